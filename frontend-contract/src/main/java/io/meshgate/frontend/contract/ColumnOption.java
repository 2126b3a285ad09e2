package io.meshgate.frontend.contract;

/**
 * Something that holds for the values of a column.
 *
 * @param name what
 * @param value how much
 */
public record ColumnOption(String name, String value) {
}
