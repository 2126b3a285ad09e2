package io.meshgate.frontend.access;

import java.util.List;

import io.meshgate.frontend.InputProblem;
import io.meshgate.frontend.policy.PolicyBreach;
import io.meshgate.frontend.subscription.Subscription;

/**
 * How asking that access go on ends.
 */
public sealed interface RenewAccessPayload {

	/**
	 * The request is on its way to its approvers.
	 *
	 * @param accessRequest as it stands now
	 */
	public record AccessRequestSubmitted(AccessRequest accessRequest) implements RenewAccessPayload {
	}

	/**
	 * The same consumer has already asked for the same port.
	 *
	 * @param accessRequest the open one
	 */
	public record AccessRequestAlreadyOpen(AccessRequest accessRequest) implements RenewAccessPayload {
	}

	/**
	 * There is no access that it could be about, or it leads to nothing: its present
	 * state.
	 *
	 * @param subscription as it stands now
	 * @param because why it could not be asked
	 */
	public record SubscriptionConflict(Subscription subscription, String because) implements RenewAccessPayload {
	}

	/**
	 * The port cannot be asked for now, or not on behalf of this consumer.
	 *
	 * @param because why
	 */
	public record AccessNotRequestable(String because) implements RenewAccessPayload {
	}

	/**
	 * The policies in force do not let it happen.
	 *
	 * @param breaches what is against what, the widest policy first
	 */
	public record AccessAgainstPolicy(List<PolicyBreach> breaches) implements RenewAccessPayload {

		public AccessAgainstPolicy {
			breaches = List.copyOf(breaches);
		}

	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements RenewAccessPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
