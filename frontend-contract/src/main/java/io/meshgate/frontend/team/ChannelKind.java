package io.meshgate.frontend.team;

/**
 * What kind of place a team is reached at.
 */
public enum ChannelKind {

	/** A mailbox. */
	EMAIL,

	/** Where people talk. */
	CHAT,

	/** Where work is asked for. */
	TICKETS,

	/** Where things are written down. */
	PAGE,

	/** Anything else. */
	OTHER

}
