CREATE CONSTRAINT dataset_id IF NOT EXISTS FOR (n:Dataset) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT dataset_key IF NOT EXISTS FOR (n:Dataset) REQUIRE n.key IS UNIQUE;
CREATE INDEX dataset_title IF NOT EXISTS FOR (n:Dataset) ON (n.title);
// A column's key holds its dataset's key, so that its path is unique in its dataset.
CREATE CONSTRAINT dataset_column_key IF NOT EXISTS FOR (n:DatasetColumn) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT term_group_id IF NOT EXISTS FOR (n:TermGroup) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT term_group_key IF NOT EXISTS FOR (n:TermGroup) REQUIRE n.key IS UNIQUE;
CREATE INDEX term_group_name IF NOT EXISTS FOR (n:TermGroup) ON (n.name);
