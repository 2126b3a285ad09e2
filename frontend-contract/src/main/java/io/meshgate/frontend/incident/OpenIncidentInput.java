package io.meshgate.frontend.incident;

import java.util.List;

import io.meshgate.frontend.check.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong.
 *
 * @param dataProduct the global id of the product
 * @param outputPorts the global ids of the output ports of the product it is about; at
 * most 100
 * @param title for showing; at most 200 characters
 * @param description what is wrong; at most 10,000 characters
 * @param severity how bad it is
 * @param idempotencyKey the same key answers the first result again
 */
public record OpenIncidentInput(String dataProduct, @Nullable List<String> outputPorts, String title,
		@Nullable String description, Severity severity, @Nullable String idempotencyKey) {

	public OpenIncidentInput {
		outputPorts = (outputPorts != null) ? List.copyOf(outputPorts) : null;
	}

}
