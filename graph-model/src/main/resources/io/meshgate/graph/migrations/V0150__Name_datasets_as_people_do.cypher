// Datasets that ports were bound to before had no identity beside their names.
MATCH (n:Dataset)
WHERE n.id IS NULL
SET n.id = randomUUID(),
  n.key = replace(replace(n.namespace, '%', '%25'), '/', '%2F') + '/' + n.name,
  n.title = n.name,
  n.tags = [];
