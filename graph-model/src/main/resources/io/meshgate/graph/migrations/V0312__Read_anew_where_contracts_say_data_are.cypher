// Servers of contracts were not looked into: the next import reads them.
MATCH (d:Document {nodeType: 'CONTRACT'})
SET d.hash = '';
