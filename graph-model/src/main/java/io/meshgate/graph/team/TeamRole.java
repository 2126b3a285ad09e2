package io.meshgate.graph.team;

/**
 * What a member is in the team.
 */
public enum TeamRole {

	OWNER, APPROVER, EDITOR, MEMBER

}
