// V0350 told a term by the id of its contract: one without an id is known by its key, and so are its terms.
MATCH (c:Contract)-[:STATES]->(t:ContractTerm)
WHERE t.stated IS NULL
WITH c, t, coalesce(c.contractId, c.key) AS id
SET t.stated = toString(size(id)) + '|' + id + '|' + substring(t.key, size(split(t.key, '|')[0]) + size(c.key) + 2);

// What was promised by these lost its key, by which the next import finds it and what was measured of it.
MATCH (ob:Objective)-[:ABOUT]->(o:OutputPort)-[:GOVERNED_BY]->(c:Contract)-[:STATES]->(t:ContractTerm)
WHERE ob.key IS NULL AND ob.contract = c.key AND ob.property = t.property
  AND coalesce(ob.element, '') = coalesce(t.element, '') AND coalesce(ob.statement, '') = coalesce(t.statement, '')
WITH o, t, ob
ORDER BY ob.id
WITH toString(size(o.key)) + '|' + o.key + '|' + t.stated AS key, head(collect(ob)) AS ob
WHERE NOT EXISTS { (:Objective {key: key}) }
WITH ob, min(key) AS key
SET ob.key = key;
