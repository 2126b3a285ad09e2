package io.meshgate.graph.policy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.meshgate.graph.consumer.ConsumerRef;
import io.meshgate.graph.person.Person;
import io.meshgate.graph.person.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is decided at once, by several policies together: held against each wish there is,
 * of a few kinds, purposes and teams.
 */
class AutomaticRulesTests {

	private static final Instant THEN = Instant.parse("2026-01-01T00:00:00Z");

	private static final int ROUNDS = 3_000;

	private static final List<ConsumerRef.Kind> KINDS = List.of(ConsumerRef.Kind.values());

	private static final List<String> PURPOSES = List.of("Audit", "Planning", "Reporting");

	private static final AutomaticRule ANYBODY = new AutomaticRule("open", null, null, null);

	private static final AutomaticRule OWN_TEAM = new AutomaticRule("own team", true, null, null);

	private static final AutomaticRule AUDITS = new AutomaticRule("audits", null, null, List.of("Audit"));

	private final Random random = new Random(11);

	@Test
	void somebodyDecidesWhereNothingIsSaid() {
		assertThat(wishes()).allSatisfy((wish) -> assertThat(TermsInForce.NONE.ruling(wish)).isEmpty());
		assertThat(wishes()).allSatisfy((wish) -> assertThat(ruling(refusing(AUDITS), wish))
			.isEqualTo(wish.purpose().equals("Audit") ? Optional.of(false) : Optional.empty()));
	}

	@Test
	void aRuleHoldsWhereAllHoldsThatItSays() {
		AutomaticRule rule = new AutomaticRule("some", true, List.of(ConsumerRef.Kind.TEAM), List.of(" aUDIT "));
		assertThat(wishes()).filteredOn(rule::holds).containsExactly(wish(ConsumerRef.Kind.TEAM, true, "Audit"));
		assertThat(wishes()).allMatch(ANYBODY::holds);
		assertThat(wishes()).filteredOn(new AutomaticRule("others", false, null, null)::holds)
			.isNotEmpty()
			.noneMatch((wish) -> wish.teams().owning());
		assertThat(ANYBODY.isConditional()).isFalse();
		assertThat(List.of(OWN_TEAM, AUDITS, new AutomaticRule("teams", null, List.of(ConsumerRef.Kind.TEAM), null)))
			.allMatch(AutomaticRule::isConditional);
	}

	@Test
	void theNarrowestPolicyThatHasRulesNamesWhatApproves() {
		TermsInForce inForce = inForce(approving(ANYBODY), approving(AUDITS, OWN_TEAM), refusing(AUDITS));
		assertThat(inForce.ruling(wish(ConsumerRef.Kind.TEAM, true, "Planning")))
			.contains(new PolicyRuling(new AccessPolicyRevisionId("revision-1"), "own team", true));
		assertThat(inForce.ruling(wish(ConsumerRef.Kind.TEAM, false, "Planning"))).isEmpty();
		assertThat(inForce.ruling(wish(ConsumerRef.Kind.TEAM, true, "Audit")))
			.contains(new PolicyRuling(new AccessPolicyRevisionId("revision-2"), "audits", false));
	}

	@Test
	void nothingIsApprovedWhereAHumanIsAskedFor() {
		AutomaticRules human = new AutomaticRules(true, null, List.of(AUDITS));
		for (List<AutomaticRules> order : List.of(List.of(human, approving(ANYBODY)),
				List.of(approving(ANYBODY), human))) {
			TermsInForce inForce = inForce(order.toArray(AutomaticRules[]::new));
			assertThat(wishes()).allSatisfy((wish) -> assertThat(inForce.ruling(wish).map(PolicyRuling::approves))
				.isEqualTo(wish.purpose().equals("Audit") ? Optional.of(false) : Optional.empty()));
		}
	}

	/** Whatever the policies say, in whatever order: each of them has its say. */
	@Test
	void togetherTheyApproveWhatEachDoesAndRefuseWhatAnyDoes() {
		int approved = 0;
		for (int round = 0; round < ROUNDS; round++) {
			List<AutomaticRules> said = new ArrayList<>(IntStream.range(0, 3).mapToObj((_) -> drawn()).toList());
			TermsInForce inForce = inForce(said.toArray(AutomaticRules[]::new));
			TermsInForce together = inForce(inForce.terms().rules());
			for (AccessWish wish : wishes().toList()) {
				Optional<Boolean> expected = plain(said, wish);
				assertThat(inForce.ruling(wish).map(PolicyRuling::approves)).as("%s by %s", wish, said)
					.isEqualTo(expected);
				assertThat(together.ruling(wish).map(PolicyRuling::approves)).as("%s by all of %s", wish, said)
					.isEqualTo(expected);
				approved += expected.equals(Optional.of(true)) ? 1 : 0;
			}
		}
		assertThat(approved).isGreaterThan(ROUNDS);
	}

