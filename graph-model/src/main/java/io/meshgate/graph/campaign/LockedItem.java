package io.meshgate.graph.campaign;

/**
 * Access that a campaign has taken up, as it stands while its grant is locked.
 *
 * @param id the identity of its place on the campaign's list
 * @param status what is to become of it, or what has
 */
public record LockedItem(String id, CampaignItemStatus status) {

	/**
	 * Why it is not to be reviewed any more.
	 * @return one sentence; that it is, where it is
	 */
	public String because() {
		return switch (this.status) {
			case OPEN -> "It is to be reviewed.";
			case CONFIRMED -> "Somebody has confirmed it already.";
			case ENDED -> "Somebody has ended it already.";
			case GONE -> "There is no access left to review.";
			case UNREVIEWED -> "The time for reviewing it is over.";
		};
	}

}
