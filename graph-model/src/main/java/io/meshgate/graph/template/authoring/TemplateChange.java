package io.meshgate.graph.template.authoring;

import java.util.List;

import io.meshgate.graph.product.authoring.Profile;
import org.jspecify.annotations.Nullable;

/**
 * What changes in a template. What is null stays as it is, and an empty text clears.
 *
 * @param profile its name, and what else a product says that is started from it
 * @param outputPorts the ports that the product starts with, in their own order
 */
public record TemplateChange(Profile profile, @Nullable List<NewTemplate.Port> outputPorts) {

	public TemplateChange {
		outputPorts = (outputPorts != null) ? List.copyOf(outputPorts) : null;
	}

}
