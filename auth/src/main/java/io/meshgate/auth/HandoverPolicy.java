package io.meshgate.auth;

import io.meshgate.graph.person.Standing;
import io.meshgate.graph.team.TeamRole;

/**
 * Who hands products over: whoever answers for them. With a product a team comes to see
 * what is shared in its domain, so a team that does not work there is brought in by those
 * who answer for the domain only.
 */
final class HandoverPolicy {

	private HandoverPolicy() {
	}

	static Decision handover(Action action, Facts.OfHandover facts) {
		if (action != Action.MANAGE_MEMBERS) {
			return Policy.notApplicable(action);
		}
		Decision answering = ProductPolicy.product(action, facts.product().sighting());
		return (answering.allowed() && !facts.settled() && !answersForTheDomain(facts))
				? TeamPolicy.unsettled(action, facts.heir()) : answering;
	}

	private static boolean answersForTheDomain(Facts.OfHandover facts) {
		Standing standing = facts.product().sighting().standing();
		return standing.domainRole() == TeamRole.OWNER || standing.administrator();
	}

}
