package io.meshgate.frontend.campaign;

/**
 * What is to become of access that a campaign has taken up.
 */
public enum CampaignItemStatus {

	/** It is to be reviewed. */
	OPEN,

	/** Somebody confirmed it. */
	CONFIRMED,

	/** Somebody ended it by reviewing it. */
	ENDED,

	/** It has ended otherwise before anybody reviewed it. */
	GONE,

	/** Nobody reviewed it in time. */
	UNREVIEWED

}
