package io.meshgate.graph.access.basket;

import java.util.List;

import io.meshgate.graph.access.AccessRequestStatus;

/**
 * Where a basket stands.
 */
public enum AccessBasketStatus {

	OPEN, APPROVED, PARTLY_APPROVED, REFUSED, CLOSED;

	/**
	 * Tells where a basket stands. This is the one place where that is derived; it is
	 * written nowhere.
	 * @param requests where each of its requests stands, at least one
	 * @return where the basket does
	 */
	public static AccessBasketStatus of(List<AccessRequestStatus> requests) {
		if (requests.stream().anyMatch(AccessRequestStatus::isOpen)) {
			return OPEN;
		}
		if (requests.contains(AccessRequestStatus.APPROVED)) {
			return requests.stream().allMatch((each) -> each == AccessRequestStatus.APPROVED) ? APPROVED
					: PARTLY_APPROVED;
		}
		return requests.contains(AccessRequestStatus.REJECTED) ? REFUSED : CLOSED;
	}

}
