package io.meshgate.graph.policy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import io.meshgate.graph.consumer.ConsumerRef;
import io.meshgate.graph.person.Person;
import io.meshgate.graph.person.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EmergencyTermTests {

	private static final Instant THEN = Instant.parse("2026-01-01T00:00:00Z");

	private static final EmergencyTerm NEVER = new EmergencyTerm(false, null);

	private final Random random = new Random(11);

	@Test
	void opensNothingWhereTheWidestPolicySaysNothing() {
		assertThat(TermsInForce.NONE.longestEmergency()).isEmpty();
		assertThat(inForce(null, hours(4)).longestEmergency()).isEmpty();
		assertThat(inForce(null, hours(4)).terms().emergency()).isNull();
		assertThat(inForce(hours(4), null).longestEmergency()).contains(Duration.ofHours(4));
	}

	@Test
	void lastsNoLongerThanAnyGrant() {
		AccessTerms hour = new AccessTerms(null, null, null, Duration.ofHours(1), null, AutomaticRules.NONE, null, null,
				null);
		TermsInForce both = new TermsInForce(List.of(saying(0, terms(hours(4))), saying(1, hour)));
		assertThat(both.longestEmergency()).contains(Duration.ofHours(1));
		assertThat(both.againstEmergency(wish(2))).extracting(PolicyBreach::term)
			.containsExactly(AccessTerm.LONGEST_GRANT);
	}

	@Test
	void saysWhatIsInTheWay() {
		assertThat(inForce(hours(4), hours(1)).againstEmergency(wish(2))).extracting(PolicyBreach::because)
			.containsExactly("Access that is taken in an emergency lasts at most 1 hour.");
		assertThat(inForce(hours(4), NEVER).againstEmergency(wish(0))).extracting(PolicyBreach::because)
			.containsExactly("No access is taken in an emergency.");
		assertThat(inForce(hours(4), NEVER).against(wish(2), Set.of(AccessTerm.values()))).isEmpty();
	}

	@Test
	void isNotLoosenedByWhatStandsBelow() {
		assertThat(loosened(null, hours(1)))
			.contains("It would let access be taken in an emergency, which is not said above.");
		assertThat(loosened(NEVER, hours(1))).contains("It would let access be taken in an emergency as it may not be "
				+ "above: No access is taken in an emergency.");
		assertThat(loosened(hours(1), hours(2)))
			.contains("It would let access be taken in an emergency as it may not be "
					+ "above: Access that is taken in an emergency lasts at most 1 hour.");
		assertThat(loosened(hours(2), hours(1))).isEmpty();
		assertThat(loosened(hours(2), NEVER)).isEmpty();
		assertThat(loosened(null, NEVER)).isEmpty();
	}

	/**
	 * Whatever the policies say: together as strict as each, in whatever order those
	 * below.
	 */
	@Test
	void isTheTightestOfAllWhereTheWidestOpensIt() {
		int open = 0;
		for (int round = 0; round < 2_000; round++) {
			List<@Nullable EmergencyTerm> said = new ArrayList<>();
			for (int number = 0; number < 3; number++) {
				said.add(drawn());
			}
			TermsInForce inForce = inForce(said.toArray(EmergencyTerm[]::new));
			AccessWish wish = wish(1 + this.random.nextInt(6));
			boolean each = said.getFirst() != null
					&& said.stream().allMatch((term) -> term == null || lets(term, wish));
			boolean together = inForce.longestEmergency().isPresent() && inForce.againstEmergency(wish).isEmpty();
			assertThat(together).as("%s by %s", wish, said).isEqualTo(each);
			EmergencyTerm shown = inForce.terms().emergency();
			assertThat(shown != null && lets(shown, wish)).as("%s by %s", wish, said).isEqualTo(each);
			open += each ? 1 : 0;
		}
		assertThat(open).isBetween(100, 1_500);
	}

	@Test
	void escapesNowhereWhereItIsOpenedFurther() {
		assertThat(inForce(hours(1)).escapedBy(inForce(hours(2)))).extracting(PolicyBreach::term)
			.containsExactly(AccessTerm.EMERGENCY);
		assertThat(inForce(NEVER).escapedBy(inForce(hours(1)))).hasSize(1);
		assertThat(inForce(hours(2)).escapedBy(inForce(hours(1)))).isEmpty();
		assertThat(inForce(hours(2)).escapedBy(inForce(NEVER))).isEmpty();
		assertThat(inForce(hours(2)).escapedBy(TermsInForce.NONE)).isEmpty();
	}

	private static boolean lets(EmergencyTerm term, AccessWish wish) {
		return term.allowed() && term.longest() != null && wish.endsAt() != null
				&& !wish.endsAt().isAfter(wish.startsAt().plus(term.longest()));
	}

	private @Nullable EmergencyTerm drawn() {
		return switch (this.random.nextInt(6)) {
			case 0 -> NEVER;
			case 1 -> null;
			default -> hours(1 + this.random.nextInt(6));
		};
	}

	private static Optional<String> loosened(@Nullable EmergencyTerm above, EmergencyTerm below) {
		return inForce(above).loosenedBy(terms(below)).stream().map(PolicyBreach::because).findFirst();
	}

	private static TermsInForce inForce(@Nullable EmergencyTerm... terms) {
		List<AccessPolicyRevision> policies = new ArrayList<>();
		for (EmergencyTerm term : terms) {
			policies.add(saying(policies.size(), terms(term)));
		}
		return new TermsInForce(policies);
	}

	private static AccessTerms terms(@Nullable EmergencyTerm term) {
		return new AccessTerms(null, null, null, null, null, AutomaticRules.NONE, null, term, null);
	}

	private static EmergencyTerm hours(int hours) {
		return new EmergencyTerm(true, Duration.ofHours(hours));
	}

	private static AccessWish wish(int hours) {
		return new AccessWish(ConsumerRef.Kind.TEAM, new ConsumerTeams(Set.of(), false), "To help", THEN,
				THEN.plus(Duration.ofHours(hours)));
	}

	private static AccessPolicyRevision saying(int number, AccessTerms terms) {
		AccessPolicy policy = new AccessPolicy(new AccessPolicyId("policy-" + number), null, null, terms, 1, THEN);
		return new AccessPolicyRevision(new AccessPolicyRevisionId("revision-" + number), policy, 1, terms, THEN,
				new Person(new PersonId("olga"), "olga", "Olga", null, true));
	}

}
