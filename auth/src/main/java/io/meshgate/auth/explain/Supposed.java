package io.meshgate.auth.explain;

import java.util.EnumSet;
import java.util.List;
import java.util.function.UnaryOperator;

import io.meshgate.auth.Facts;
import io.meshgate.graph.application.ApplicationStanding;
import io.meshgate.graph.delegation.DelegationStanding;
import io.meshgate.graph.governance.RuleStanding;
import io.meshgate.graph.person.PersonStanding;
import io.meshgate.graph.person.Relation;
import io.meshgate.graph.person.ServiceRight;
import io.meshgate.graph.person.Standing;
import io.meshgate.graph.person.Step;
import io.meshgate.graph.person.StepKind;
import io.meshgate.graph.platform.PlatformStanding;
import io.meshgate.graph.policy.PolicyStanding;
import io.meshgate.graph.product.Sighting;
import io.meshgate.graph.product.Visibility;
import io.meshgate.graph.team.TeamRole;
import io.meshgate.graph.team.TeamStanding;

/**
 * Facts as they would be if somebody were what they are not. Facts of which that makes no
 * difference stay as they are.
 */
final class Supposed {

	private static final String SOME = "some";

	private static final Step TEAM = new Step(Relation.MEMBER_OF, StepKind.TEAM, SOME, SOME);

	private static final Step DOMAIN = new Step(Relation.OWNS, StepKind.DOMAIN, SOME, SOME);

	private Supposed() {
	}

	static Facts member(Facts facts, TeamRole role) {
		return switch (facts) {
			case Facts.OfTeam team -> new Facts.OfTeam(team.administrator(), team.team(), role, team.settled());
			case Facts.OfMembers members -> members(members, (team) -> belonging(team, role));
			case Facts.OfMembership place -> membership(place, (team) -> belonging(team, role));
			case Facts.OfInfrastructure platform ->
				new Facts.OfInfrastructure(new PlatformStanding(platform.standing().administrator(), SOME, role));
			case Facts.OfApplication application ->
				new Facts.OfApplication(new ApplicationStanding(application.standing().administrator(), SOME, role));
			default -> standing(facts, (standing) -> member(standing, role));
		};
	}

	static Facts administrator(Facts facts) {
		return switch (facts) {
			case Facts.OfTeam team -> new Facts.OfTeam(true, team.team(), team.role(), team.settled());
			case Facts.OfMembers members -> members(members, Supposed::administrator);
			case Facts.OfMembership place -> membership(place, Supposed::administrator);
			case Facts.OfPerson person -> new Facts.OfPerson(administrator(person.standing()), person.roles());
			case Facts.OfInfrastructure(PlatformStanding place) ->
				new Facts.OfInfrastructure(new PlatformStanding(true, place.ownerTeam(), place.ownerRole()));
			case Facts.OfApplication(ApplicationStanding place) ->
				new Facts.OfApplication(new ApplicationStanding(true, place.ownerTeam(), place.ownerRole()));
			case Facts.OfPlatform _ -> new Facts.OfPlatform(true);
			case Facts.OfServiceAccount _ -> new Facts.OfServiceAccount(true);
			case Facts.OfDelegation delegation ->
				new Facts.OfDelegation(new DelegationStanding(true, delegation.standing().giver()), delegation.over());
			case Facts.OfLineage lineage -> new Facts.OfLineage(true, lineage.emitter());
			case Facts.OfFlow flow -> new Facts.OfFlow(flow.givers().stream().map(Supposed::administrator).toList(),
					new Facts.OfLineage(true, flow.tools().emitter()));
			default -> standing(facts, Supposed::administrator);
		};
	}

	static Facts consumer(Facts facts) {
		return switch (facts) {
			case Facts.OfProduct product -> sighting(product, Supposed::holding);
			case Facts.OfGrant grant -> new Facts.OfGrant(grant.standing(), true, grant.status());
			case Facts.OfIncident incident -> new Facts.OfIncident(incident.standing(), true, incident.open());
			case Facts.OfRating rating -> new Facts.OfRating(rating.standing(), true, rating.author());
			default -> facts;
		};
	}

	static Facts governing(Facts facts) {
		return switch (facts) {
			case Facts.OfRule rule -> new Facts.OfRule(governing(rule.standing()));
			case Facts.OfWaiver waiver -> new Facts.OfWaiver(governing(waiver.standing()), waiver.running());
			case Facts.OfAccessPolicy policy -> new Facts.OfAccessPolicy(
					new PolicyStanding(policy.standing().standing(), true, policy.standing().platformWide()));
			default -> facts;
		};
	}

	static Facts declared(Facts facts) {
		return switch (facts) {
			case Facts.OfProduct product -> sighting(product, Supposed::auditing);
			case Facts.ByAccount account -> new Facts.ByAccount(EnumSet.allOf(ServiceRight.class), account.thing());
			case Facts.OfLineage lineage -> new Facts.OfLineage(lineage.administrator(), true);
			case Facts.OfFlow flow ->
				new Facts.OfFlow(flow.givers(), new Facts.OfLineage(flow.tools().administrator(), true));
			default -> facts;
		};
	}

