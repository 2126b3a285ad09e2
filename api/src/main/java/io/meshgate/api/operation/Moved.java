package io.meshgate.api.operation;

/**
 * How a change to something that is there ends.
 */
public enum Moved {

	/** It was made. */
	DONE,
	/** It could not be made as things stand now. */
	CONFLICT

}
