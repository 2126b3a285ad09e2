package io.meshgate.auth;

import java.util.Optional;

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
		Optional<Decision> place = OwnershipPolicy.ofTeam(action, standing.ownerRole(),
				standing.ownerTeam() + ", which answers for the application");
		return OwnershipPolicy.best(action, place.stream().toList(), standing.administrator(),
				"Only the team that answers for the application and administrators may do this.");
	}

}
