package io.meshgate.frontend.subscription;

import java.time.OffsetDateTime;
import java.util.List;

import io.meshgate.frontend.Node;
import io.meshgate.frontend.Permitted;
import io.meshgate.frontend.port.OutputPort;
import org.jspecify.annotations.Nullable;

/**
 * The lasting bond between a consumer and an output port.
 *
 * @param id the global id
 * @param status where it stands now; derived from its grants and requests
 * @param outputPort what is consumed
 * @param consumer who consumes it
 * @param grants newest first
 * @param renewalOpen whether a renewal waits to be decided
 * @param runsOutAt when access ends, if a grant runs that ends and none is granted to
 * follow it
 * @param reconsentDue until when consent is due to what the contract is by now, if it is
 * @param provisioning how far the platform is, of the grants where it is least far
 * @param viewerCan what the viewer may do with it; all actions that make sense here
 * unless some are asked for
 */
public record Subscription(String id, SubscriptionStatus status, OutputPort outputPort, Consumer consumer,
		List<Grant> grants, boolean renewalOpen, @Nullable OffsetDateTime runsOutAt,
		@Nullable OffsetDateTime reconsentDue, ProvisioningState provisioning,
		List<Permitted> viewerCan) implements Node {

	public Subscription {
		grants = List.copyOf(grants);
		viewerCan = List.copyOf(viewerCan);
	}

}
