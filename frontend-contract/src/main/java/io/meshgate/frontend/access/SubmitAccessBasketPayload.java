package io.meshgate.frontend.access;

import java.util.List;

import io.meshgate.frontend.InputProblem;

/**
 * How asking for several output ports at once ends.
 */
public sealed interface SubmitAccessBasketPayload {

	/**
	 * All requests are made.
	 *
	 * @param accessBasket as it stands now
	 */
	public record AccessBasketSubmitted(AccessBasket accessBasket) implements SubmitAccessBasketPayload {
	}

	/**
	 * Some of it cannot be asked for, and so none of it was.
	 *
	 * @param obstacles what stands in the way, in the order of the input
	 */
	public record AccessBasketObstructed(List<BasketObstacle> obstacles) implements SubmitAccessBasketPayload {

		public AccessBasketObstructed {
			obstacles = List.copyOf(obstacles);
		}

	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements SubmitAccessBasketPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
