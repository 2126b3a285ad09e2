package io.meshgate.frontend.glossary;

import java.util.List;

import io.meshgate.frontend.InputProblem;

/**
 * How ending a relation ends; where there is none, nothing changes and that is no
 * conflict.
 */
public sealed interface UnrelateTermsPayload {

	/**
	 * The terms are not related.
	 *
	 * @param term the one, as it stands now
	 */
	public record TermsUnrelated(Term term) implements UnrelateTermsPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements UnrelateTermsPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
