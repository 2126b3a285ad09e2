package io.meshgate.auth;

import io.meshgate.graph.platform.PlatformStanding;

/**
 * Who says what a registered platform offers: the team that runs it, and administrators.
 */
final class InfrastructurePolicy {

	private InfrastructurePolicy() {
	}

	static Decision decide(Action action, PlatformStanding standing) {
		return switch (action) {
			case READ -> Policy.visible(action);
			case EDIT -> editing(action, standing);
			default -> Policy.notApplicable(action);
		};
	}

	static Decision editing(Action action, PlatformStanding standing) {
		if (standing.ownerTeam() != null) {
			return new Decision(action, Rule.OWNER_TEAM,
					"You are a member of " + standing.ownerTeam() + ", which runs the platform.");
		}
		return standing.administrator() ? Policy.administrator(action) : new Decision(action, Rule.NOT_AN_OWNER,
				"Only the team that runs the platform and administrators may do this.");
	}

}
