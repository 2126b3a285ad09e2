package io.meshgate.frontend.glossary;

import java.util.List;

import io.meshgate.frontend.InputProblem;

/**
 * How defining a term ends.
 */
public sealed interface DefineTermPayload {

	/**
	 * The term is there.
	 *
	 * @param term as it stands now
	 */
	public record TermDefined(Term term) implements DefineTermPayload {
	}

	/**
	 * Another term of the domain has the key.
	 *
	 * @param key the whole key that is taken
	 */
	public record TermKeyTaken(String key) implements DefineTermPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements DefineTermPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
