package io.meshgate.frontend.usage;

import java.util.List;

import io.meshgate.frontend.InputProblem;
import io.meshgate.frontend.product.DataProduct;

/**
 * How reporting reads ends.
 */
public sealed interface ReportUsagePayload {

	/**
	 * How often it was read is known.
	 *
	 * @param dataProduct as it stands now
	 */
	public record UsageReported(DataProduct dataProduct) implements ReportUsagePayload {
	}

	/**
	 * The product takes no reports as it stands.
	 *
	 * @param dataProduct as it stands now
	 * @param because why it takes none
	 */
	public record UsageConflict(DataProduct dataProduct, String because) implements ReportUsagePayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements ReportUsagePayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
