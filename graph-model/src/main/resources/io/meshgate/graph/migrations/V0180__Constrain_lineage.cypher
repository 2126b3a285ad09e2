// What lineage tools tell: columns of datasets, jobs and their runs, by identities that follow from their names.
CREATE CONSTRAINT dataset_column_id IF NOT EXISTS FOR (n:DatasetColumn) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT job_id IF NOT EXISTS FOR (n:Job) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT run_id IF NOT EXISTS FOR (n:Run) REQUIRE n.id IS UNIQUE;
// Data go from one thing into another by one job, as one source tells it, on one edge.
CREATE CONSTRAINT feeds_key IF NOT EXISTS FOR ()-[feeds:FEEDS]-() REQUIRE feeds.key IS UNIQUE;
// One node that everything locks that writes what lineage tools tell.
CREATE CONSTRAINT lineage_lock_key IF NOT EXISTS FOR (n:LineageLock) REQUIRE n.key IS UNIQUE;
