package io.meshgate.frontend.template;

import java.util.List;

import io.meshgate.frontend.Node;
import io.meshgate.frontend.platform.Platform;
import io.meshgate.frontend.product.DataProductKind;
import io.meshgate.frontend.product.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * What a product can be started from. Everybody who is signed in sees every template.
 *
 * @param id the global id
 * @param key what people call it by, unique among templates
 * @param name for showing
 * @param description what a product that is started from it says, until it says something
 * else
 * @param kind which side of the mesh the product stands on
 * @param visibility who may see the product once it is published
 * @param tags words to find the product by, sorted
 * @param outputPorts the output ports that the product starts with, in their own order
 * @param platform the platform that it is offered on; whoever may edit that may change
 * and withdraw it
 * @param revision grows with every change
 */
public record ProductTemplate(String id, String key, String name, @Nullable String description,
		@Nullable DataProductKind kind, @Nullable Visibility visibility, List<String> tags,
		List<TemplatePort> outputPorts, Platform platform, int revision) implements Node {

	public ProductTemplate {
		tags = List.copyOf(tags);
		outputPorts = List.copyOf(outputPorts);
	}

}
