MATCH (w:Waiver) WHERE w.endedAt IS NULL AND w.until > datetime() SET w.expiresAt = w.until;
