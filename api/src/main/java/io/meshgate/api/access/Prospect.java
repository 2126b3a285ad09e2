package io.meshgate.api.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.meshgate.auth.Action;
import io.meshgate.auth.Decision;
import io.meshgate.auth.Facts;
import io.meshgate.auth.Policy;
import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.access.AccessRequestKind;
import io.meshgate.graph.access.asking.Asked;
import io.meshgate.graph.access.asking.HeldSubscription;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.policy.AccessWish;
import io.meshgate.graph.policy.PolicyBreach;
import io.meshgate.graph.policy.PolicyOutcome;
import io.meshgate.graph.policy.PolicyRuling;
import io.meshgate.graph.policy.TermsInForce;
import io.meshgate.graph.subscription.SubscriptionId;

/**
 * What comes of asking for access. This is the one place where that is decided, from what
 * is known alone: step by step, since whoever asks locks one thing after the other.
 */
sealed interface Prospect {

	/**
	 * What stands in the way, whatever the policies say.
	 * @param asked what is known of port and consumer
	 * @return empty where nothing does
	 */
	static Optional<Prospect> of(Asked asked) {
		Decision decision = Policy.decide(Action.REQUEST_ACCESS, new Facts.OfProduct(asked.sighting()));
		if (!decision.allowed()) {
			return Optional.of(new NotRequestable(decision.because()));
		}
		if (asked.consumerEnded()) {
			return Optional.of(new NotRequestable("The product that would consume is retired."));
		}
		if (!asked.belongs()) {
			return Optional.of(new NotRequestable("Only whoever belongs to a consumer asks on its behalf."));
		}
		return asked.itself() ? Optional.of(new NotRequestable("A product does not consume itself."))
				: Optional.empty();
	}

	/**
	 * What is there already.
	 * @param held the subscription
	 * @param kind whether access is asked for, or what comes of access that runs
	 * @return empty where nothing is
	 */
	static Optional<Prospect> of(HeldSubscription held, AccessRequestKind kind) {
		if (held.granted() && kind.isNew()) {
			return Optional.of(new AlreadyGranted(held.id()));
		}
		return Optional.ofNullable(held.open()).map(AlreadyOpen::new);
	}

	/**
	 * What the policies make of it.
	 * @param inForce what is in force for the port
	 * @param wish what is wanted
	 * @param answers what is answered, by the key of the question
	 * @param approvers who may decide
	 * @return what comes of it
	 */
	static Prospect of(TermsInForce inForce, AccessWish wish, Map<String, String> answers, List<PersonId> approvers) {
		PolicyOutcome outcome = inForce.outcome(wish);
		if (outcome instanceof PolicyOutcome.Against(List<PolicyBreach> breaches)) {
			return new AgainstPolicy(breaches);
		}
		Map<String, String> problems = inForce.form().problems(answers);
		if (!problems.isEmpty()) {
			return new Unanswered(problems);
		}
		if (outcome instanceof PolicyOutcome.Ruled(PolicyRuling ruling)) {
			return new Ruled(ruling);
		}
		return approvers.isEmpty() ? new NotRequestable("Nobody but the side that asks could decide on it.")
				: new Routed(approvers);
	}

	/** It cannot be asked for. */
	record NotRequestable(String because) implements Prospect {
	}

	/** There is access already, or will be. */
	record AlreadyGranted(SubscriptionId subscription) implements Prospect {
	}

	/** Somebody has asked already. */
	record AlreadyOpen(AccessRequestId request) implements Prospect {
	}

	/** There is no access that it could be about. */
	record NothingThere(SubscriptionId subscription, String because) implements Prospect {
	}

	/** The policies in force do not let it be asked for. */
	record AgainstPolicy(List<PolicyBreach> breaches) implements Prospect {
	}

	/** What is asked is not answered, or not as it should be: what is wrong, by key. */
	record Unanswered(Map<String, String> problems) implements Prospect {
	}

	/** A rule decides at once. */
	record Ruled(PolicyRuling ruling) implements Prospect {
	}

	/** It goes to those who decide. */
	record Routed(List<PersonId> approvers) implements Prospect {
	}

}
