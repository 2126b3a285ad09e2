package io.meshgate.auth;

import java.util.Optional;

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
		Optional<Decision> place = OwnershipPolicy.ofTeam(action, standing.ownerRole(),
				standing.ownerTeam() + ", which runs the platform");
		return OwnershipPolicy.best(action, place.stream().toList(), standing.administrator(),
				"Only the team that runs the platform and administrators may do this.");
	}

}
