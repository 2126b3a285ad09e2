// Rules, and the exceptions from them.
CREATE CONSTRAINT governance_rule_id IF NOT EXISTS FOR (n:GovernanceRule) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT governance_rule_key IF NOT EXISTS FOR (n:GovernanceRule) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT waiver_id IF NOT EXISTS FOR (n:Waiver) REQUIRE n.id IS UNIQUE;
