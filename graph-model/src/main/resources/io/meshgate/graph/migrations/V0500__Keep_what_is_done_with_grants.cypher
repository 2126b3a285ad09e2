// Of suspensions only those are in the index that are left to tell of.
CREATE CONSTRAINT grant_change_id IF NOT EXISTS FOR (n:GrantChange) REQUIRE n.id IS UNIQUE;
CREATE INDEX grant_suspended_until IF NOT EXISTS FOR (n:Grant) ON (n.suspendedUntil);
