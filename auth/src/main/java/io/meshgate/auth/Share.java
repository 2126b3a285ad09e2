package io.meshgate.auth;

import java.util.EnumSet;
import java.util.Set;

import io.meshgate.graph.team.TeamRole;

/**
 * Which members of a team take part in something that is done with what the team owns.
 */
enum Share {

	/** Whatever they are. */
	MEMBERS("members", EnumSet.allOf(TeamRole.class)),

	/** Whoever does anything with it. */
	ACTING("owners, approvers and editors", EnumSet.of(TeamRole.OWNER, TeamRole.APPROVER, TeamRole.EDITOR)),

	/** Whoever changes it. */
	EDITORS("owners and editors", EnumSet.of(TeamRole.OWNER, TeamRole.EDITOR)),

	/** Whoever decides who gets access to it. */
	APPROVERS("owners and approvers", EnumSet.of(TeamRole.OWNER, TeamRole.APPROVER)),

	/** Whoever leads the team. */
	OWNERS("owners", EnumSet.of(TeamRole.OWNER));

	private final String name;

	private final Set<TeamRole> roles;

	Share(String name, Set<TeamRole> roles) {
		this.name = name;
		this.roles = roles;
	}

	/**
	 * Who takes part in an action.
	 * @param action what is asked to be done
	 * @return the widest share that is enough
	 */
	static Share in(Action action) {
		return switch (action) {
			case REPORT_INCIDENT -> MEMBERS;
			case ASSESS_IMPACT -> ACTING;
			case EDIT, PUBLISH, DEPRECATE, ANSWER_RATING, DEFINE_TERM -> EDITORS;
			case DECIDE_REQUEST, REVIEW_EMERGENCY, REVOKE_GRANT, SUSPEND_GRANT -> APPROVERS;
			default -> OWNERS;
		};
	}

	/**
	 * The rule by which a member takes part.
	 * @param role what they are
	 * @return an allowing rule; a refusing one where they do not take part
	 */
	Rule of(TeamRole role) {
		if (!this.roles.contains(role)) {
			return Rule.NEEDS_ROLE;
		}
		return switch (role) {
			case APPROVER -> (this == MEMBERS) ? Rule.OWNER_TEAM : Rule.TEAM_APPROVER;
			case EDITOR -> (this == MEMBERS) ? Rule.OWNER_TEAM : Rule.TEAM_EDITOR;
			case OWNER, MEMBER -> Rule.OWNER_TEAM;
		};
	}

	/**
	 * Why a member takes part or not. Owners are called members: where a team gives no
	 * roles, each is one.
	 * @param role what they are
	 * @param team the team, and what makes it theirs to say
	 * @return one sentence
	 */
	String because(TeamRole role, String team) {
		String place = switch (role) {
			case APPROVER -> "You are an approver of ";
			case EDITOR -> "You are an editor of ";
			case OWNER, MEMBER -> "You are a member of ";
		} + team;
		return this.roles.contains(role) ? place + "." : place + ": only its " + this.name + " may do this.";
	}

}
