package io.meshgate.graph.access;

/**
 * What a request asks for, seen from the access there is when it is made. It never
 * changes.
 */
public enum AccessRequestKind {

	/** Access where there is none. */
	NEW,
	/** That access goes on when the running grant ends. */
	RENEWAL,
	/** The running grant for another purpose or until another time. */
	SCOPE_CHANGE,
	/** Access that is taken at once, in an emergency. */
	EMERGENCY;

	/**
	 * Whether it begins where there is no access.
	 * @return false where it is about access that runs
	 */
	public boolean isNew() {
		return this == NEW || this == EMERGENCY;
	}

}
