package io.meshgate.graph.campaign;

/**
 * Where a campaign stands.
 */
public enum AccessCampaignStatus {

	/** There is access left to review. */
	RUNNING,
	/** All of it was reviewed, or has ended. */
	DONE,
	/** Its time is over, and some of it was not reviewed. */
	OVER

}
