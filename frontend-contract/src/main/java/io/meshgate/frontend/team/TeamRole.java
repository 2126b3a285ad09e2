package io.meshgate.frontend.team;

/**
 * What a member is in the team. Roles decide on the team itself: for what it owns every
 * member answers, whatever they are.
 */
public enum TeamRole {

	/**
	 * Decides what the team says and who belongs to it; the last one who may act stays
	 * one.
	 */
	OWNER,

	/** Is named for deciding on requests, which every member may. */
	APPROVER,

	/** Is named for changing what the team owns, which every member may. */
	EDITOR,

	/** Belongs to the team, and answers with it for what it owns. */
	MEMBER

}