	/** What loosens nothing lets nothing through at once that had to be decided. */
	@Test
	void areOnlyTightenedByWhatDoesNotLoosenThem() {
		int accepted = 0;
		for (int round = 0; round < ROUNDS; round++) {
			AutomaticRules wider = drawn();
			AutomaticRules narrower = drawn();
			if (inForce(wider).loosenedBy(terms(narrower)).isEmpty()) {
				accepted++;
				boolean speaks = wider.wantHuman() || wider.approvals() != null;
				assertThat(wishes().filter((wish) -> speaks && narrower.approving(wish).isPresent()))
					.as("%s below %s", narrower, wider)
					.allMatch((wish) -> !wider.wantHuman() && wider.approving(wish).isPresent());
			}
		}
		assertThat(accepted).isBetween(ROUNDS / 10, ROUNDS * 9 / 10);
	}

	/** Wherever nothing escapes, what was refused is, and what had to be decided must. */
	@Test
	void areEscapedByWhatLetsThroughWhatTheyDoNot() {
		int kept = 0;
		for (int round = 0; round < ROUNDS; round++) {
			AutomaticRules here = drawn();
			AutomaticRules there = drawn();
			if (inForce(here).escapedBy(inForce(there)).isEmpty()) {
				kept++;
				boolean speaks = here.wantHuman() || here.approvals() != null;
				assertThat(wishes()).as("%s and %s", here, there).allSatisfy((wish) -> {
					assertThat(here.refusing(wish).isPresent() && there.refusing(wish).isEmpty()).isFalse();
					assertThat(speaks && ruling(there, wish).equals(Optional.of(true))
							&& !ruling(here, wish).equals(Optional.of(true)))
						.isFalse();
				});
			}
			assertThat(inForce(here).escapedBy(inForce(here))).isEmpty();
		}
		assertThat(kept).isBetween(ROUNDS / 20, ROUNDS * 9 / 10);
	}

	@Test
	void nameWhatLoosensThem() {
		AutomaticRule audits = new AutomaticRule("team audits", true, null, List.of("AUDIT"));
		TermsInForce above = inForce(approving(AUDITS), new AutomaticRules(true, null, null));
		assertThat(above.loosenedBy(terms(approving(audits, OWN_TEAM)))).containsExactly(
				breach(0, AccessTerm.AUTOMATIC_APPROVALS,
						"It would approve at once what is not approved so above: own team."),
				breach(1, AccessTerm.HUMAN_DECIDES,
						"It would let requests be approved at once, and above somebody must decide."));
		assertThat(above.loosenedBy(terms(new AutomaticRules(false, null, null)))).hasSize(1);
		assertThat(inForce(approving(AUDITS)).loosenedBy(terms(approving(audits)))).isEmpty();
		assertThat(inForce(approving(AUDITS)).loosenedBy(terms(new AutomaticRules(true, null, null)))).isEmpty();
		assertThat(inForce(refusing(AUDITS)).loosenedBy(terms(approving(ANYBODY)))).isEmpty();
	}

	@Test
	void nameWhatWouldEscape() {
		TermsInForce here = inForce(new AutomaticRules(true, null, List.of(AUDITS)), approving(AUDITS));
		assertThat(here.escapedBy(inForce(approving(ANYBODY)))).containsExactly(
				breach(0, AccessTerm.HUMAN_DECIDES, "Somebody must decide on every request."),
				breach(0, AccessTerm.AUTOMATIC_REFUSALS, "These rules refuse at once: audits."),
				breach(1, AccessTerm.AUTOMATIC_APPROVALS, "Only these rules approve at once: audits."));
		assertThat(inForce(approving(AUDITS)).escapedBy(TermsInForce.NONE)).isEmpty();
	}

