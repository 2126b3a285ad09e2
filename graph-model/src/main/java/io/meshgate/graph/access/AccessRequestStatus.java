package io.meshgate.graph.access;

/**
 * Where a request stands. The last five are final.
 */
public enum AccessRequestStatus {

	SUBMITTED, IN_REVIEW, NEEDS_INFO, COUNTER_OFFERED, APPROVED, REJECTED, WITHDRAWN, EXPIRED, SUPERSEDED;

	/**
	 * Whether a request in this status has not ended.
	 * @return true while somebody may still act on it
	 */
	public boolean isOpen() {
		return switch (this) {
			case SUBMITTED, IN_REVIEW, NEEDS_INFO, COUNTER_OFFERED -> true;
			case APPROVED, REJECTED, WITHDRAWN, EXPIRED, SUPERSEDED -> false;
		};
	}

	/**
	 * Why what leads on from elsewhere does not from here.
	 * @return one sentence
	 */
	public String because() {
		return switch (this) {
			case SUBMITTED -> "The request has yet to go to those who decide.";
			case IN_REVIEW -> "The request is in review.";
			case NEEDS_INFO -> "The request waits for an answer.";
			case COUNTER_OFFERED -> "The request waits for an offer to be taken or declined.";
			case APPROVED, REJECTED, WITHDRAWN, EXPIRED, SUPERSEDED -> "The request has ended.";
		};
	}

}
