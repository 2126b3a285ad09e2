package io.meshgate.graph.access.asking;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.access.AccessRequestKind;
import io.meshgate.graph.access.review.PlannedStage;
import io.meshgate.graph.access.review.ReviewPlan;
import io.meshgate.graph.consumer.ConsumerRef;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.policy.AccessWish;
import io.meshgate.graph.policy.ConsumerTeams;
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.subscription.SubscriptionId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for, with the identities it will have.
 *
 * @param id of the request
 * @param subscription of the subscription, if there is none yet
 * @param requester who asks
 * @param port what for
 * @param consumer on whose behalf
 * @param purpose why; empty until it is known, where it stays what it was
 * @param startsAt from when; null for at once
 * @param endsAt until when; null where nothing was said
 * @param answers what is answered, each key once
 * @param submittedAt when it is asked
 * @param plan how it is decided
 * @param kind whether for new access, or for what comes of access that runs
 */
public record Asking(AccessRequestId id, SubscriptionId subscription, PersonId requester, OutputPortId port,
		ConsumerRef consumer, String purpose, @Nullable Instant startsAt, @Nullable Instant endsAt,
		List<GivenAnswer> answers, Instant submittedAt, ReviewPlan plan, AccessRequestKind kind) {

	public Asking {
		answers = List.copyOf(answers);
	}

	/**
	 * What is answered.
	 * @return by the key of the question
	 */
	public Map<String, String> answered() {
		return this.answers.stream().collect(Collectors.toMap(GivenAnswer::key, GivenAnswer::answer));
	}

	/**
	 * What is held against policies.
	 * @param teams of which teams the consumer is
	 * @return starting at once where nothing later was said
	 */
	public AccessWish wish(ConsumerTeams teams) {
		Instant start = (this.startsAt != null && this.startsAt.isAfter(this.submittedAt)) ? this.startsAt
				: this.submittedAt;
		return new AccessWish(this.consumer.kind(), teams, this.purpose, start, this.endsAt);
	}

	/**
	 * The same, decided otherwise.
	 * @param stages in which
	 * @return what is asked instead
	 */
	public Asking routed(List<PlannedStage> stages) {
		return new Asking(this.id, this.subscription, this.requester, this.port, this.consumer, this.purpose,
				this.startsAt, this.endsAt, this.answers, this.submittedAt,
				new ReviewPlan(stages, this.plan.timeToDecide(), this.plan.timeToLive()), this.kind);
	}

	/**
	 * The same, answered.
	 * @param given what is answered
	 * @return what is asked instead
	 */
	public Asking of(List<GivenAnswer> given) {
		return new Asking(this.id, this.subscription, this.requester, this.port, this.consumer, this.purpose,
				this.startsAt, this.endsAt, given, this.submittedAt, this.plan, this.kind);
	}

	/**
	 * The same for a purpose and a time.
	 * @param why the purpose
	 * @param from from when; null for at once
	 * @param until until when; null where nothing was said
	 * @return what is asked instead
	 */
	public Asking of(String why, @Nullable Instant from, @Nullable Instant until) {
		return new Asking(this.id, this.subscription, this.requester, this.port, this.consumer, why, from, until,
				this.answers, this.submittedAt, this.plan, this.kind);
	}

}
