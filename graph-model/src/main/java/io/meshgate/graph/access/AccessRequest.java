package io.meshgate.graph.access;

import java.time.Instant;
import java.util.List;

import io.meshgate.graph.access.emergency.Emergency;
import io.meshgate.graph.access.offer.AccessOffer;
import io.meshgate.graph.access.question.ReviewQuestion;
import io.meshgate.graph.access.review.StageProgress;
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
 * @param dueAt when a decision is due; null while it waits for an answer and once it has
 * ended
 * @param priority how urgent it is by that; null where no decision is due
 * @param lapsesAt when it is over if nobody has decided; null once it has ended
 * @param version grows by one with each change
 * @param approvers to whom it was routed, by name
 * @param stages in which stages it is decided, in this order
 * @param decisions what was decided, oldest first
 * @param questions what approvers asked, oldest first
 * @param offers what approvers would give instead, oldest first
 * @param emergency that access was taken by it at once; null where it was not
 * @param ties what ties the viewer to it
 */
public record AccessRequest(AccessRequestId id, SubscriptionId subscription, AccessRequestKind kind,
		AccessRequestStatus status, OutputPort outputPort, Consumer consumer, Person requester, String purpose,
		@Nullable String contractVersion, @Nullable Instant startsAt, @Nullable Instant endsAt, Instant submittedAt,
		@Nullable Instant dueAt, @Nullable RequestPriority priority, @Nullable Instant lapsesAt, int version,
		List<Person> approvers, List<StageProgress> stages, List<Decision> decisions, List<ReviewQuestion> questions,
		List<AccessOffer> offers, @Nullable Emergency emergency, Ties ties) {

	public AccessRequest {
		approvers = List.copyOf(approvers);
		stages = List.copyOf(stages);
		decisions = List.copyOf(decisions);
		questions = List.copyOf(questions);
		offers = List.copyOf(offers);
	}

	/**
	 * Whether it has not ended.
	 * @return true while somebody may still act on it
	 */
	public boolean isOpen() {
		return this.status.isOpen();
	}

	/**
	 * Whether access was taken by it in an emergency that nobody has reviewed yet.
	 * @return true while somebody is to
	 */
	public boolean isUnreviewed() {
		return this.emergency != null && this.emergency.review() == null;
	}

}
