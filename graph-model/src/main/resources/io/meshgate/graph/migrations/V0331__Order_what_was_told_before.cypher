// Of what was told before, only the time is known.
MATCH (entry:OutboxEntry)
WHERE entry.toldAt IS NULL
SET entry.toldAt = entry.occurredAt, entry.place = 0;
