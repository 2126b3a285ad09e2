// What catalogues say of lineage was not looked into: the next import reads it.
MATCH (d:Document {nodeType: 'DATASET'})
SET d.hash = '';
