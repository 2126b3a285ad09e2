package io.meshgate.frontend.port;

import java.net.URI;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What changes.
 *
 * @param outputPort the global id of the output port
 * @param name for showing
 * @param type what it offers
 * @param platform the platform it runs on
 * @param location where it is found there
 * @param example some of the data, as a text
 * @param termsOfUse the terms on which the data may be used
 * @param termsLocation where the terms of use stand
 * @param clear what else is cleared: no text, and not given here
 * @param expectedVersion the revision of the product that the viewer has seen
 * @param idempotencyKey the same key answers the first result again
 */
public record ChangeOutputPortInput(String outputPort, @Nullable String name, @Nullable PortType type,
		@Nullable String platform, @Nullable URI location, @Nullable String example, @Nullable String termsOfUse,
		@Nullable URI termsLocation, @Nullable List<OutputPortClearing> clear, @Nullable Integer expectedVersion,
		@Nullable String idempotencyKey) {

	public ChangeOutputPortInput {
		clear = (clear != null) ? List.copyOf(clear) : null;
	}

}
