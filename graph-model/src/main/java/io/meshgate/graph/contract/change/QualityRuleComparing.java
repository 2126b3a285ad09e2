package io.meshgate.graph.contract.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.meshgate.graph.contract.QualityRule;

/**
 * Compares what is assured of the data. What stands in both is the same rule; the others
 * are told apart by their names, and where several have one by their order. Which way is
 * stricter is known where one number is a bound and nothing else is different.
 */
final class QualityRuleComparing {

	private QualityRuleComparing() {
	}

	static List<ContractChange> changes(List<QualityRule> before, List<QualityRule> after) {
		Map<List<Object>, QualityRule> rest = byPlace(without(after, before));
		List<ContractChange> changes = new ArrayList<>();
		byPlace(without(before, after)).forEach((place, was) -> {
			QualityRule is = rest.remove(place);
			changes.add((is != null) ? compare(was, is) : change(ChangeKind.QUALITY_RULE_REMOVED, Effect.BREAKING, was,
					"'" + was.name() + "' is assured no more, and who counts on it is let down."));
		});
		rest.values()
			.forEach((rule) -> changes.add(change(ChangeKind.QUALITY_RULE_ADDED, Effect.NON_BREAKING, rule,
					"'" + rule.name() + "' is assured as well.")));
		return changes;
	}

	private static Map<List<Object>, QualityRule> byPlace(List<QualityRule> rules) {
		Map<List<Object>, QualityRule> places = new LinkedHashMap<>();
		Map<List<Object>, Integer> numbers = new HashMap<>();
		for (QualityRule rule : rules) {
			List<Object> name = List.of(rule.object(), Optional.ofNullable(rule.column()), rule.name());
			places.put(List.of(name, numbers.merge(name, 1, Integer::sum)), rule);
		}
		return places;
	}

	/**
	 * Without as many of each as there are among the others: in which order is all one.
	 */
	private static List<QualityRule> without(List<QualityRule> all, List<QualityRule> others) {
		Map<QualityRule, Integer> counts = new HashMap<>();
		others.forEach((rule) -> counts.merge(rule, 1, Integer::sum));
		return all.stream().filter((rule) -> counts.merge(rule, -1, Integer::sum) < 0).toList();
	}

	private static ContractChange compare(QualityRule was, QualityRule is) {
		List<String> gone = missing(was.statements(), is.statements());
		List<String> come = missing(is.statements(), was.statements());
		int stricter = (gone.size() == 1 && come.size() == 1)
				? stricter(gone.getFirst().split("=", 2), come.getFirst().split("=", 2)) : 0;
		String way = way(is.name(), gone, come);
		if (stricter == 0) {
			return change(ChangeKind.QUALITY_RULE_CHANGED, Effect.INFORMATIONAL, is,
					way + ", which cannot be told to be stricter or laxer.");
		}
		return (stricter > 0)
				? change(ChangeKind.QUALITY_RULE_TIGHTENED, Effect.NON_BREAKING, is, way + ", which is stricter.")
				: change(ChangeKind.QUALITY_RULE_LOOSENED, Effect.BREAKING, is,
						way + ", and who counts on it is let down.");
	}

	private static String way(String name, List<String> gone, List<String> come) {
		String were = String.join(", ", gone);
		String are = String.join(", ", come);
		if (gone.isEmpty()) {
			return "'" + name + "' says " + are + " as well";
		}
		return come.isEmpty() ? "'" + name + "' says " + were + " no more"
				: "'" + name + "' goes from " + were + " to " + are;
	}

	private static List<String> missing(List<String> all, List<String> others) {
		return all.stream().filter((statement) -> !others.contains(statement)).toList();
	}

	/** Above zero where the second is. */
	private static int stricter(String[] was, String[] is) {
		String bound = was[0].toLowerCase(Locale.ROOT);
		if (!was[0].equals(is[0]) || !isNumber(was[1]) || !isNumber(is[1])) {
			return 0;
		}
		int order = new BigDecimal(is[1]).compareTo(new BigDecimal(was[1]));
		return bound.startsWith("mustbegreater") ? order : bound.startsWith("mustbeless") ? -order : 0;
	}

	private static boolean isNumber(String value) {
		return value.matches("-?\\d{1,20}(\\.\\d{1,20})?");
	}

	private static ContractChange change(ChangeKind kind, Effect effect, QualityRule rule, String because) {
		return new ContractChange(kind, effect, rule.object(), rule.column(), because);
	}

}
