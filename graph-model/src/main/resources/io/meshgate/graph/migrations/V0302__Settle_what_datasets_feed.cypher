// What follows for ports and products from datasets of before is derived by whoever settles something next.
MATCH (d:Dataset)
WHERE EXISTS { (d)-[:FEEDS]-() } OR EXISTS { (d)<-[:BOUND_TO|SERVES]-() }
SET d.due = true;