	/** With another standing towards the product, or the domain, that decides. */
	static Facts standing(Facts facts, UnaryOperator<Standing> other) {
		return switch (facts) {
			case Facts.OfProduct _, Facts.OfHandover _, Facts.OfFlow _ -> sighting(facts, (seen) -> of(seen, other));
			case Facts.OfImpact impact -> new Facts.OfImpact(other.apply(impact.standing()));
			case Facts.OfRequest request ->
				new Facts.OfRequest(other.apply(request.standing()), request.requester(), request.consumerSide(),
						request.decider(), request.status(), request.unreviewed(), request.standIns());
			case Facts.OfGrant grant ->
				new Facts.OfGrant(other.apply(grant.standing()), grant.consumerSide(), grant.status());
			case Facts.OfDomain domain -> new Facts.OfDomain(other.apply(domain.standing()));
			case Facts.OfTerm term -> new Facts.OfTerm(other.apply(term.standing()));
			case Facts.OfIncident incident ->
				new Facts.OfIncident(other.apply(incident.standing()), incident.consuming(), incident.open());
			case Facts.OfRating rating ->
				new Facts.OfRating(other.apply(rating.standing()), rating.consumed(), rating.author());
			case Facts.OfRule rule -> new Facts.OfRule(of(rule.standing(), other));
			case Facts.OfWaiver waiver -> new Facts.OfWaiver(of(waiver.standing(), other), waiver.running());
			case Facts.OfAccessPolicy policy ->
				new Facts.OfAccessPolicy(new PolicyStanding(other.apply(policy.standing().standing()),
						policy.standing().governs(), policy.standing().platformWide()));
			case Facts.OfTeam _, Facts.OfMembers _, Facts.OfMembership _, Facts.OfPerson _, Facts.OfInfrastructure _,
					Facts.OfApplication _, Facts.OfPlatform _, Facts.OfLineage _, Facts.OfProvisioning _,
					Facts.OfDelegation _, Facts.OfServiceAccount _, Facts.ByAccount _ ->
				facts;
		};
	}

	/** With another sight of the products that decide. */
	static Facts sighting(Facts facts, UnaryOperator<Sighting> other) {
		return switch (facts) {
			case Facts.OfProduct product -> of(product, other);
			case Facts.OfHandover handover ->
				new Facts.OfHandover(of(handover.product(), other), handover.heir(), handover.settled());
			case Facts.OfFlow flow ->
				new Facts.OfFlow(flow.givers().stream().map((giver) -> of(giver, other)).toList(), flow.tools());
			case Facts.ByAccount account -> new Facts.ByAccount(account.declared(), sighting(account.thing(), other));
			default -> facts;
		};
	}

	static Standing domainOwner(Standing standing) {
		return new Standing(standing.administrator(), standing.owning(), TeamRole.OWNER, List.of(TEAM, DOMAIN),
				standing.stewarding());
	}

	static Standing steward(Standing standing) {
		return new Standing(standing.administrator(), standing.owning(), standing.domainRole(), standing.reaching(),
				List.of(DOMAIN));
	}

	static Sighting around(Sighting product) {
		return new Sighting(product.standing(), product.status(), product.visibility(), product.owned(), true,
				product.holds(), product.asked(), product.awaited(), product.audits());
	}

	static Sighting shown(Sighting product, Visibility visibility) {
		return new Sighting(product.standing(), product.status(), visibility, product.owned(), product.around(),
				product.holds(), product.asked(), product.awaited(), product.audits());
	}

	private static Sighting auditing(Sighting product) {
		return new Sighting(product.standing(), product.status(), product.visibility(), product.owned(),
				product.around(), product.holds(), product.asked(), product.awaited(), true);
	}

	private static Sighting holding(Sighting product) {
		return new Sighting(product.standing(), product.status(), product.visibility(), product.owned(),
				product.around(), true, product.asked(), product.awaited(), product.audits());
	}

	private static Standing member(Standing standing, TeamRole role) {
		return new Standing(standing.administrator(), List.of(new Standing.Place(role, List.of(TEAM))),
				standing.domainRole(), standing.reaching(), standing.stewarding());
	}

	private static Standing administrator(Standing standing) {
		return new Standing(true, standing.owning(), standing.domainRole(), standing.reaching(), standing.stewarding());
	}

	private static Facts.OfProduct administrator(Facts.OfProduct product) {
		return of(product, (seen) -> of(seen, Supposed::administrator));
	}

	private static TeamStanding administrator(TeamStanding team) {
		return new TeamStanding(true, team.team(), team.role(), team.owners());
	}

	private static PersonStanding administrator(PersonStanding person) {
		return new PersonStanding(true, person.self(), person.name(), person.active(), person.roles(), person.last());
	}

	private static TeamStanding belonging(TeamStanding team, TeamRole role) {
		return new TeamStanding(team.administrator(), team.team(), role, team.owners());
	}

	private static RuleStanding governing(RuleStanding rule) {
		return new RuleStanding(rule.standing(), true, rule.platformWide(), rule.retired());
	}

	private static Facts.OfMembers members(Facts.OfMembers members, UnaryOperator<TeamStanding> other) {
		return new Facts.OfMembers(other.apply(members.standing()), members.leaving());
	}

	private static Facts membership(Facts.OfMembership place, UnaryOperator<TeamStanding> other) {
		return new Facts.OfMembership(members(place.members(), other), place.member(), place.lastOwner());
	}

	private static Facts.OfProduct of(Facts.OfProduct product, UnaryOperator<Sighting> other) {
		return new Facts.OfProduct(other.apply(product.sighting()));
	}

	private static Sighting of(Sighting product, UnaryOperator<Standing> other) {
		return new Sighting(other.apply(product.standing()), product.status(), product.visibility(), product.owned(),
				product.around(), product.holds(), product.asked(), product.awaited(), product.audits());
	}

	private static RuleStanding of(RuleStanding rule, UnaryOperator<Standing> other) {
		return new RuleStanding(other.apply(rule.standing()), rule.governs(), rule.platformWide(), rule.retired());
	}

}
