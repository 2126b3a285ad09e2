package io.meshgate.frontend.incident;

import java.util.List;

import io.meshgate.frontend.EntityRef;
import io.meshgate.frontend.check.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Which incidents are asked for; all conditions must hold.
 *
 * @param dataProduct of this product
 * @param open only those that are open, or only those that are closed
 * @param severity with one of these
 */
public record IncidentFilter(@Nullable EntityRef dataProduct, @Nullable Boolean open,
		@Nullable List<Severity> severity) {

	public IncidentFilter {
		severity = (severity != null) ? List.copyOf(severity) : null;
	}

}
