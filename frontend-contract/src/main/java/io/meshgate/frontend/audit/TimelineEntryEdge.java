package io.meshgate.frontend.audit;

/**
 * Something that happened in a list.
 *
 * @param cursor where it stands in the list
 * @param node what happened
 */
public record TimelineEntryEdge(String cursor, TimelineEntry node) {
}
