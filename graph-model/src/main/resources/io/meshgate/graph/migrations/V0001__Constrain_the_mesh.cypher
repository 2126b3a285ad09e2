// Ids are unique over each type, keys are what people use: unique in their type.
CREATE CONSTRAINT domain_id IF NOT EXISTS FOR (n:Domain) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT domain_key IF NOT EXISTS FOR (n:Domain) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT team_id IF NOT EXISTS FOR (n:Team) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT team_key IF NOT EXISTS FOR (n:Team) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT person_key IF NOT EXISTS FOR (n:Person) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT person_identity IF NOT EXISTS FOR (n:Person) REQUIRE (n.issuer, n.subject) IS UNIQUE;
CREATE CONSTRAINT application_id IF NOT EXISTS FOR (n:Application) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT application_key IF NOT EXISTS FOR (n:Application) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT data_product_id IF NOT EXISTS FOR (n:DataProduct) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT data_product_key IF NOT EXISTS FOR (n:DataProduct) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT output_port_id IF NOT EXISTS FOR (n:OutputPort) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT output_port_key IF NOT EXISTS FOR (n:OutputPort) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT input_port_id IF NOT EXISTS FOR (n:InputPort) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT contract_id IF NOT EXISTS FOR (n:Contract) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT contract_key IF NOT EXISTS FOR (n:Contract) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT document_ref IF NOT EXISTS FOR (n:Document) REQUIRE n.ref IS UNIQUE;
CREATE CONSTRAINT subscription_id IF NOT EXISTS FOR (n:Subscription) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT subscription_key IF NOT EXISTS FOR (n:Subscription) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT access_request_id IF NOT EXISTS FOR (n:AccessRequest) REQUIRE n.id IS UNIQUE;
// Set while a request is open and removed when it ends: one open request per subscription.
CREATE CONSTRAINT access_request_open IF NOT EXISTS FOR (n:AccessRequest) REQUIRE n.openKey IS UNIQUE;
CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (n:Decision) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT grant_id IF NOT EXISTS FOR (n:Grant) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT outbox_entry_id IF NOT EXISTS FOR (n:OutboxEntry) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT operation_key IF NOT EXISTS FOR (n:Operation) REQUIRE n.key IS UNIQUE;

// How lists are sorted and references are found.
CREATE INDEX data_product_name IF NOT EXISTS FOR (n:DataProduct) ON (n.name);
CREATE INDEX data_product_changed_at IF NOT EXISTS FOR (n:DataProduct) ON (n.changedAt);
CREATE INDEX domain_name IF NOT EXISTS FOR (n:Domain) ON (n.name);
CREATE INDEX team_name IF NOT EXISTS FOR (n:Team) ON (n.name);
CREATE INDEX output_port_contract IF NOT EXISTS FOR (n:OutputPort) ON (n.contractId);
CREATE INDEX input_port_contract IF NOT EXISTS FOR (n:InputPort) ON (n.contractId);
CREATE INDEX contract_contract_id IF NOT EXISTS FOR (n:Contract) ON (n.contractId);
CREATE INDEX unresolved_reference IF NOT EXISTS FOR (n:UnresolvedReference) ON (n.type, n.key);
CREATE INDEX outbox_entry_occurred_at IF NOT EXISTS FOR (n:OutboxEntry) ON (n.occurredAt);

CREATE FULLTEXT INDEX data_product_text IF NOT EXISTS FOR (n:DataProduct) ON EACH [n.key, n.name, n.description, n.tags];
