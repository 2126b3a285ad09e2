package io.meshgate.frontend.campaign;

import java.util.List;

import io.meshgate.frontend.InputProblem;

/**
 * How starting a campaign ends.
 */
public sealed interface StartCampaignPayload {

	/**
	 * Access is to be reviewed from now on.
	 *
	 * @param campaign as it stands now
	 */
	public record CampaignStarted(AccessCampaign campaign) implements StartCampaignPayload {
	}

	/**
	 * Nobody has access there at this moment, so that there is no campaign.
	 *
	 * @param because why there is none
	 */
	public record NothingToReview(String because) implements StartCampaignPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements StartCampaignPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
