package io.meshgate.auth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Who may do something with a thing and who may not, each with the rule, in words. Who is
 * several things at once may where one of them may: only what turns out otherwise is
 * said.
 *
 * @param may who may
 * @param mayNot who may not
 */
record Verdicts(String may, String mayNot) {

	private static final String STRANGERS = Wording.people("", Case.STRANGER);

	/**
	 * Folds what the table says of one action in one state.
	 */
	static Verdicts of(List<Case> cases) {
		Map<String, Rule> alone = new LinkedHashMap<>();
		cases.stream()
			.filter(Case::single)
			.forEach((each) -> alone.put(each.standing().iterator().next(), each.rule()));
		Set<String> prevailing = new HashSet<>();
		List<Case> told = new ArrayList<>();
		for (Case each : cases) {
			if (each.single()) {
				told.add(each);
			}
			else if (isUnexpected(each, alone)) {
				prevailing(each, alone).ifPresentOrElse(prevailing::add, () -> told.add(each));
			}
		}
		if (told.size() == alone.size() && alone.containsKey(Case.STRANGER) && Set.copyOf(alone.values()).size() == 1) {
			return everybody(told.getFirst().rule());
		}
		return new Verdicts(words(told, Case::allowed, prevailing), words(told, (each) -> !each.allowed(), prevailing));
	}

	private static Verdicts everybody(Rule rule) {
		String all = "everybody (`" + rule + "`)";
		return rule.allows() ? new Verdicts(all, "") : new Verdicts("", all);
	}

	private static boolean isUnexpected(Case several, Map<String, Rule> alone) {
		List<Rule> rules = several.standing().stream().filter(alone::containsKey).map(alone::get).toList();
		return rules.isEmpty() || rules.stream().anyMatch(Rule::allows) != several.allowed();
	}

	/** The one of several that decides whatever else somebody is. */
	private static Optional<String> prevailing(Case several, Map<String, Rule> alone) {
		return several.standing().stream().filter((each) -> alone.get(each) == several.rule()).findFirst();
	}

	private static String words(List<Case> cases, Predicate<Case> verdict, Set<String> prevailing) {
		Map<Rule, Set<String>> people = new EnumMap<>(Rule.class);
		cases.stream()
			.filter(verdict)
			.sorted(Comparator.comparing((each) -> each.standing().contains(Case.STRANGER)))
			.forEach((each) -> people.computeIfAbsent(each.rule(), (rule) -> new LinkedHashSet<>())
				.add(who(each, prevailing)));
		return people.entrySet()
			.stream()
			.sorted(Comparator.comparing((entry) -> entry.getValue().contains(STRANGERS)))
			.map((entry) -> String.join(", ", entry.getValue()) + " (`" + entry.getKey() + "`)")
			.collect(Collectors.joining("; "));
	}

	private static String who(Case each, Set<String> prevailing) {
		String people = each.standing()
			.stream()
			.map((standing) -> Wording.people(each.thing(), standing))
			.sorted()
			.collect(Collectors.joining(" and at once "));
		return prevailing.containsAll(each.standing()) ? people + ", whatever else they are" : people;
	}

}
