// What was imported before says more of links and channels than was taken over then.
MATCH (d:Document)
WHERE d.nodeType IN ['DATA_PRODUCT', 'TEAM']
SET d.partly = true;
