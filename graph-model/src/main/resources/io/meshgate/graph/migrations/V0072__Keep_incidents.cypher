CREATE CONSTRAINT incident_id IF NOT EXISTS FOR (n:Incident) REQUIRE n.id IS UNIQUE;
CREATE INDEX incident_opened_at IF NOT EXISTS FOR (n:Incident) ON (n.openedAt);
