// Entries are delivered in the order in which they were told, and told at one moment in their own.
CREATE INDEX outbox_entry_told_at IF NOT EXISTS FOR (n:OutboxEntry) ON (n.toldAt, n.place);
