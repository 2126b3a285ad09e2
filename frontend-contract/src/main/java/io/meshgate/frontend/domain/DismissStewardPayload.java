package io.meshgate.frontend.domain;

import java.util.List;

import io.meshgate.frontend.InputProblem;

/**
 * How dismissing a steward ends.
 */
public sealed interface DismissStewardPayload {

	/**
	 * The person no longer looks after the domain.
	 *
	 * @param domain as it stands now
	 */
	public record StewardDismissed(Domain domain) implements DismissStewardPayload {
	}

	/**
	 * Somebody was faster, or something else is in the way: the domain's present state.
	 *
	 * @param domain as it stands now
	 * @param because why it could not be done
	 */
	public record DomainConflict(Domain domain, String because) implements DismissStewardPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements DismissStewardPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
