package io.meshgate.frontend.product;

import java.util.List;

import io.meshgate.frontend.EntityRef;
import org.jspecify.annotations.Nullable;

/**
 * What a new product says.
 *
 * @param key what people call it by: lower case letters and digits, joined by `.`, `_` or
 * `-`; at most 100 characters
 * @param name for showing; at most 200 characters
 * @param description what it holds and what for; at most 10,000 characters
 * @param kind which side of the mesh it stands on
 * @param visibility who may see it once it is published
 * @param version the version it gives itself; at most 100 characters
 * @param domain the domain it belongs to
 * @param owner the team that answers for it: one of the viewer's own, unless the viewer
 * is an administrator
 * @param tags words to find it by; at most 50 of at most 63 characters
 * @param outputPorts where its data can be had; at most 100
 * @param inputPorts the global ids of the output ports its data come from; at most 100
 * @param fromTemplate the template it starts from, which says whatever is left out here
 * @param idempotencyKey the same key answers the first result again
 */
public record CreateDataProductInput(String key, String name, @Nullable String description,
		@Nullable DataProductKind kind, @Nullable Visibility visibility, @Nullable String version, EntityRef domain,
		EntityRef owner, @Nullable List<String> tags, @Nullable List<OutputPortInput> outputPorts,
		@Nullable List<String> inputPorts, @Nullable EntityRef fromTemplate, @Nullable String idempotencyKey) {

	public CreateDataProductInput {
		tags = (tags != null) ? List.copyOf(tags) : null;
		outputPorts = (outputPorts != null) ? List.copyOf(outputPorts) : null;
		inputPorts = (inputPorts != null) ? List.copyOf(inputPorts) : null;
	}

}
