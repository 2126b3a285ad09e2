// A key of the caller's is composed; one of the portal's own is an identity.
MATCH (operation:Operation)
WHERE operation.named IS NULL
SET operation.named = operation.key CONTAINS '|';
