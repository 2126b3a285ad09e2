package io.meshgate.graph.template;

import io.meshgate.graph.Id;

/**
 * The identity of a {@link ProductTemplate}.
 *
 * @param value as it stands in the graph
 */
public record TemplateId(String value) implements Id {
}
