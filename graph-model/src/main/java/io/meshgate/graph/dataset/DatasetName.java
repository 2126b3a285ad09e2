package io.meshgate.graph.dataset;

/**
 * What a dataset is called in OpenLineage, and nothing else is.
 *
 * @param namespace the source of data, as {@code postgres://db.example.org:5432}
 * @param name in that source, as {@code shop.public.orders}
 */
public record DatasetName(String namespace, String name) {
}
