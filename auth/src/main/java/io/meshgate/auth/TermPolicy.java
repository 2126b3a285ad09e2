package io.meshgate.auth;

import io.meshgate.graph.person.Standing;

/**
 * Who says what the words of a domain mean: whoever answers for it, and those who look
 * after it as well, since that is what they are asked to do.
 */
final class TermPolicy {

	private TermPolicy() {
	}

	static Decision term(Action action, Facts.OfTerm facts) {
		return switch (action) {
			case READ -> Policy.visible(action);
			case EDIT -> decide(action, facts.standing(), "the domain");
			default -> Policy.notApplicable(action);
		};
	}

	static Decision decide(Action action, Standing standing, String domain) {
		Decision ownership = OwnershipPolicy.decide(action, standing, domain);
		if (!ownership.allowed() && standing.stewardedDomain() != null) {
			return new Decision(action, Rule.DOMAIN_STEWARD,
					"You look after the domain " + standing.stewardedDomain() + ".", standing.stewarding());
		}
		return (ownership.rule() == Rule.NOT_AN_OWNER) ? new Decision(action, Rule.NOT_AN_OWNER,
				"Only the teams that own the domain or one above, those who look after it, and administrators may do this.")
				: ownership;
	}

}
