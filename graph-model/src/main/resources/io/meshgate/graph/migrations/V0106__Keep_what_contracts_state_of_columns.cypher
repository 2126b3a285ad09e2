// Beside what contracts state of columns stands what owners say.
MATCH (n:Column)
WHERE n.classification IS NOT NULL
SET n.statedClassification = n.classification;
