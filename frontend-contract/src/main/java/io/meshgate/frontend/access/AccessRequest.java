package io.meshgate.frontend.access;

import java.time.OffsetDateTime;
import java.util.List;

import io.meshgate.frontend.Node;
import io.meshgate.frontend.Permitted;
import io.meshgate.frontend.person.Person;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.frontend.subscription.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One asking for access, with one outcome.
 *
 * @param id the global id
 * @param kind what it asks for, seen from the access there was when it was made
 * @param status where it stands
 * @param outputPort what is asked for
 * @param consumer on whose behalf
 * @param requester who asked
 * @param purpose what for
 * @param contractVersion the version of the contract when it was asked; null where there
 * was none
 * @param startsAt from when; null for at once
 * @param endsAt until when; null for as long as the policy allows
 * @param submittedAt when it was asked
 * @param dueAt when a decision is due; null once it has ended
 * @param version grows by one with each change; give it back as expectedVersion
 * @param approvers who may decide, as resolved when it was submitted, by name
 * @param decisions what was decided, oldest first
 * @param viewerCan what the viewer may do with it; all actions that make sense here
 * unless some are asked for
 */
public record AccessRequest(String id, AccessRequestKind kind, AccessRequestStatus status, OutputPort outputPort,
		Consumer consumer, Person requester, String purpose, @Nullable String contractVersion,
		@Nullable OffsetDateTime startsAt, @Nullable OffsetDateTime endsAt, OffsetDateTime submittedAt,
		@Nullable OffsetDateTime dueAt, int version, List<Person> approvers, List<Decision> decisions,
		List<Permitted> viewerCan) implements Node {

	public AccessRequest {
		approvers = List.copyOf(approvers);
		decisions = List.copyOf(decisions);
		viewerCan = List.copyOf(viewerCan);
	}

}
