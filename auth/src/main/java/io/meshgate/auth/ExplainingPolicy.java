package io.meshgate.auth;

import java.util.Comparator;

import io.meshgate.graph.governance.RuleStanding;
import io.meshgate.graph.person.PersonStanding;
import io.meshgate.graph.person.Standing;
import io.meshgate.graph.policy.PolicyStanding;

/**
 * Who is told what others may do with something, and why: whoever answers for it, in
 * whatever state it is, and who looks after its domain. Of themselves everybody is told.
 */
final class ExplainingPolicy {

	private static final Action EXPLAIN = Action.EXPLAIN_ACCESS;

	private ExplainingPolicy() {
	}

	static Decision explaining(Facts facts) {
		return switch (facts) {
			case Facts.OfProduct product -> answering(product.sighting().standing());
			case Facts.OfImpact impact -> answering(impact.standing());
			case Facts.OfHandover handover -> explaining(handover.product());
			case Facts.OfRequest request -> answering(request.standing());
			case Facts.OfGrant grant -> answering(grant.standing());
			case Facts.OfDelegation delegation -> DelegationPolicy.saying(EXPLAIN, delegation.standing());
			case Facts.OfDomain domain -> answering(domain.standing());
			case Facts.OfTerm term -> answering(term.standing());
			case Facts.OfIncident incident -> answering(incident.standing());
			case Facts.OfRating rating -> answering(rating.standing());
			case Facts.OfMembers members -> TeamPolicy.teamOwnership(EXPLAIN, members.standing());
			case Facts.OfMembership membership -> explaining(membership.members());
			case Facts.OfPerson person -> administering(person.standing());
			case Facts.OfRule rule -> governing(rule.standing());
			case Facts.OfWaiver waiver -> governing(waiver.standing());
			case Facts.OfAccessPolicy policy -> governing(policy.standing());
			case Facts.OfInfrastructure platform -> InfrastructurePolicy.editing(EXPLAIN, platform.standing());
			case Facts.OfApplication application -> ApplicationPolicy.editing(EXPLAIN, application.standing());
			case Facts.OfFlow flow -> flow(flow);
			case Facts.OfServiceAccount account -> AccountPolicy.administering(EXPLAIN, account.administrator());
			case Facts.ByAccount account -> AccountPolicy.by(EXPLAIN, account);
			case Facts.OfTeam _, Facts.OfPlatform _, Facts.OfLineage _, Facts.OfProvisioning _ ->
				Policy.notApplicable(EXPLAIN);
		};
	}

	private static Decision answering(Standing standing) {
		return answering(EXPLAIN, standing,
				"Of others this is told to those only who answer for it or look after its domain, and to administrators.");
	}

	static Decision answering(Action action, Standing standing, String otherwise) {
		Decision ownership = OwnershipPolicy.decide(action, standing, "it");
		if (ownership.allowed()) {
			return ownership;
		}
		return (standing.stewardedDomain() != null)
				? new Decision(action, Rule.DOMAIN_STEWARD,
						"You look after the domain " + standing.stewardedDomain() + ".", standing.stewarding())
				: new Decision(action, Rule.NOT_AN_OWNER, otherwise);
	}

	private static Decision administering(PersonStanding person) {
		return person.administrator() ? Policy.administrator(EXPLAIN)
				: new Decision(EXPLAIN, Rule.NOT_AN_ADMINISTRATOR, "Only administrators of the platform may do this.");
	}

	private static Decision governing(RuleStanding rule) {
		return rule.platformWide() ? GovernancePolicy.governing(EXPLAIN, rule.governs(), rule.standing())
				: answering(rule.standing());
	}

	private static Decision governing(PolicyStanding policy) {
		return policy.platformWide() ? GovernancePolicy.governing(EXPLAIN, policy.governs(), policy.standing())
				: answering(policy.standing());
	}

	/** Where several products give it out, one of them is enough. */
	private static Decision flow(Facts.OfFlow flow) {
		return flow.givers()
			.stream()
			.map((giver) -> answering(giver.sighting().standing()))
			.min(Comparator.comparing((decision) -> !decision.allowed()))
			.orElseGet(() -> LineagePolicy.telling(EXPLAIN, flow.tools()));
	}

}
