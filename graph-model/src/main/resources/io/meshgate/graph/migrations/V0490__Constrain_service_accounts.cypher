CREATE CONSTRAINT service_account_id IF NOT EXISTS FOR (n:ServiceAccount) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT service_account_key IF NOT EXISTS FOR (n:ServiceAccount) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT service_account_identity IF NOT EXISTS FOR (n:ServiceAccount) REQUIRE (n.issuer, n.subject) IS UNIQUE;
// One node that everybody locks who is seen for the first time.
CREATE CONSTRAINT first_sight_lock_key IF NOT EXISTS FOR (n:FirstSightLock) REQUIRE n.key IS UNIQUE;
