package io.meshgate.graph.template;

import java.util.List;

import io.meshgate.graph.platform.Platform;
import io.meshgate.graph.product.DataProductKind;
import io.meshgate.graph.product.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * What a product can be started from.
 *
 * @param id the identity
 * @param key what people call it by, unique
 * @param name for showing
 * @param description what the product says, until it says something else
 * @param kind which side of the mesh the product stands on
 * @param visibility who may see the product
 * @param tags words to find the product by, sorted
 * @param outputPorts the ports that the product starts with, in their own order
 * @param platform the platform that it is offered on
 * @param revision how often it was changed, from 1
 */
public record ProductTemplate(TemplateId id, String key, String name, @Nullable String description,
		@Nullable DataProductKind kind, @Nullable Visibility visibility, List<String> tags,
		List<TemplatePort> outputPorts, Platform platform, int revision) {

	public ProductTemplate {
		tags = List.copyOf(tags);
		outputPorts = List.copyOf(outputPorts);
	}

}
