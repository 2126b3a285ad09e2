package io.meshgate.graph.access.transition;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import io.meshgate.graph.access.Verdict;
import io.meshgate.graph.person.PersonId;

/**
 * What is done to a request. Whether it may be, by whoever does it, is asked elsewhere.
 */
public sealed interface RequestMove {

	/**
	 * A transition of which there is nothing else to say.
	 *
	 * @param transition which one
	 */
	record Plain(RequestTransition transition) implements RequestMove {

		private static final Set<RequestTransition> ALL = EnumSet.of(RequestTransition.APPROVE_BY_RULE,
				RequestTransition.REJECT_BY_RULE, RequestTransition.ASK, RequestTransition.ACCEPT_OFFER,
				RequestTransition.DECLINE_OFFER, RequestTransition.ESCALATE, RequestTransition.REMIND,
				RequestTransition.REROUTE, RequestTransition.WITHDRAW, RequestTransition.LAPSE,
				RequestTransition.SUPERSEDE);

		public Plain {
			if (!ALL.contains(transition)) {
				throw new IllegalArgumentException("There is more to say of " + transition);
			}
		}

	}

	/**
	 * It goes to those who are to decide.
	 *
	 * @param stages in this order; at least one
	 */
	record Route(List<ReviewStage> stages) implements RequestMove {

		public Route {
			stages = List.copyOf(stages);
			if (stages.isEmpty()) {
				throw new IllegalArgumentException("Nobody is to decide");
			}
		}

	}

	/**
	 * An approver says yes or no.
	 *
	 * @param by who
	 * @param verdict which
	 */
	record Ballot(PersonId by, Verdict verdict) implements RequestMove {
	}

	/**
	 * Whoever made the request tells what was asked.
	 *
	 * @param changed whether they want it for something else now, or something else
	 */
	record Answer(boolean changed) implements RequestMove {
	}

	/**
	 * An approver would give less.
	 *
	 * @param by who
	 */
	record Offer(PersonId by) implements RequestMove {
	}

	/**
	 * A stage is left out.
	 *
	 * @param stage which one
	 */
	record Skip(String stage) implements RequestMove {
	}

}
