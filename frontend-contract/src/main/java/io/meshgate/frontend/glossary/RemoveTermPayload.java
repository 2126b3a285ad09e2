package io.meshgate.frontend.glossary;

import java.util.List;

import io.meshgate.frontend.InputProblem;

/**
 * How removing a term ends.
 */
public sealed interface RemoveTermPayload {

	/**
	 * The term is no more.
	 *
	 * @param id the global id that it had
	 */
	public record TermRemoved(String id) implements RemoveTermPayload {
	}

	/**
	 * Somebody was faster, or something else is in the way: the term's present state.
	 *
	 * @param term as it stands now
	 * @param because why it could not be done
	 */
	public record TermConflict(Term term, String because) implements RemoveTermPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements RemoveTermPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
