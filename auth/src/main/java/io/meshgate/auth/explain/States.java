package io.meshgate.auth.explain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Stream;

import io.meshgate.auth.Facts;
import io.meshgate.graph.access.AccessRequestStatus;
import io.meshgate.graph.governance.RuleStanding;
import io.meshgate.graph.person.PersonStanding;
import io.meshgate.graph.person.PlatformRole;
import io.meshgate.graph.product.DataProductStatus;
import io.meshgate.graph.product.Sighting;
import io.meshgate.graph.subscription.GrantStatus;

/**
 * Facts as they would be if the thing were in another state, with whoever asks standing
 * where they stand.
 */
final class States {

	private States() {
	}

	static Stream<Facts> of(Facts facts) {
		return switch (facts) {
			case Facts.OfProduct _, Facts.OfFlow _ -> products(facts);
			case Facts.OfHandover handover -> Stream.concat(products(facts),
					Stream.of(new Facts.OfHandover(handover.product(), handover.heir(), true)));
			case Facts.OfRequest request -> Arrays.stream(AccessRequestStatus.values())
				.map((status) -> new Facts.OfRequest(request.standing(), request.requester(), request.consumerSide(),
						request.decider(), status, true, request.standIns()));
			case Facts.OfGrant grant -> Arrays.stream(GrantStatus.values())
				.map((status) -> new Facts.OfGrant(grant.standing(), grant.consumerSide(), status));
			case Facts.OfDelegation delegation -> Stream.of(new Facts.OfDelegation(delegation.standing(), false));
			case Facts.OfTeam team -> Stream.of(new Facts.OfTeam(team.administrator(), team.team(), team.role(), true));
			case Facts.OfMembership place -> Stream.of(new Facts.OfMembership(place.members(), place.member(), false));
			case Facts.OfPerson person ->
				people(person.standing()).map((other) -> new Facts.OfPerson(other, person.roles()));
			case Facts.OfIncident incident ->
				Stream.of(new Facts.OfIncident(incident.standing(), incident.consuming(), true));
			case Facts.OfRule rule -> Stream.of(new Facts.OfRule(adopted(rule.standing())));
			case Facts.OfWaiver waiver -> Stream.of(new Facts.OfWaiver(adopted(waiver.standing()), true));
			case Facts.ByAccount account ->
				of(account.thing()).map((thing) -> new Facts.ByAccount(account.declared(), thing));
			case Facts.OfImpact _, Facts.OfDomain _, Facts.OfTerm _, Facts.OfMembers _, Facts.OfRating _,
					Facts.OfAccessPolicy _, Facts.OfInfrastructure _, Facts.OfApplication _, Facts.OfPlatform _,
					Facts.OfLineage _, Facts.OfProvisioning _, Facts.OfServiceAccount _ ->
				Stream.empty();
		};
	}

	private static Stream<Facts> products(Facts facts) {
		return Arrays.stream(DataProductStatus.values())
			.map((status) -> Supposed.sighting(facts, (product) -> in(product, status)));
	}

	/** Owned as well: what nobody owns is in no state to be offered. */
	private static Sighting in(Sighting product, DataProductStatus status) {
		return new Sighting(product.standing(), status, product.visibility(), true, product.around(), product.holds(),
				product.asked(), product.awaited(), product.audits());
	}

	/** Able to act or not, and appointed to everything or to nothing. */
	private static Stream<PersonStanding> people(PersonStanding person) {
		return Stream.of(EnumSet.noneOf(PlatformRole.class), EnumSet.allOf(PlatformRole.class))
			.flatMap((roles) -> Stream.of(true, false)
				.map((active) -> new PersonStanding(person.administrator(), person.self(), person.name(), active, roles,
						false)));
	}

	private static RuleStanding adopted(RuleStanding rule) {
		return new RuleStanding(rule.standing(), rule.governs(), rule.platformWide(), false);
	}

}
