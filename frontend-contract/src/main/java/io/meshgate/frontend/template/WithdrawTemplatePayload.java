package io.meshgate.frontend.template;

import java.util.List;

import io.meshgate.frontend.InputProblem;

/**
 * How withdrawing a template ends.
 */
public sealed interface WithdrawTemplatePayload {

	/**
	 * The template is no more.
	 *
	 * @param id the global id that it had
	 */
	public record TemplateWithdrawn(String id) implements WithdrawTemplatePayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements WithdrawTemplatePayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
