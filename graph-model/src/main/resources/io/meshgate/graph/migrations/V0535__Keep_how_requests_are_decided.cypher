// Until now one of those who answer for the product decided, in one stage, within a week.
MATCH (r:AccessRequest)
WHERE NOT EXISTS { (r)-[:HAS_STAGE]->() }
CREATE (r)-[:HAS_STAGE]->(:ReviewStage {stage: 'owners', quorum: 1, skipped: false, position: 0})
SET r.stage = 'owners', r.round = 1, r.timeToDecide = duration('P7D');
MATCH (d:Decision)-[:BY]->(:Person)
WHERE d.stage IS NULL
SET d.stage = 'owners', d.round = 1;
