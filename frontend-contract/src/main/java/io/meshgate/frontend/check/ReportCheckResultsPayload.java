package io.meshgate.frontend.check;

import java.util.List;

import io.meshgate.frontend.InputProblem;
import io.meshgate.frontend.product.DataProduct;

/**
 * How reporting results ends.
 */
public sealed interface ReportCheckResultsPayload {

	/**
	 * What was found is known.
	 *
	 * @param dataProduct as it stands now
	 */
	public record CheckResultsReported(DataProduct dataProduct) implements ReportCheckResultsPayload {
	}

	/**
	 * The product takes no results as it stands.
	 *
	 * @param dataProduct as it stands now
	 * @param because why it takes none
	 */
	public record CheckResultsConflict(DataProduct dataProduct, String because) implements ReportCheckResultsPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements ReportCheckResultsPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
