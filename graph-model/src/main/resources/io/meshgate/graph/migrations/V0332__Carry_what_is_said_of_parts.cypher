MATCH (source:DataProduct)-[:OFFERS]->(:OutputPort)-[said:FEEDS {source: 'MANUAL'}]->(:OutputPort)<-[:OFFERS]-(target:DataProduct)
WHERE source <> target
WITH source, target, min(said.firstSeenAt) AS since
CREATE (source)-[:FEEDS {source: 'PARTS', firstSeenAt: since}]->(target);
MATCH (source:Dataset)-[:HAS_COLUMN]->(:DatasetColumn)-[said:FEEDS {source: 'MANUAL'}]->(:DatasetColumn)<-[:HAS_COLUMN]-(target:Dataset)
WHERE source <> target
WITH source, target, min(said.firstSeenAt) AS since
CREATE (source)-[:FEEDS {source: 'PARTS', firstSeenAt: since}]->(target)
SET source.due = true;
