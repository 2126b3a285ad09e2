// Templates can be changed: who changes one says which revision they have seen.
MATCH (x:ProductTemplate)
WHERE x.revision IS NULL
SET x.revision = 1;
