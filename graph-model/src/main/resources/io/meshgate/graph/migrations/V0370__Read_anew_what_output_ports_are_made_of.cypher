// What an output port is made of was not kept, so that all inputs fed it: the next import reads it.
MATCH (d:Document {nodeType: 'DATA_PRODUCT'})
SET d.hash = '';
