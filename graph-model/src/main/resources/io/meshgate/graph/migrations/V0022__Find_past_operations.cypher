// What nobody asks about any more is found by whose key it has and when it was asked for.
CREATE INDEX operation_named_at IF NOT EXISTS FOR (n:Operation) ON (n.named, n.at);
