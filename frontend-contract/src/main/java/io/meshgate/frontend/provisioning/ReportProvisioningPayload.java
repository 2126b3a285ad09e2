package io.meshgate.frontend.provisioning;

import java.util.List;

import io.meshgate.frontend.InputProblem;
import org.jspecify.annotations.Nullable;

/**
 * How reporting ends.
 */
public sealed interface ReportProvisioningPayload {

	/**
	 * The report is on record.
	 *
	 * @param task what is to be done by now
	 */
	public record ProvisioningReported(ProvisioningTask task) implements ReportProvisioningPayload {
	}

	/**
	 * The report is out of date, or does not follow from what was reported before.
	 *
	 * @param task as it stands now; null where there is nothing to be done
	 * @param because why it was not taken
	 */
	public record ProvisioningConflict(@Nullable ProvisioningTask task,
			String because) implements ReportProvisioningPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements ReportProvisioningPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
