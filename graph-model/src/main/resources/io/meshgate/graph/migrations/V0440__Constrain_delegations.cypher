// Of delegations that have come to their end only those are in the index that are left to tell of.
CREATE CONSTRAINT delegation_id IF NOT EXISTS FOR (n:Delegation) REQUIRE n.id IS UNIQUE;
CREATE INDEX delegation_expires_at IF NOT EXISTS FOR (n:Delegation) ON (n.expiresAt);
