CREATE CONSTRAINT job_key IF NOT EXISTS FOR (n:Job) REQUIRE n.key IS UNIQUE;
CREATE INDEX job_name IF NOT EXISTS FOR (n:Job) ON (n.name);
// The runs of a job in their order, without a look at the others.
CREATE INDEX run_of_job IF NOT EXISTS FOR ()-[of:OF]-() ON (of.job, of.since);
// What is old enough to be forgotten.
CREATE INDEX run_last_seen_at IF NOT EXISTS FOR (n:Run) ON (n.lastSeenAt);