	/** Who approves by hand does not give what is refused at once by then. */
	@Test
	void areAgainstWhatTheyRefuse() {
		Set<AccessTerm> all = EnumSet.allOf(AccessTerm.class);
		TermsInForce inForce = inForce(approving(OWN_TEAM), refusing(OWN_TEAM, AUDITS));
		assertThat(inForce.against(wish(ConsumerRef.Kind.TEAM, false, "Audit"), all)).containsExactly(
				breach(1, AccessTerm.AUTOMATIC_REFUSALS, "Such requests are refused by this rule: audits."));
		assertThat(inForce.against(wish(ConsumerRef.Kind.TEAM, false, "Planning"), all)).isEmpty();
	}

	private static Optional<Boolean> ruling(AutomaticRules rules, AccessWish wish) {
		return inForce(rules).ruling(wish).map(PolicyRuling::approves);
	}

	/** The same, as one would say it. */
	private static Optional<Boolean> plain(List<AutomaticRules> said, AccessWish wish) {
		if (said.stream().anyMatch((rules) -> holds(rules.refusals(), wish))) {
			return Optional.of(false);
		}
		List<AutomaticRules> speaking = said.stream().filter((rules) -> rules.approvals() != null).toList();
		boolean human = said.stream().anyMatch((rules) -> rules.humanDecides() != null && rules.humanDecides());
		return (!human && !speaking.isEmpty() && speaking.stream().allMatch((rules) -> holds(rules.approvals(), wish)))
				? Optional.of(true) : Optional.empty();
	}

	private static boolean holds(@Nullable List<AutomaticRule> rules, AccessWish wish) {
		return rules != null && rules.stream()
			.anyMatch((rule) -> (rule.sameTeam() == null || rule.sameTeam() == wish.teams().owning())
					&& (rule.consumerKinds() == null || rule.consumerKinds().contains(wish.consumer()))
					&& (rule.purposes() == null || rule.purposes().contains(wish.purpose())));
	}

	private AutomaticRules drawn() {
		boolean human = this.random.nextInt(8) == 0;
		return new AutomaticRules(human ? true : null, (human || this.random.nextInt(3) == 0) ? null : some(),
				(this.random.nextInt(3) == 0) ? some() : null);
	}

	private List<AutomaticRule> some() {
		return IntStream.range(0, 1 + this.random.nextInt(2))
			.mapToObj((number) -> new AutomaticRule("rule " + number,
					(this.random.nextInt(3) == 0) ? this.random.nextBoolean() : null,
					(this.random.nextInt(3) == 0) ? some(KINDS) : null,
					(this.random.nextInt(3) == 0) ? some(PURPOSES) : null))
			.toList();
	}

	private <T> List<T> some(List<T> values) {
		List<T> shuffled = new ArrayList<>(values);
		Collections.shuffle(shuffled, this.random);
		return shuffled.subList(0, 1 + this.random.nextInt(values.size()));
	}

	private static Stream<AccessWish> wishes() {
		return KINDS.stream()
			.flatMap((kind) -> PURPOSES.stream()
				.flatMap((purpose) -> Stream.of(true, false).map((owning) -> wish(kind, owning, purpose))));
	}

	private static AccessWish wish(ConsumerRef.Kind kind, boolean owning, String purpose) {
		return new AccessWish(kind, new ConsumerTeams(Set.of(), owning), purpose, THEN, null);
	}

	private static AutomaticRules approving(AutomaticRule... rules) {
		return new AutomaticRules(null, List.of(rules), null);
	}

	private static AutomaticRules refusing(AutomaticRule... rules) {
		return new AutomaticRules(null, null, List.of(rules));
	}

	private static AccessTerms terms(AutomaticRules rules) {
		return new AccessTerms(null, null, null, null, null, rules, null, null, null);
	}

	private static PolicyBreach breach(int number, AccessTerm term, String because) {
		return new PolicyBreach(new AccessPolicyRevisionId("revision-" + number), term, because);
	}

	private static TermsInForce inForce(AutomaticRules... said) {
		return new TermsInForce(IntStream.range(0, said.length).mapToObj((number) -> {
			AccessTerms terms = terms(said[number]);
			AccessPolicy policy = new AccessPolicy(new AccessPolicyId("policy-" + number), null, null, terms, 1, THEN);
			return new AccessPolicyRevision(new AccessPolicyRevisionId("revision-" + number), policy, 1, terms, THEN,
					new Person(new PersonId("olga"), "olga", "Olga", null, true));
		}).toList());
	}

}
