package io.meshgate.graph.access;

import java.time.Instant;
import java.util.List;

import io.meshgate.graph.consumer.Consumer;
import io.meshgate.graph.person.Person;
import io.meshgate.graph.port.OutputPort;
import io.meshgate.graph.subscription.SubscriptionId;
import org.jspecify.annotations.Nullable;

/**
 * One asking for access, with one outcome.
 *
 * @param id the identity
 * @param subscription the subscription it is about
 * @param kind what it asks for, seen from the access there was
 * @param status where it stands
 * @param outputPort what is asked for
 * @param consumer on whose behalf
 * @param requester who asked
 * @param purpose what for
 * @param contractVersion the version of the contract when it was asked; null where there
 * was none
 * @param startsAt from when; null for at once
 * @param endsAt until when; null where nothing was said
 * @param submittedAt when it was asked
 * @param dueAt when a decision is due; null once it has ended
 * @param version grows by one with each change
 * @param approvers to whom it was routed, by name
 * @param decisions what was decided, oldest first
 * @param ties what ties the viewer to it
 */
public record AccessRequest(AccessRequestId id, SubscriptionId subscription, AccessRequestKind kind,
		AccessRequestStatus status, OutputPort outputPort, Consumer consumer, Person requester, String purpose,
		@Nullable String contractVersion, @Nullable Instant startsAt, @Nullable Instant endsAt, Instant submittedAt,
		@Nullable Instant dueAt, int version, List<Person> approvers, List<Decision> decisions, Ties ties) {

	public AccessRequest {
		approvers = List.copyOf(approvers);
		decisions = List.copyOf(decisions);
	}

	/**
	 * Whether it has not ended.
	 * @return true while somebody may still act on it
	 */
	public boolean isOpen() {
		return this.status.isOpen();
	}

}
