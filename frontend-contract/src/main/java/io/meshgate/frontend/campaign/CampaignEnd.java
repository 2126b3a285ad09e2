package io.meshgate.frontend.campaign;

/**
 * What becomes of access that nobody has reviewed in time.
 */
public enum CampaignEnd {

	/** It goes on. */
	KEEP,

	/** It is suspended for a time. */
	SUSPEND,

	/** It ends. */
	END

}
