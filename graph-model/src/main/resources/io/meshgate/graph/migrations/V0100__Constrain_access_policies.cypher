// A place, the platform or a domain, has one policy; a policy has no number twice.
CREATE CONSTRAINT access_policy_id IF NOT EXISTS FOR (n:AccessPolicy) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT access_policy_place IF NOT EXISTS FOR (n:AccessPolicy) REQUIRE n.place IS UNIQUE;
CREATE CONSTRAINT access_policy_revision_id IF NOT EXISTS FOR (n:AccessPolicyRevision) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT access_policy_revision_key IF NOT EXISTS FOR (n:AccessPolicyRevision) REQUIRE n.key IS UNIQUE;
