package io.meshgate.frontend.domain;

import java.util.List;

import io.meshgate.frontend.InputProblem;

/**
 * How removing a domain ends.
 */
public sealed interface RemoveDomainPayload {

	/**
	 * The domain is no more.
	 *
	 * @param id the global id that it had
	 */
	public record DomainRemoved(String id) implements RemoveDomainPayload {
	}

	/**
	 * Somebody was faster, or something is in the way: the domain's present state.
	 *
	 * @param domain as it stands now
	 * @param because why it could not be done
	 */
	public record DomainConflict(Domain domain, String because) implements RemoveDomainPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements RemoveDomainPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
