package io.meshgate.frontend.audit;

/**
 * An entry of the record in a list.
 *
 * @param cursor where this entry stands in the list
 * @param node the entry
 */
public record AuditEntryEdge(String cursor, AuditEntry node) {
}
