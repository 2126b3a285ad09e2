// A promise was told by the version of the contract that stated it, and now by the port it is about.
MATCH (c:Contract)-[:STATES]->(t:ContractTerm)
SET t.stated = toString(size(c.contractId)) + '|' + c.contractId + '|'
  + substring(t.key, size(split(t.key, '|')[0]) + size(c.key) + 2);

// One that was of several ports becomes one of each. What was measured stays with the first.
MATCH (p:DataProduct)-[:OFFERS]->(o:OutputPort)-[:GOVERNED_BY]->(:Contract)-[:STATES]->(t:ContractTerm)
MATCH (p)-[:PROMISES]->(ob:Objective {key: toString(size(p.key)) + '|' + p.key + '|' + t.key})
WITH p, ob, t, o
ORDER BY o.key
WITH p, ob, t, collect(o) AS ports
CALL (p, ob, t, ports) {
  UNWIND CASE WHEN ob.contract IS NULL THEN [] ELSE tail(ports) END AS o
  CREATE (other:Objective {id: randomUUID()})
  SET other += ob {
    .contract, .version, .name, .property, .element, .driver, .statement, .comparison, .target, .unit, .description,
    key: toString(size(o.key)) + '|' + o.key + '|' + t.stated
  }
  CREATE (p)-[:PROMISES]->(other)
  CREATE (other)-[:ABOUT]->(o)
}
WITH ob, t, head(ports) AS o
SET ob.key = toString(size(o.key)) + '|' + o.key + '|' + t.stated
WITH ob, o
WHERE ob.contract IS NOT NULL
MERGE (ob)-[:ABOUT]->(o);
