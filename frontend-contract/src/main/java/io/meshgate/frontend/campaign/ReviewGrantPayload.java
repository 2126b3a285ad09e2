package io.meshgate.frontend.campaign;

import java.util.List;

import io.meshgate.frontend.InputProblem;

/**
 * How reviewing access ends.
 */
public sealed interface ReviewGrantPayload {

	/**
	 * It is reviewed.
	 *
	 * @param item as it stands now
	 */
	public record GrantReviewed(CampaignItem item) implements ReviewGrantPayload {
	}

	/**
	 * It cannot be reviewed as things stand.
	 *
	 * @param item as it stands now
	 * @param because why it could not be reviewed
	 */
	public record ReviewConflict(CampaignItem item, String because) implements ReviewGrantPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements ReviewGrantPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
