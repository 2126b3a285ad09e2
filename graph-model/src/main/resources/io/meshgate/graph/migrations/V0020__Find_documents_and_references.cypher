// One node that every import locks, so that imports stand in line.
CREATE CONSTRAINT import_lock_key IF NOT EXISTS FOR (n:ImportLock) REQUIRE n.key IS UNIQUE;

// What a document made is found by the document, and what it lacks by the kind of link.
CREATE CONSTRAINT unresolved_reference_ref IF NOT EXISTS FOR (n:UnresolvedReference) REQUIRE n.ref IS UNIQUE;
CREATE CONSTRAINT input_port_key IF NOT EXISTS FOR (n:InputPort) REQUIRE n.key IS UNIQUE;
CREATE INDEX unresolved_reference_link IF NOT EXISTS FOR (n:UnresolvedReference) ON (n.link, n.ref);
CREATE INDEX unresolved_reference_document IF NOT EXISTS FOR (n:UnresolvedReference) ON (n.document);
CREATE INDEX output_port_document IF NOT EXISTS FOR (n:OutputPort) ON (n.document);
CREATE INDEX output_port_entity IF NOT EXISTS FOR (n:OutputPort) ON (n.entityRef);
CREATE INDEX input_port_document IF NOT EXISTS FOR (n:InputPort) ON (n.document);
