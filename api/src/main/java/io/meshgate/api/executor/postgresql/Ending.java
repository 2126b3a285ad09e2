package io.meshgate.api.executor.postgresql;

/**
 * How opening or closing a table ends.
 */
enum Ending {

	/** The consumer can read it from now on. */
	OPENED(true),

	/** Nothing was to be done. */
	ALREADY_OPEN(true),

	/** Nothing of the executor's lets the consumer read it from now on. */
	CLOSED(true),

	/** Nothing was to be done. */
	ALREADY_CLOSED(true),

	/** This grant is over, but another one of the same consumer is not. */
	KEPT_OPEN(true),

	/** The database has no such table. */
	TABLE_MISSING(false),

	/** It is of another kind, or of the database's own catalog. */
	NOT_A_TABLE(false),

	/** This executor is for another database. */
	OTHER_DATABASE(false),

	/** The table is open, but not every login role that should read it is there. */
	LOGIN_MISSING(false),

	/** Somebody else has made a role of the name that is needed. */
	ROLE_NOT_OURS(false),

	/** It was closed, but others have opened it as well, and it stays so. */
	GRANTED_BY_OTHERS(false),

	/** The executor's own role may not do that. */
	PERMISSION_DENIED(false),

	/** Others held a lock for too long. */
	TIMED_OUT(false),

	/** The database could not be reached, or the connection was lost. */
	CONNECTION_FAILED(false),

	/** The database refused for another reason. */
	REFUSED(false);

	private final boolean done;

	Ending(boolean done) {
		this.done = done;
	}

	/**
	 * Whether all is as it should be.
	 * @return false where somebody has to do something, or it has to be tried again
	 */
	boolean isDone() {
		return this.done;
	}

}
