// A term's key holds its domain's key, so that it is unique in its domain.
CREATE CONSTRAINT term_id IF NOT EXISTS FOR (n:Term) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT term_key IF NOT EXISTS FOR (n:Term) REQUIRE n.key IS UNIQUE;
CREATE INDEX term_name IF NOT EXISTS FOR (n:Term) ON (n.name);
