package io.meshgate.graph.contract.authoring;

/**
 * Where a column stands in each version of a contract that has it.
 *
 * @param object the name of its object
 * @param column its path there
 */
public record ColumnPlace(String object, String column) {
}
