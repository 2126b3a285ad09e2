// The history of a product begins with the version that it has.
MATCH (p:DataProduct)
WHERE p.version IS NOT NULL AND NOT EXISTS { (p)-[:HAD_VERSION]->(:ProductVersion) }
CREATE (p)-[:HAD_VERSION]->(:ProductVersion {
  key: p.key + '|1',
  number: 1,
  version: p.version,
  since: coalesce(p.changedAt, p.createdAt)
});
