package io.meshgate.frontend.template;

import java.util.List;

import io.meshgate.frontend.InputProblem;

/**
 * How changing a template ends.
 */
public sealed interface ChangeTemplatePayload {

	/**
	 * The template says what was asked.
	 *
	 * @param template as it stands now
	 */
	public record TemplateChanged(ProductTemplate template) implements ChangeTemplatePayload {
	}

	/**
	 * Somebody was faster: the template's present state.
	 *
	 * @param template as it stands now
	 * @param because why it could not be changed
	 */
	public record TemplateConflict(ProductTemplate template, String because) implements ChangeTemplatePayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements ChangeTemplatePayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
