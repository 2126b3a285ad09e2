// Ids and keys are unique over each type, and lists are sorted by name.
CREATE CONSTRAINT product_template_id IF NOT EXISTS FOR (n:ProductTemplate) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT product_template_key IF NOT EXISTS FOR (n:ProductTemplate) REQUIRE n.key IS UNIQUE;
CREATE INDEX product_template_name IF NOT EXISTS FOR (n:ProductTemplate) ON (n.name);
