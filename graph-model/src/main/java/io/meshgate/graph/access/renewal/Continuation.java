package io.meshgate.graph.access.renewal;

import java.time.Instant;
import java.util.List;

import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.access.AccessRequestKind;
import io.meshgate.graph.access.asking.Asking;
import io.meshgate.graph.access.asking.GivenAnswer;
import io.meshgate.graph.access.review.ReviewPlan;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.subscription.SubscriptionId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants of access that runs.
 *
 * @param kind that it goes on, or that it is for something else
 * @param subscription which access
 * @param purpose why; null where that stays as it is
 * @param endsAt until when; null where nothing was said
 * @param answers what is answered; none where that stays as it is
 */
public record Continuation(AccessRequestKind kind, SubscriptionId subscription, @Nullable String purpose,
		@Nullable Instant endsAt, List<GivenAnswer> answers) {

	public Continuation {
		answers = List.copyOf(answers);
	}

	/**
	 * It, as it is asked. What is left open is said by the grant that runs, and that is
	 * known under the lock.
	 * @param id of the request
	 * @param requester who asks
	 * @param bond what the subscription is between
	 * @param submission when it is asked, and how it is decided
	 * @return without a purpose where none was said
	 */
	public Asking asked(AccessRequestId id, PersonId requester, Bond bond, Submission submission) {
		return new Asking(id, this.subscription, requester, bond.port(), bond.consumer(),
				(this.purpose != null) ? this.purpose : "", null, this.endsAt, this.answers, submission.at(),
				submission.plan(), this.kind);
	}

	/**
	 * What is asked as something is, besides what it is.
	 *
	 * @param at when
	 * @param plan how it is decided
	 */
	public record Submission(Instant at, ReviewPlan plan) {
	}

}
