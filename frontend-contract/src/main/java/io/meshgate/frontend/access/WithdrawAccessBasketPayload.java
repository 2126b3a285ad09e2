package io.meshgate.frontend.access;

import java.util.List;

import io.meshgate.frontend.InputProblem;

/**
 * How taking a basket back ends.
 */
public sealed interface WithdrawAccessBasketPayload {

	/**
	 * Nothing of it is open any more.
	 *
	 * @param accessBasket as it stands now
	 */
	public record AccessBasketWithdrawn(AccessBasket accessBasket) implements WithdrawAccessBasketPayload {
	}

	/**
	 * It cannot be taken back as it stands: its present state.
	 *
	 * @param accessBasket as it stands now
	 * @param because why it could not be done
	 */
	public record AccessBasketConflict(AccessBasket accessBasket,
			String because) implements WithdrawAccessBasketPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements WithdrawAccessBasketPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
