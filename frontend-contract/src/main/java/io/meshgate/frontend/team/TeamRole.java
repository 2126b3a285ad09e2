package io.meshgate.frontend.team;

/**
 * What a member is in the team.
 */
public enum TeamRole {

	/** Answers for what the team owns, and decides who belongs to the team. */
	OWNER,

	/** Decides on requests. */
	APPROVER,

	/** Changes what the team owns. */
	EDITOR,

	/** Belongs to the team. */
	MEMBER

}
