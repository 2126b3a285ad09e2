package io.meshgate.frontend.subscription;

import java.util.List;

import io.meshgate.frontend.InputProblem;

/**
 * How consenting to a contract ends.
 */
public sealed interface ConsentToContractPayload {

	/**
	 * The access is on the contract as it is by now.
	 *
	 * @param grant the first of the grants that waited for it, as it stands now
	 * @param subscription the subscription it belongs to
	 */
	public record ContractConsented(Grant grant, Subscription subscription) implements ConsentToContractPayload {
	}

	/**
	 * Nothing waits for consent: its present state.
	 *
	 * @param subscription as it stands now
	 * @param because why it could not be done
	 */
	public record SubscriptionConflict(Subscription subscription, String because) implements ConsentToContractPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements ConsentToContractPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
