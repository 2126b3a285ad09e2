package io.meshgate.auth;

import io.meshgate.graph.application.ApplicationStanding;

/**
 * Who says what an application is: the team that answers for it, and administrators.
 */
final class ApplicationPolicy {

	private ApplicationPolicy() {
	}

	static Decision decide(Action action, ApplicationStanding standing) {
		return switch (action) {
			case READ -> Policy.visible(action);
			case EDIT -> editing(action, standing);
			default -> Policy.notApplicable(action);
		};
	}

	static Decision editing(Action action, ApplicationStanding standing) {
		if (standing.ownerTeam() != null) {
			return new Decision(action, Rule.OWNER_TEAM,
					"You are a member of " + standing.ownerTeam() + ", which answers for the application.");
		}
		return standing.administrator() ? Policy.administrator(action) : new Decision(action, Rule.NOT_AN_OWNER,
				"Only members of the team that answers for the application and administrators may do this.");
	}

}
