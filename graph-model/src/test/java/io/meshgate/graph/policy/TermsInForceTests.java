package io.meshgate.graph.policy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.meshgate.graph.consumer.ConsumerRef;
import io.meshgate.graph.person.Person;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.team.TeamId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TermsInForceTests {

	private static final Instant THEN = Instant.parse("2026-01-01T00:00:00Z");

	private static final Set<AccessTerm> ALL = EnumSet.allOf(AccessTerm.class);

	private static final List<ConsumerRef.Kind> KINDS = List.of(ConsumerRef.Kind.values());

	private static final List<String> PURPOSES = List.of("Audit", "Planning", "Reporting");

	private static final AllowedTeam NORTH = team("North");

	private static final AllowedTeam EAST = team("East", "North");

	private static final AllowedTeam SHOP = team("Shop", "East", "North");

	private static final AllowedTeam SOUTH = team("South");

	private static final List<AllowedTeam> TEAMS = List.of(NORTH, EAST, SHOP, SOUTH);

	private final Random random = new Random(7);

	@Test
	void askNothingButAYearWhereNoPolicySaysAnything() {
		assertThat(TermsInForce.NONE.terms()).isEqualTo(
				new AccessTerms(null, null, null, Duration.ofDays(366), null, AutomaticRules.NONE, null, null, null));
		assertThat(TermsInForce.NONE.longestGrant()).isEqualTo(Duration.ofDays(366));
		assertThat(TermsInForce.NONE.against(wish(ConsumerRef.Kind.PERSON, "Whatever", null), ALL)).isEmpty();
	}

	@Test
	void leaveOutWhatAWithdrawnPolicySaid() {
		TermsInForce inForce = new TermsInForce(List.of(saying(1, null), saying(2, lasting(9))));
		assertThat(inForce.longestGrant()).isEqualTo(Duration.ofDays(9));
	}

	/** Whatever the policies say, in whatever order: together as strict as each. */
	@Test
	void forbidWhatAnyOfThePoliciesForbids() {
		for (int round = 0; round < 2_000; round++) {
			List<AccessPolicyRevision> policies = new ArrayList<>(
					IntStream.range(0, 3).mapToObj((number) -> saying(number, drawn())).toList());
			AccessWish wish = wish(any(KINDS), any(TEAMS), any(PURPOSES),
					this.random.nextBoolean() ? 1 + this.random.nextInt(9) : null);
			AccessTerms together = new TermsInForce(policies).terms();
			boolean forbidden = !new TermsInForce(policies).against(wish, ALL).isEmpty();
			assertThat(!new TermsInForce(List.of(saying(0, together))).against(wish, ALL).isEmpty())
				.as("%s by %s", wish, policies)
				.isEqualTo(forbidden);
			Collections.shuffle(policies, this.random);
			AccessTerms shuffled = new TermsInForce(policies).terms();
			assertThat(shuffled.longestGrant()).isEqualTo(together.longestGrant());
			assertThat(shuffled.consumerKinds()).isEqualTo(together.consumerKinds());
			assertThat(shuffled.teams()).isEqualTo(together.teams());
		}
	}

	/** What loosens nothing changes nothing that is forbidden above. */
	@Test
	void areOnlyTightenedByWhatDoesNotLoosenThem() {
		int accepted = 0;
		for (int round = 0; round < 2_000; round++) {
			AccessTerms wider = drawn();
			AccessTerms narrower = drawn();
			TermsInForce above = new TermsInForce(List.of(saying(1, wider)));
			if (above.loosenedBy(narrower).isEmpty()) {
				accepted++;
				AccessTerms both = new TermsInForce(List.of(saying(1, wider), saying(2, narrower))).terms();
				assertThat(both.consumerKinds())
					.isEqualTo((narrower.consumerKinds() != null) ? narrower.consumerKinds() : wider.consumerKinds());
				assertThat(both.longestGrant()).isEqualTo((narrower.longestGrant() != null) ? narrower.longestGrant()
						: new TermsInForce(List.of(saying(1, wider))).longestGrant());
			}
		}
		assertThat(accepted).isBetween(200, 1_800);
	}

	/** Wherever nothing escapes, whatever was forbidden stays so. */
	@Test
	void areEscapedByWhatLetsThroughWhatTheyForbid() {
		int kept = 0;
		for (int round = 0; round < 2_000; round++) {
			TermsInForce here = new TermsInForce(List.of(saying(1, drawn()), saying(2, drawn())));
			TermsInForce there = new TermsInForce(List.of(saying(3, drawn())));
			boolean escapes = !here.escapedBy(there).isEmpty();
			kept += escapes ? 0 : 1;
			List<AccessWish> forbidden = wishes().filter((wish) -> !here.against(wish, ALL).isEmpty()).toList();
			boolean letThrough = forbidden.stream().anyMatch((wish) -> there.against(wish, ALL).isEmpty());
			assertThat(escapes || !letThrough).as("%s and %s", here, there).isTrue();
			assertThat(here.escapedBy(here)).isEmpty();
		}
		assertThat(kept).isBetween(50, 1_500);
	}

	@Test
	void nameWhatWouldBeAskedNoMore() {
		TermsInForce here = new TermsInForce(List.of(saying(1, lasting(30)),
				saying(2,
						new AccessTerms(List.of(ConsumerRef.Kind.TEAM), List.of(EAST, SHOP), List.of("Audit"), null,
								true, AutomaticRules.NONE, null, null, null)),
				saying(3, new AccessTerms(null, null, null, null, false, AutomaticRules.NONE, null, null, null))));
		assertThat(here.escapedBy(TermsInForce.NONE)).containsExactly(
				breach(1, AccessTerm.LONGEST_GRANT, "Access lasts at most 30 days."),
				breach(2, AccessTerm.CONSUMER_KINDS, "Only these may ask: team."),
				breach(2, AccessTerm.TEAMS, "The consumer must be of one of these teams: East, Shop."),
				breach(2, AccessTerm.PURPOSES, "The purpose must be one of these: Audit."),
				breach(2, AccessTerm.END_REQUIRED, "It must be said when access is to end."));
		AccessTerms tighter = new AccessTerms(List.of(ConsumerRef.Kind.TEAM), List.of(SHOP), List.of(" audit "),
				Duration.ofDays(29), true, AutomaticRules.NONE, null, null, null);
		assertThat(here.escapedBy(new TermsInForce(List.of(saying(4, tighter))))).isEmpty();
	}

	private static Stream<AccessWish> wishes() {
		return KINDS.stream()
			.flatMap((kind) -> PURPOSES.stream()
				.flatMap((purpose) -> TEAMS.stream()
					.flatMap((team) -> Stream.of(null, 1, 5, 9).map((days) -> wish(kind, team, purpose, days)))));
	}

	@Test
	void nameThePolicyTheTermAndTheReason() {
		TermsInForce inForce = new TermsInForce(List.of(saying(1, lasting(30)),
				saying(2, new AccessTerms(List.of(ConsumerRef.Kind.DATA_PRODUCT, ConsumerRef.Kind.TEAM), null,
						List.of("Fraud detection"), null, true, AutomaticRules.NONE, null, null, null))));
		assertThat(inForce.against(wish(ConsumerRef.Kind.PERSON, "Fun", null), ALL)).containsExactly(
				breach(2, AccessTerm.CONSUMER_KINDS, "Only these may ask: team, data product."),
				breach(2, AccessTerm.PURPOSES, "The purpose must be one of these: Fraud detection."),
				breach(2, AccessTerm.END_REQUIRED, "It must be said when access is to end."));
		assertThat(inForce.against(wish(ConsumerRef.Kind.TEAM, "Fraud detection", 31), ALL))
			.containsExactly(breach(1, AccessTerm.LONGEST_GRANT, "Access lasts at most 30 days."));
		AccessTerms hours = new AccessTerms(null, null, null, Duration.ofHours(36), null, AutomaticRules.NONE, null,
				null, null);
		assertThat(new TermsInForce(List.of(saying(1, hours))).against(wish(ConsumerRef.Kind.TEAM, "Fun", 2), ALL))
			.extracting(PolicyBreach::because)
			.containsExactly("Access lasts at most 36 hours.");
	}

	@Test
	void meanATeamWithAllBelowIt() {
		TermsInForce east = new TermsInForce(List.of(saying(1, naming(EAST))));
		assertThat(east.against(wish(ConsumerRef.Kind.TEAM, SHOP, "Fun", null), ALL)).isEmpty();
		for (AllowedTeam other : List.of(NORTH, SOUTH)) {
			assertThat(east.against(wish(ConsumerRef.Kind.PERSON, other, "Fun", null), ALL))
				.containsExactly(breach(1, AccessTerm.TEAMS, "The consumer must be of one of these teams: East."));
		}
		assertThat(east.against(
				new AccessWish(ConsumerRef.Kind.APPLICATION, new ConsumerTeams(Set.of(), false), "Fun", THEN, null),
				ALL))
			.hasSize(1);
		assertThat(east.loosenedBy(naming(SHOP))).isEmpty();
		assertThat(east.loosenedBy(naming(EAST, NORTH, SOUTH)))
			.containsExactly(breach(1, AccessTerm.TEAMS, "It would let teams ask that may not above: North, South."));
		assertThat(east.escapedBy(new TermsInForce(List.of(saying(2, naming(SHOP)))))).isEmpty();
		assertThat(east.escapedBy(new TermsInForce(List.of(saying(2, naming(SHOP, SOUTH)))))).hasSize(1);
		TermsInForce both = new TermsInForce(List.of(saying(1, naming(EAST, SHOP)), saying(2, naming(SOUTH, NORTH))));
		assertThat(both.terms().teams()).containsExactly(EAST);
		assertThat(new TermsInForce(List.of(saying(1, naming(EAST, SHOP)))).escapedBy(east)).isEmpty();
	}

	/** Teams that no policy names together are nobody's: nobody may ask. */
	@Test
	void letNobodyAskWhereNoTeamIsInAll() {
		TermsInForce none = new TermsInForce(List.of(saying(1, naming(EAST)), saying(2, naming(SOUTH))));
		assertThat(none.terms().teams()).isEmpty();
		for (AllowedTeam team : TEAMS) {
			assertThat(none.against(wish(ConsumerRef.Kind.TEAM, team, "Fun", null), ALL)).isNotEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "fraud detection", " Fraud  Detection ", "FRAUD\tDETECTION", "Fraud\u00a0detection" })
	void comparePurposesWhateverTheirCaseAndSpaces(String purpose) {
		AccessTerms said = new AccessTerms(null, null, List.of("Fraud detection"), null, null, AutomaticRules.NONE,
				null, null, null);
		assertThat(new TermsInForce(List.of(saying(1, said))).against(wish(ConsumerRef.Kind.TEAM, purpose, null), ALL))
			.isEmpty();
	}

	private AccessTerms drawn() {
		return new AccessTerms(this.random.nextBoolean() ? some(KINDS) : null,
				this.random.nextInt(3) == 0 ? some(TEAMS) : null, this.random.nextBoolean() ? some(PURPOSES) : null,
				this.random.nextBoolean() ? Duration.ofDays(1 + this.random.nextInt(9)) : null,
				this.random.nextInt(4) == 0 ? true : null, AutomaticRules.NONE, null, null, null);
	}

	private <T> List<T> some(List<T> values) {
		List<T> shuffled = new ArrayList<>(values);
		Collections.shuffle(shuffled, this.random);
		return shuffled.subList(0, 1 + this.random.nextInt(values.size()));
	}

	private <T> T any(List<T> values) {
		return values.get(this.random.nextInt(values.size()));
	}

	private static AccessTerms lasting(int days) {
		return new AccessTerms(null, null, null, Duration.ofDays(days), null, AutomaticRules.NONE, null, null, null);
	}

	private static AccessWish wish(ConsumerRef.Kind consumer, String purpose, @Nullable Integer days) {
		return wish(consumer, SHOP, purpose, days);
	}

	private static AccessWish wish(ConsumerRef.Kind consumer, AllowedTeam team, String purpose,
			@Nullable Integer days) {
		return new AccessWish(consumer, new ConsumerTeams(Set.copyOf(team.path()), false), purpose, THEN,
				(days != null) ? THEN.plus(Duration.ofDays(days)) : null);
	}

	private static AllowedTeam team(String name, String... above) {
		List<TeamId> path = Stream.concat(Stream.of(name), Stream.of(above)).map(TeamId::new).toList();
		return new AllowedTeam(path.getFirst(), name, null, path);
	}

	private static AccessTerms naming(AllowedTeam... teams) {
		return new AccessTerms(null, List.of(teams), null, null, null, AutomaticRules.NONE, null, null, null);
	}

	private static PolicyBreach breach(int number, AccessTerm term, String because) {
		return new PolicyBreach(new AccessPolicyRevisionId("revision-" + number), term, because);
	}

	private static AccessPolicyRevision saying(int number, @Nullable AccessTerms terms) {
		AccessPolicy policy = new AccessPolicy(new AccessPolicyId("policy-" + number), null, null, terms, 1, THEN);
		return new AccessPolicyRevision(new AccessPolicyRevisionId("revision-" + number), policy, 1, terms, THEN,
				new Person(new PersonId("olga"), "olga", "Olga", null, true));
	}

}
