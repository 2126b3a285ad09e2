package io.meshgate.frontend.access;

import java.util.List;

import io.meshgate.frontend.InputProblem;
import io.meshgate.frontend.policy.PolicyBreach;
import io.meshgate.frontend.subscription.Subscription;

/**
 * How taking access in an emergency ends.
 */
public sealed interface TakeEmergencyAccessPayload {

	/**
	 * There is access, from now on.
	 *
	 * @param accessRequest the request that is kept of it, as it stands now
	 */
	public record EmergencyAccessGranted(AccessRequest accessRequest) implements TakeEmergencyAccessPayload {
	}

	/**
	 * Access was taken before, and that has not been found to be justified.
	 *
	 * @param accessRequest the request that was kept of it, as it stands now
	 * @param because whether the review is open, or what it said
	 */
	public record EmergencyAccessUnreviewed(AccessRequest accessRequest,
			String because) implements TakeEmergencyAccessPayload {
	}

	/**
	 * The consumer has access already, or will have.
	 *
	 * @param subscription as it stands now
	 */
	public record AccessAlreadyGranted(Subscription subscription) implements TakeEmergencyAccessPayload {
	}

	/**
	 * The port cannot be asked for now, or not on behalf of this consumer, or no policy
	 * lets access to it be taken so.
	 *
	 * @param because why
	 */
	public record AccessNotRequestable(String because) implements TakeEmergencyAccessPayload {
	}

	/**
	 * The policies in force do not let it happen.
	 *
	 * @param breaches what is against what, the widest policy first
	 */
	public record AccessAgainstPolicy(List<PolicyBreach> breaches) implements TakeEmergencyAccessPayload {

		public AccessAgainstPolicy {
			breaches = List.copyOf(breaches);
		}

	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements TakeEmergencyAccessPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
