// Jobs are called by a key, as datasets are.
MATCH (j:Job)
WHERE j.key IS NULL
SET j.key = replace(replace(j.namespace, '%', '%25'), '/', '%2F') + '/' + j.name,
  j.firstSeenAt = j.lastSeenAt;
// Runs are known from the first that was told of them to the last.
MATCH (r:Run)-[of:OF]->(j:Job)
WHERE r.firstSeenAt IS NULL
SET r.firstSeenAt = coalesce(r.startedAt, r.runningFrom, r.completedFrom, r.stateAt),
  r.lastSeenAt = r.stateAt
SET of.job = j.id, of.since = r.firstSeenAt;
// What jobs read and write, as far as edges of the lineage tell it.
MATCH (source:Dataset)-[feeds:FEEDS]->(target:Dataset)
WHERE feeds.job IS NOT NULL
MATCH (j:Job {id: feeds.job})
MERGE (j)-[reads:READS_FROM]->(source)
MERGE (j)-[writes:WRITES_TO]->(target)
FOREACH (does IN [reads, writes] |
  SET does.firstSeenAt = CASE WHEN does.firstSeenAt <= feeds.firstSeenAt THEN does.firstSeenAt ELSE feeds.firstSeenAt END,
    does.lastSeenAt = CASE WHEN does.lastSeenAt >= feeds.lastSeenAt THEN does.lastSeenAt ELSE feeds.lastSeenAt END);
