// What has come to its end is looked for again and again, so only what is left to tell of is in the index.
CREATE INDEX waiver_expires_at IF NOT EXISTS FOR (n:Waiver) ON (n.expiresAt);
CREATE INDEX data_product_sunset_at IF NOT EXISTS FOR (n:DataProduct) ON (n.sunsetAt);
