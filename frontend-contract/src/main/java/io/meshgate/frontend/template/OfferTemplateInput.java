package io.meshgate.frontend.template;

import java.util.List;

import io.meshgate.frontend.product.DataProductKind;
import io.meshgate.frontend.product.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * What a new template says.
 *
 * @param platform the global id of the platform that it is offered on
 * @param key what people call it by: lower case letters and digits, joined by `.`, `_` or
 * `-`; at most 100 characters
 * @param name for showing; at most 200 characters
 * @param description what a product that is started from it says; at most 10,000
 * characters
 * @param kind which side of the mesh the product stands on
 * @param visibility who may see the product once it is published
 * @param tags words to find the product by; at most 50 of at most 63 characters
 * @param outputPorts the output ports that the product starts with; at most 100
 * @param idempotencyKey the same key answers the first result again
 */
public record OfferTemplateInput(String platform, String key, String name, @Nullable String description,
		@Nullable DataProductKind kind, @Nullable Visibility visibility, @Nullable List<String> tags,
		@Nullable List<TemplatePortInput> outputPorts, @Nullable String idempotencyKey) {

	public OfferTemplateInput {
		tags = (tags != null) ? List.copyOf(tags) : null;
		outputPorts = (outputPorts != null) ? List.copyOf(outputPorts) : null;
	}

}
