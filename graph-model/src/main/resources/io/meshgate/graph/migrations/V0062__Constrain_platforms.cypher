// Ids and keys are unique over each type, and lists are sorted by name.
CREATE CONSTRAINT platform_id IF NOT EXISTS FOR (n:Platform) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT platform_key IF NOT EXISTS FOR (n:Platform) REQUIRE n.key IS UNIQUE;
CREATE INDEX platform_name IF NOT EXISTS FOR (n:Platform) ON (n.name);
