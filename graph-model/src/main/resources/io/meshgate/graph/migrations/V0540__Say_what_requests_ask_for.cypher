// Whatever was asked for so far was new access: who had any could not ask.
MATCH (r:AccessRequest)
WHERE r.kind IS NULL
SET r.kind = 'NEW';
