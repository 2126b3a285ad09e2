package io.meshgate.graph;

/**
 * Where an item stands in an ordered list: the value it is sorted by, and its id where
 * values are equal. A list read from here on does not drift when others write.
 *
 * @param value what the list is sorted by, as text
 * @param id the item's own id, as it stands in the graph
 */
public record Cursor(String value, String id) {
}
