// Grants that were given before are pinned to no version, and wait for nothing.
CREATE INDEX grant_consent_due_at IF NOT EXISTS FOR (n:Grant) ON (n.consentDueAt);
