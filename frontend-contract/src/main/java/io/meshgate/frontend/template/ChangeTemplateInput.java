package io.meshgate.frontend.template;

import java.util.List;

import io.meshgate.frontend.product.DataProductKind;
import io.meshgate.frontend.product.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * What changes.
 *
 * @param template the global id of the template
 * @param name for showing
 * @param description what a product that is started from it says
 * @param kind which side of the mesh the product stands on
 * @param visibility who may see the product once it is published
 * @param tags words to find the product by, in place of those there were
 * @param outputPorts the output ports that the product starts with, in place of those
 * there were
 * @param clear what else is cleared: no text, and not given here
 * @param expectedVersion the revision the viewer has seen
 * @param idempotencyKey the same key answers the first result again
 */
public record ChangeTemplateInput(String template, @Nullable String name, @Nullable String description,
		@Nullable DataProductKind kind, @Nullable Visibility visibility, @Nullable List<String> tags,
		@Nullable List<TemplatePortInput> outputPorts, @Nullable List<ProductTemplateClearing> clear,
		@Nullable Integer expectedVersion, @Nullable String idempotencyKey) {

	public ChangeTemplateInput {
		clear = (clear != null) ? List.copyOf(clear) : null;
		tags = (tags != null) ? List.copyOf(tags) : null;
		outputPorts = (outputPorts != null) ? List.copyOf(outputPorts) : null;
	}

}
