package io.meshgate.frontend.glossary;

import java.util.List;

import io.meshgate.frontend.InputProblem;

/**
 * How changing a term ends.
 */
public sealed interface ChangeTermPayload {

	/**
	 * The term says what was asked.
	 *
	 * @param term as it stands now
	 */
	public record TermChanged(Term term) implements ChangeTermPayload {
	}

	/**
	 * Somebody was faster, or something else is in the way: the term's present state.
	 *
	 * @param term as it stands now
	 * @param because why it could not be done
	 */
	public record TermConflict(Term term, String because) implements ChangeTermPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements ChangeTermPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
