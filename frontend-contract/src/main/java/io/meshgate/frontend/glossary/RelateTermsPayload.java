package io.meshgate.frontend.glossary;

import java.util.List;

import io.meshgate.frontend.InputProblem;

/**
 * How relating terms ends; where they are related so already, nothing changes and that is
 * no conflict.
 */
public sealed interface RelateTermsPayload {

	/**
	 * The terms are related.
	 *
	 * @param term the one, as it stands now
	 */
	public record TermsRelated(Term term) implements RelateTermsPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements RelateTermsPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
