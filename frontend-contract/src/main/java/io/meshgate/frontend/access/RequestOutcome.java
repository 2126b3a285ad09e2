package io.meshgate.frontend.access;

/**
 * How asking for access would end.
 */
public enum RequestOutcome {

	/** It would go to those who decide. */
	IN_REVIEW,

	/** A rule would approve it at once. */
	APPROVED,

	/** A rule would refuse it at once. */
	REJECTED,

	/** The same consumer has already asked for the same port. */
	ALREADY_OPEN,

	/** The consumer has access already, or will have. */
	ALREADY_GRANTED,

	/** The port cannot be asked for now, or not on behalf of this consumer. */
	NOT_REQUESTABLE,

	/** The policies in force do not let it happen. */
	AGAINST_POLICY,

	/** Something is missing or wrong. */
	INVALID_INPUT

}
