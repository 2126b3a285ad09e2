package io.meshgate.graph.audit;

import io.meshgate.graph.Id;

/**
 * The identity of an entry of the record, which is that of the event it is of.
 *
 * @param value as it stands in the graph
 */
public record AuditEntryId(String value) implements Id {
}
