// The average of a product's ratings stands with the product.
MATCH (p:DataProduct)-[:RATED_BY]->(r:Rating)
WITH p, sum(r.stars) AS stars, count(r) AS ratings
SET p.stars = toFloat(stars) / ratings;
