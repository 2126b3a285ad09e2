package io.meshgate.frontend.template;

import java.util.List;

import io.meshgate.frontend.InputProblem;

/**
 * How offering a template ends.
 */
public sealed interface OfferTemplatePayload {

	/**
	 * The template is there.
	 *
	 * @param template as it stands now
	 */
	public record TemplateOffered(ProductTemplate template) implements OfferTemplatePayload {
	}

	/**
	 * Another template has the key.
	 *
	 * @param key the key that is taken
	 */
	public record TemplateKeyTaken(String key) implements OfferTemplatePayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements OfferTemplatePayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
