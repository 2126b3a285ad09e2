CREATE INDEX grant_valid_until IF NOT EXISTS FOR (n:Grant) ON (n.validUntil);
