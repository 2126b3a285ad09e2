package io.meshgate.auth;

import io.meshgate.graph.team.TeamRole;
import io.meshgate.graph.team.TeamStanding;

/**
 * Who decides on teams and who belongs to them: their owners; and who makes things for
 * them, their members.
 */
final class TeamPolicy {

	private TeamPolicy() {
	}

	static Decision team(Action action, Facts.OfTeam facts) {
		if (action != Action.EDIT) {
			return Policy.notApplicable(action);
		}
		if (facts.administrator()) {
			return Policy.administrator(action);
		}
		Decision place = OwnershipPolicy.ofTeam(action, facts.role(), facts.team())
			.orElseGet(() -> new Decision(action, Rule.NOT_A_MEMBER, "Only members of a team make products for it."));
		return (place.allowed() && !facts.settled()) ? unsettled(action, facts.team()) : place;
	}

	static Decision unsettled(Action action, String team) {
		return new Decision(action, Rule.NOT_SETTLED,
				team + " does not work in this domain yet: only who answers for the domain brings it in.");
	}

	static Decision members(Action action, Facts.OfMembers facts) {
		return switch (action) {
			case READ -> Policy.visible(action);
			case EDIT -> teamOwnership(action, facts.standing());
			case MANAGE_MEMBERS ->
				facts.leaving() ? leaving(action, facts.standing()) : teamOwnership(action, facts.standing());
			default -> Policy.notApplicable(action);
		};
	}

	static Decision membership(Action action, Facts.OfMembership facts) {
		return switch (action) {
			case READ -> Policy.visible(action);
			case MANAGE_MEMBERS -> {
				Decision managing = members(action, facts.members());
				yield (managing.allowed() && facts.lastOwner())
						? new Decision(action, Rule.STATE,
								facts.member()
										+ " is the last owner of the team: somebody else has to become one first.")
						: managing;
			}
			default -> Policy.notApplicable(action);
		};
	}

	private static Decision leaving(Action action, TeamStanding standing) {
		return (standing.role() != null)
				? new Decision(action, Rule.OWN_PLACE, "You belong to " + standing.team() + " and may leave it.")
				: new Decision(action, Rule.STATE, "You do not belong to " + standing.team() + ".");
	}

	static Decision teamOwnership(Action action, TeamStanding standing) {
		if (standing.role() == TeamRole.OWNER) {
			return new Decision(action, Rule.TEAM_OWNER, "You are an owner of " + standing.team() + ".");
		}
		if (standing.administrator()) {
			return Policy.administrator(action);
		}
		return new Decision(action, Rule.NOT_A_TEAM_OWNER,
				(standing.owners() > 0) ? "Only owners of " + standing.team() + " and administrators may do this."
						: standing.team() + " has no owner yet, so only administrators may do this.");
	}

}
