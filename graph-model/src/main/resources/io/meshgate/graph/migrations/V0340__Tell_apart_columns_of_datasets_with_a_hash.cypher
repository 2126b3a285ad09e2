// A column of a dataset whose name holds a # had the key of another one: it stays with the dataset it was last told of.
MATCH (d:Dataset)
WHERE d.key CONTAINS '#'
MATCH (d)-[:HAS_COLUMN]->(c:DatasetColumn)
WITH DISTINCT c
MATCH (c)<-[has:HAS_COLUMN]-(other:Dataset)
WHERE c.key <> other.key + '#' + c.path
DELETE has
REMOVE other.schemaHash;
MATCH (d:Dataset)-[:HAS_COLUMN]->(c:DatasetColumn)
WHERE d.key CONTAINS '#'
SET c.key = d.id + '#' + c.path;
