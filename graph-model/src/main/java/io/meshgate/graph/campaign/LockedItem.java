package io.meshgate.graph.campaign;

/**
 * Access that a campaign has taken up, as it stands while its grant is locked.
 *
 * @param id the identity of its place on the campaign's list
 * @param status what is to become of it, or what has
 */
public record LockedItem(String id, CampaignItemStatus status) {

	/** Why it is not to be reviewed; to be asked where it is not open. */
	public String because() {
		return switch (this.status) {
			case OPEN -> throw new IllegalStateException("It is to be reviewed");
			case CONFIRMED -> "Somebody has confirmed it already.";
			case ENDED -> "Somebody has ended it already.";
			case GONE -> "There is no access left to review.";
			case UNREVIEWED -> "The time for reviewing it is over.";
		};
	}

}
