package io.meshgate.graph.subscription;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import io.meshgate.graph.consumer.Consumer;
import io.meshgate.graph.person.Standing;
import io.meshgate.graph.port.OutputPort;
import org.jspecify.annotations.Nullable;

/**
 * The lasting bond between a consumer and an output port.
 *
 * @param id the identity
 * @param status where it stands now
 * @param outputPort what is consumed
 * @param consumer who consumes it
 * @param grants newest first
 * @param createdAt when access was first asked for
 * @param renewalOpen whether a renewal waits to be decided
 * @param runsOutAt when access ends, if a grant runs that ends and none is given to
 * follow it
 * @param reconsentDue until when consent is due to what the contract is by now, if it is
 * @param provisioning how far the platform is where it is least far
 * @param standing where the viewer stands towards the product
 * @param consumerSide whether the viewer belongs to the side that consumes
 */
public record Subscription(SubscriptionId id, SubscriptionStatus status, OutputPort outputPort, Consumer consumer,
		List<Grant> grants, Instant createdAt, boolean renewalOpen, @Nullable Instant runsOutAt,
		@Nullable Instant reconsentDue, ProvisioningState provisioning, Standing standing, boolean consumerSide) {

	public Subscription {
		grants = List.copyOf(grants);
	}

	/**
	 * Where the grant stands that gives most.
	 * @return the status; that of what has ended where there is no grant
	 */
	public GrantStatus granted() {
		return Stream.of(GrantStatus.ACTIVE, GrantStatus.SUSPENDED, GrantStatus.SCHEDULED)
			.filter((status) -> this.grants.stream().anyMatch((grant) -> grant.status() == status))
			.findFirst()
			.orElse(GrantStatus.ENDED);
	}

}
