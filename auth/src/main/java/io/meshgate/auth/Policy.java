package io.meshgate.auth;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import io.meshgate.graph.person.Standing;

/**
 * Who may do what: the one point where it is decided. A pure function of facts, so that
 * the same facts give the same answer on every path.
 */
public final class Policy {

	private Policy() {
	}

	/**
	 * Decides.
	 * @param action what somebody asks to do
	 * @param facts what is known of them and of the thing
	 * @return whether they may, and why
	 */
	public static Decision decide(Action action, Facts facts) {
		return (action == Action.EXPLAIN_ACCESS) ? ExplainingPolicy.explaining(facts) : deciding(action, facts);
	}

	private static Decision deciding(Action action, Facts facts) {
		return switch (facts) {
			case Facts.OfProduct product -> ProductPolicy.product(action, product.sighting());
			case Facts.OfImpact impact -> ProductPolicy.impact(action, impact.standing());
			case Facts.OfHandover handover -> HandoverPolicy.handover(action, handover);
			case Facts.OfRequest request -> RequestPolicy.request(action, request);
			case Facts.OfGrant grant -> GrantPolicy.decide(action, grant);
			case Facts.OfDelegation delegation -> DelegationPolicy.decide(action, delegation);
			case Facts.OfDomain domain -> domain(action, domain);
			case Facts.OfTerm term -> TermPolicy.term(action, term);
			case Facts.OfTeam team -> TeamPolicy.team(action, team);
			case Facts.OfMembers members -> TeamPolicy.members(action, members);
			case Facts.OfMembership membership -> TeamPolicy.membership(action, membership);
			case Facts.OfPerson person -> PersonPolicy.decide(action, person);
			case Facts.OfRule rule -> GovernancePolicy.rule(action, rule.standing());
			case Facts.OfWaiver waiver -> GovernancePolicy.waiver(action, waiver);
			case Facts.OfAccessPolicy policy -> GovernancePolicy.accessPolicy(action, policy.standing());
			case Facts.OfInfrastructure infrastructure ->
				InfrastructurePolicy.decide(action, infrastructure.standing());
			case Facts.OfApplication application -> ApplicationPolicy.decide(action, application.standing());
			case Facts.OfPlatform platform -> platform(action, platform);
			case Facts.OfServiceAccount account -> AccountPolicy.account(action, account);
			case Facts.ByAccount account -> AccountPolicy.by(action, account);
			case Facts.OfProvisioning _ -> AccountPolicy.executing(action);
			case Facts.OfLineage lineage -> LineagePolicy.lineage(action, lineage);
			case Facts.OfFlow flow -> LineagePolicy.flow(action, flow);
			case Facts.OfIncident incident -> FeedbackPolicy.incident(action, incident);
			case Facts.OfRating rating -> FeedbackPolicy.rating(action, rating);
		};
	}

	/**
	 * Decides on several actions at once.
	 * @param actions what somebody may want to do
	 * @param facts what is known of them and of the thing
	 * @return a decision for each, in the same order
	 */
	public static List<Decision> decide(Collection<Action> actions, Facts facts) {
		return actions.stream().map((action) -> decide(action, facts)).toList();
	}

