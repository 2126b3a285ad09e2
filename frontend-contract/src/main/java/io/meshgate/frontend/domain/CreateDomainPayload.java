package io.meshgate.frontend.domain;

import java.util.List;

import io.meshgate.frontend.InputProblem;

/**
 * How making a domain ends.
 */
public sealed interface CreateDomainPayload {

	/**
	 * The domain is there.
	 *
	 * @param domain as it stands now
	 */
	public record DomainCreated(Domain domain) implements CreateDomainPayload {
	}

	/**
	 * Another domain has the key.
	 *
	 * @param key the key that is taken
	 */
	public record DomainKeyTaken(String key) implements CreateDomainPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements CreateDomainPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
