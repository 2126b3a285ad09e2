package io.meshgate.frontend.domain;

import java.util.List;

import io.meshgate.frontend.InputProblem;

/**
 * How changing a domain ends.
 */
public sealed interface ChangeDomainPayload {

	/**
	 * The domain says what was asked.
	 *
	 * @param domain as it stands now
	 */
	public record DomainChanged(Domain domain) implements ChangeDomainPayload {
	}

	/**
	 * Somebody was faster, or something else is in the way: the domain's present state.
	 *
	 * @param domain as it stands now
	 * @param because why it could not be done
	 */
	public record DomainConflict(Domain domain, String because) implements ChangeDomainPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements ChangeDomainPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
