// What was told before is entered as it was told, by whom its data say. It waits to be sealed as all else does.
MATCH (told:OutboxEntry)
WHERE told.actor IS NULL AND told.data CONTAINS '"by":"'
SET told.actor = split(split(told.data, '"by":"')[1], '"')[0];
MATCH (told:OutboxEntry)
WHERE told.onBehalfOf IS NULL AND told.data CONTAINS '"onBehalfOf":"'
SET told.onBehalfOf = split(split(told.data, '"onBehalfOf":"')[1], '"')[0];
MATCH (told:OutboxEntry)
WHERE NOT EXISTS { (:AuditEntry {id: told.id}) }
CREATE (entry:AuditEntry:Unsealed)
SET entry = told {.id, .type, .subject, .data, .occurredAt, .actor, .onBehalfOf,
  at: told.toldAt + duration({nanoseconds: told.place})};
