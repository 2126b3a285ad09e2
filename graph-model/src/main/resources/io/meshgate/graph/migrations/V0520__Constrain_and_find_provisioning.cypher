CREATE CONSTRAINT provisioning_report_key IF NOT EXISTS FOR (n:ProvisioningReport) REQUIRE n.key IS UNIQUE;
CREATE INDEX grant_provisioning_kind IF NOT EXISTS FOR (n:Grant) ON (n.provisioningKind);
