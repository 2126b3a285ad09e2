package io.meshgate.frontend.access;

import java.util.List;

import io.meshgate.frontend.InputProblem;
import io.meshgate.frontend.policy.PolicyBreach;
import io.meshgate.frontend.subscription.Subscription;

/**
 * What may stand in the way of asking for access.
 */
public sealed interface RequestObstacle {

	/**
	 * The same consumer has already asked for the same port.
	 *
	 * @param accessRequest the open one
	 */
	public record AccessRequestAlreadyOpen(AccessRequest accessRequest) implements RequestObstacle {
	}

	/**
	 * The consumer has access already, or will have.
	 *
	 * @param subscription as it stands now
	 */
	public record AccessAlreadyGranted(Subscription subscription) implements RequestObstacle {
	}

	/**
	 * The port cannot be asked for now, or not on behalf of this consumer.
	 *
	 * @param because why
	 */
	public record AccessNotRequestable(String because) implements RequestObstacle {
	}

	/**
	 * The policies in force do not let it happen.
	 *
	 * @param breaches what is against what, the widest policy first
	 */
	public record AccessAgainstPolicy(List<PolicyBreach> breaches) implements RequestObstacle {

		public AccessAgainstPolicy {
			breaches = List.copyOf(breaches);
		}

	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements RequestObstacle {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
