// What follows from datasets did not know who tells of these, nor by which job data go and when that was seen.
MATCH (s:OutputPort)-[old:FEEDS {source: 'DATASETS'}]->(c:OutputPort)
WHERE old.key IS NULL
CALL (s, c) {
  MATCH (s)-[:BOUND_TO|SERVES]->(d:Dataset)
  CALL (d) {
    MATCH path = (d)-[:FEEDS*0..50]->(x:Dataset)
    WHERE all(step IN nodes(path) WHERE step = d OR NOT EXISTS { (step)<-[:BOUND_TO|SERVES]-(:OutputPort) })
    RETURN DISTINCT x
  }
  MATCH (x)-[flow:FEEDS]->(:Dataset)<-[:BOUND_TO|SERVES]-(c)
  RETURN flow.source AS toldBy, flow.job AS job, count(flow) AS many
}
CREATE (s)-[:FEEDS {source: 'DATASETS', key: s.id + ' ' + c.id + ' ' + toldBy + ' ' + coalesce(job, ''), toldBy: toldBy, job: job,
  firstSeenAt: old.firstSeenAt}]->(c)
WITH DISTINCT old
DELETE old;
MATCH (s:DataProduct)-[old:FEEDS {source: 'DATASETS'}]->(c:DataProduct)
WHERE old.key IS NULL
CALL (s, c) {
  MATCH (s)-[:OFFERS]->(:OutputPort)-[flow:FEEDS {source: 'DATASETS'}]->(:OutputPort)<-[:OFFERS]-(c)
  WHERE flow.toldBy IS NOT NULL
  RETURN flow.toldBy AS toldBy, flow.job AS job, count(flow) AS many
}
CREATE (s)-[:FEEDS {source: 'DATASETS', key: s.id + ' ' + c.id + ' ' + toldBy + ' ' + coalesce(job, ''), toldBy: toldBy, job: job,
  firstSeenAt: old.firstSeenAt}]->(c)
WITH DISTINCT old
DELETE old;
// What followed from nothing that still holds ended before.
MATCH (s)-[old:FEEDS {source: 'DATASETS'}]->(c)
WHERE old.key IS NULL
CREATE (s)-[former:FED]->(c)
SET former = properties(old), former.endedAt = datetime()
DELETE old;
// When it was last seen, and what is done on the way, is derived by whoever settles something next.
MATCH (d:Dataset)
WHERE EXISTS { (d)-[:FEEDS]-() } AND EXISTS { (d)<-[:BOUND_TO|SERVES]-() }
SET d.due = true;
