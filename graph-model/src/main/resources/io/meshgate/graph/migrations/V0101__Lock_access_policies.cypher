// One node that everything locks that says what holds for access.
CREATE CONSTRAINT access_policy_lock_key IF NOT EXISTS FOR (n:AccessPolicyLock) REQUIRE n.key IS UNIQUE;
