package io.meshgate.auth;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.meshgate.auth.explain.Explanation;
import io.meshgate.auth.explain.Need;
import io.meshgate.auth.explain.Needs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is said to be enough is, and nothing else is: held against the rows of the truth
 * table, in which one thing is changed.
 */
class NeedsTests {

	@ParameterizedTest(name = "{3} on {0} {1} as {2}")
	@CsvFileSource(resources = PolicyTests.TABLE, useHeadersInDisplayName = false, numLinesToSkip = 1)
	void areWhatTheTableWouldAllow(String thing, String state, String standing, Action action) {
		Set<String> held = Set.of(standing.split("\\+"));
		Set<Need> enough = allows(thing, state, held, action) ? Set.of()
				: Stream.of(Need.values())
					.filter((need) -> isEnough(need, thing, state, held, action))
					.collect(Collectors.toCollection(() -> EnumSet.noneOf(Need.class)));
		Explanation explanation = Explanation.of(action, PolicyTests.facts(thing, state, held));
		assertThat(explanation.needed()).containsExactlyInAnyOrderElementsOf(enough);
		assertThat(explanation.decision().allowed()).isEqualTo(allows(thing, state, held, action));
		assertThat(explanation.decision().action()).isEqualTo(action);
	}

	@Test
	void tellOfAllThereAreAndSometimesThatNoneIsEnough() {
		Set<List<Need>> told = new HashSet<>();
		PolicyTests.rows()
			.stream()
			.filter((row) -> !Rule.valueOf(row.get(4)).allows())
			.forEach((row) -> told.add(Needs.of(Action.valueOf(row.get(3)),
					PolicyTests.facts(row.get(0), row.get(1), Set.of(row.get(2).split("\\+"))))));
		assertThat(told.stream().flatMap(List::stream).distinct()).containsExactlyInAnyOrder(Need.values());
		assertThat(told).contains(List.of());
	}

	@Test
	void areToldInASentence() {
		assertThat(Need.values())
			.allSatisfy((need) -> assertThat(need.because()).startsWith("It would be enough ").endsWith("."));
	}

	/**
	 * Of what is shared one product is a stranger's, and active: it is enough to answer
	 * for that.
	 */
	private static boolean isEnough(Need need, String thing, String state, Set<String> held, Action action) {
		return switch (need) {
			case ANOTHER_STATE ->
				otherStates(thing, state).stream().anyMatch((other) -> allows(thing, other, held, action));
			case ANOTHER_VISIBILITY ->
				thing.equals("sight") && allows(thing, "PUBLIC" + state.substring(state.indexOf('_')), held, action);
			case APPROVER_ROLE, EDITOR_ROLE, OWNER_ROLE ->
				isOf(need, thing, state, held, action) && !isOf(Need.MEMBERSHIP, thing, state, held, action);
			default -> isOf(need, thing, state, held, action);
		};
	}

	private static boolean isOf(Need need, String thing, String state, Set<String> held, Action action) {
		return allows(thing, state, with(token(need, thing), held), action)
				|| (state.equals("SHARED_RETIRED") && allows(thing, "ACTIVE", Set.of(token(need, thing)), action));
	}

	private static Set<String> with(String token, Set<String> held) {
		Set<String> more = new TreeSet<>(held);
		List.of("team", "owner")
			.stream()
			.filter(token::startsWith)
			.forEach((place) -> more.removeIf((each) -> each.startsWith(place)));
		more.add(token);
		return more;
	}

	/** How the table says it of the thing. */
	private static String token(Need need, String thing) {
		boolean roster = thing.startsWith("members");
		boolean told = Set.of("grant", "incident", "rating").contains(thing);
		return switch (need) {
			case MEMBERSHIP -> roster ? "teamMEMBER" : "ownerAsMEMBER";
			case APPROVER_ROLE -> roster ? "teamAPPROVER" : "ownerAsAPPROVER";
			case EDITOR_ROLE -> roster ? "teamEDITOR" : "ownerAsEDITOR";
			case OWNER_ROLE -> roster ? "teamOWNER" : "ownerAsOWNER";
			case DOMAIN_OWNERSHIP -> "domainOwner";
			case STEWARDSHIP -> "steward";
			case DOMAIN_WORK -> "around";
			case GRANT -> told ? "consumer" : "holds";
			case GOVERNANCE -> "governance";
			case DECLARED_RIGHT -> switch (thing) {
				case "product", "sight" -> "auditor";
				case "provisioning" -> "executor";
				default -> "emitter";
			};
			case ADMINISTRATION -> "administrator";
			case ANOTHER_VISIBILITY, ANOTHER_STATE -> throw new IllegalArgumentException(need.name());
		};
	}

	/** Some of what the table calls a state is what the thing is, and stays. */
	private static Set<String> otherStates(String thing, String state) {
		return switch (thing) {
			case "members", "policy", "provisioning" -> Set.of();
			case "person" -> Set.of("SELF", "LAST").contains(state) ? Set.of("SELF", "LAST", "AWAY")
					: Set.of("ACTIVE", "PLAIN", "AWAY");
			case "sight" -> alike(thing, (other) -> kind(other).equals(kind(state)));
			case "rule" -> alike(thing, (other) -> other.replace("_RETIRED", "").equals(state.replace("_RETIRED", "")));
			case "flow" -> state.equals("LOOSE") ? Set.of() : alike(thing,
					(other) -> !other.equals("LOOSE") && other.startsWith("SHARED") == state.startsWith("SHARED"));
			default -> alike(thing, (_) -> true);
		};
	}

	private static String kind(String state) {
		return state.substring(0, state.indexOf('_'));
	}

	private static Set<String> alike(String thing, Predicate<String> like) {
		return PolicyTests.rows()
			.stream()
			.filter((row) -> row.get(0).equals(thing))
			.map((row) -> row.get(1))
			.filter(like)
			.collect(Collectors.toSet());
	}

	private static boolean allows(String thing, String state, Set<String> held, Action action) {
		Facts facts = PolicyTests.facts(thing, state, held);
		boolean seen = !(facts instanceof Facts.OfProduct) || Policy.decide(Action.READ, facts).allowed();
		return seen && Policy.decide(action, facts).allowed();
	}

}
