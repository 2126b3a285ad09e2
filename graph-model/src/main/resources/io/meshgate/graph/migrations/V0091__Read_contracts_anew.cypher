// What was imported before says nothing yet of its data: the next import reads it anew.
MATCH (d:Document {nodeType: 'CONTRACT'})
SET d.hash = '';
