package io.meshgate.graph.access;

import java.util.Set;

import io.meshgate.graph.Ref;
import io.meshgate.graph.port.OutputPortId;
import org.jspecify.annotations.Nullable;

/**
 * Which requests are asked for; all conditions must hold, and one that is null or empty
 * holds for every request.
 *
 * @param status with one of these
 * @param role what the viewer must be to it
 * @param outputPort for this port
 * @param product for a port of this product
 * @param overdue whether a decision should have been made by now
 * @param reviewOpen whether it was made in an emergency that nobody has reviewed yet
 */
public record AccessRequestFilter(Set<AccessRequestStatus> status, @Nullable RequestRole role,
		@Nullable OutputPortId outputPort, @Nullable Ref product, @Nullable Boolean overdue,
		@Nullable Boolean reviewOpen) {

	/** Every request. */
	public static final AccessRequestFilter ALL = new AccessRequestFilter(Set.of(), null, null, null, null, null);

	public AccessRequestFilter {
		status = Set.copyOf(status);
	}

}
