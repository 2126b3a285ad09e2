// What was drawn before has held at least as long as both products are there.
MATCH (source:DataProduct)-[feeds:FEEDS]->(target:DataProduct)
WHERE feeds.source IS NULL
SET feeds.source = 'INPUT_PORT',
  feeds.firstSeenAt = CASE
    WHEN source.createdAt > target.createdAt THEN source.createdAt
    ELSE coalesce(target.createdAt, source.createdAt, datetime({epochSeconds: 0}))
  END;
// What is read by a product feeds all that it offers.
MATCH (source:OutputPort)<-[:READS]-(:InputPort)<-[:CONSUMES]-(p:DataProduct)-[:OFFERS]->(target:OutputPort)
MATCH (source)<-[:OFFERS]-(other:DataProduct)-[feeds:FEEDS {source: 'INPUT_PORT'}]->(p)
MERGE (source)-[flow:FEEDS {source: 'INPUT_PORT'}]->(target)
SET flow.firstSeenAt = feeds.firstSeenAt;
