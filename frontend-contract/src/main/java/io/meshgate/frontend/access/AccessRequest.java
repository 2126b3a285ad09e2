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
 * @param dueAt when a decision is due; null while it waits for an answer and once it has
 * ended
 * @param priority how urgent a decision is, by when it is due; null where none is
 * @param lapsesAt when it is over if nobody has decided; null once it has ended
 * @param version grows by one with each change; give it back as expectedVersion
 * @param approvers who may decide, as resolved when it was submitted, by name
 * @param stages in which stages it is decided, in this order
 * @param decisions what was decided, oldest first
 * @param questions what approvers asked, oldest first
 * @param offers what approvers would give instead, oldest first
 * @param emergency that access was taken by it at once, and what was said of that since;
 * null for all other requests
 * @param viewerCan what the viewer may do with it; all actions that make sense here
 * unless some are asked for
 */
public record AccessRequest(String id, AccessRequestKind kind, AccessRequestStatus status, OutputPort outputPort,
		Consumer consumer, Person requester, String purpose, @Nullable String contractVersion,
		@Nullable OffsetDateTime startsAt, @Nullable OffsetDateTime endsAt, OffsetDateTime submittedAt,
		@Nullable OffsetDateTime dueAt, @Nullable RequestPriority priority, @Nullable OffsetDateTime lapsesAt,
		int version, List<Person> approvers, List<ReviewStage> stages, List<Decision> decisions,
		List<ReviewQuestion> questions, List<AccessOffer> offers, @Nullable Emergency emergency,
		List<Permitted> viewerCan) implements Node {

	public AccessRequest {
		approvers = List.copyOf(approvers);
		stages = List.copyOf(stages);
		decisions = List.copyOf(decisions);
		questions = List.copyOf(questions);
		offers = List.copyOf(offers);
		viewerCan = List.copyOf(viewerCan);
	}

}
