package io.meshgate.frontend.access;

/**
 * What a request asks for, seen from the access there was when it was made.
 */
public enum AccessRequestKind {

	/** Access where there was none. */
	NEW,

	/** That access goes on when the running grant ends. */
	RENEWAL,

	/** The running grant for another purpose or until another time. */
	SCOPE_CHANGE,

	/** Access that was taken at once, in an emergency. */
	EMERGENCY

}
