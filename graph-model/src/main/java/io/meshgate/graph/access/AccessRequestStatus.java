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

}