	/**
	 * The actions that make sense on such a thing.
	 * @param facts of the thing
	 * @return what a portal may offer as buttons
	 */
	public static Set<Action> actions(Facts facts) {
		return switch (facts) {
			case Facts.OfProduct _ -> EnumSet.of(Action.READ, Action.EDIT, Action.PUBLISH, Action.DEPRECATE,
					Action.RETIRE, Action.DELETE, Action.REQUEST_ACCESS, Action.MANAGE_MEMBERS, Action.READ_AUDIT,
					Action.ASSESS_IMPACT, Action.EXPLAIN_ACCESS);
			case Facts.OfImpact _ -> EnumSet.of(Action.ASSESS_IMPACT, Action.EXPLAIN_ACCESS);
			case Facts.OfHandover _ -> EnumSet.of(Action.MANAGE_MEMBERS, Action.EXPLAIN_ACCESS);
			case Facts.OfRequest _ -> EnumSet.of(Action.READ, Action.DECIDE_REQUEST, Action.WITHDRAW_REQUEST,
					Action.ANSWER_REQUEST, Action.REVIEW_EMERGENCY, Action.EXPLAIN_ACCESS);
			case Facts.OfGrant _ -> EnumSet.of(Action.READ, Action.REVOKE_GRANT, Action.RELINQUISH_GRANT,
					Action.SUSPEND_GRANT, Action.EXPLAIN_ACCESS);
			case Facts.OfDomain _ -> EnumSet.of(Action.READ, Action.EDIT, Action.MANAGE_MEMBERS, Action.EDIT_POLICY,
					Action.DEFINE_TERM, Action.EXPLAIN_ACCESS);
			case Facts.OfRule _, Facts.OfWaiver _, Facts.OfAccessPolicy _ ->
				EnumSet.of(Action.READ, Action.EDIT_POLICY, Action.EXPLAIN_ACCESS);
			case Facts.OfTerm _, Facts.OfInfrastructure _, Facts.OfApplication _, Facts.OfFlow _ ->
				EnumSet.of(Action.READ, Action.EDIT, Action.EXPLAIN_ACCESS);
			case Facts.OfMembers _ ->
				EnumSet.of(Action.READ, Action.EDIT, Action.MANAGE_MEMBERS, Action.EXPLAIN_ACCESS);
			case Facts.OfPerson _ -> EnumSet.of(Action.READ, Action.DEACTIVATE, Action.REACTIVATE, Action.APPOINT,
					Action.DISMISS, Action.EXPLAIN_ACCESS);
			case Facts.OfMembership _ -> EnumSet.of(Action.READ, Action.MANAGE_MEMBERS, Action.EXPLAIN_ACCESS);
			case Facts.ByAccount account -> actions(account.thing());
			case Facts.OfIncident _, Facts.OfDelegation _, Facts.OfServiceAccount _ ->
				EnumSet.of(Action.READ, Action.EDIT, Action.EXPLAIN_ACCESS);
			case Facts.OfRating _ -> EnumSet.of(Action.READ, Action.EDIT, Action.ANSWER_RATING, Action.EXPLAIN_ACCESS);
			case Facts.OfTeam _, Facts.OfPlatform _, Facts.OfLineage _, Facts.OfProvisioning _ ->
				EnumSet.of(Action.EDIT);
		};
	}

	private static Decision domain(Action action, Facts.OfDomain facts) {
		return switch (action) {
			case READ -> visible(action);
			case EDIT, MANAGE_MEMBERS, EDIT_POLICY ->
				OwnershipPolicy.decide(action, Share.OWNERS, facts.standing(), "this domain");
			case DEFINE_TERM -> TermPolicy.decide(action, facts.standing(), "this domain");
			default -> notApplicable(action);
		};
	}

	private static Decision platform(Action action, Facts.OfPlatform facts) {
		if (action != Action.EDIT) {
			return notApplicable(action);
		}
		return AccountPolicy.administering(action, facts.administrator());
	}

	static Decision ownership(Action action, Standing standing) {
		return OwnershipPolicy.decide(action, standing, "the product");
	}

	static Decision visible(Action action) {
		return new Decision(action, Rule.VISIBLE, "You can see it.");
	}

	static Decision administrator(Action action) {
		return new Decision(action, Rule.ADMINISTRATOR, "You administer the platform.");
	}

	/**
	 * Refuses what makes no sense.
	 * @param action what somebody asks to do
	 * @return the same for everybody
	 */
	public static Decision notApplicable(Action action) {
		return new Decision(action, Rule.NOT_APPLICABLE, "This cannot be done here.");
	}

}
