// Servers and quality rules of contracts were not compared: the next import reads them.
MATCH (d:Document {nodeType: 'CONTRACT'})
SET d.hash = '';
