package io.meshgate.graph.contract.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.meshgate.graph.contract.QualityRule;

/**
 * Compares what is assured of the data. Which way is stricter is known where one number
 * is a bound and nothing else is different.
 */
final class QualityRuleComparing {

	private QualityRuleComparing() {
	}

	static List<ContractChange> changes(List<QualityRule> before, List<QualityRule> after) {
		Map<List<Object>, QualityRule> rest = byPlace(after);
		List<ContractChange> changes = new ArrayList<>();
		byPlace(before).forEach((place, was) -> {
			QualityRule is = rest.remove(place);
			if (is == null) {
				changes.add(change(ChangeKind.QUALITY_RULE_REMOVED, Effect.BREAKING, was,
						"'" + was.name() + "' is assured no more, and who counts on it is let down."));
			}
			else if (!was.statements().equals(is.statements())) {
				changes.add(compare(was, is));
			}
		});
		rest.values()
			.forEach((rule) -> changes.add(change(ChangeKind.QUALITY_RULE_ADDED, Effect.NON_BREAKING, rule,
					"'" + rule.name() + "' is assured as well.")));
		return changes;
	}

	private static Map<List<Object>, QualityRule> byPlace(List<QualityRule> rules) {
		Map<List<Object>, QualityRule> places = new LinkedHashMap<>();
		rules.forEach((rule) -> places
			.putIfAbsent(List.of(rule.object(), Optional.ofNullable(rule.column()), rule.name()), rule));
		return places;
	}

	private static ContractChange compare(QualityRule was, QualityRule is) {
		Collection<String> gone = without(was.statements(), is.statements());
		Collection<String> come = without(is.statements(), was.statements());
		int stricter = (gone.size() == 1 && come.size() == 1)
				? stricter(gone.iterator().next().split("=", 2), come.iterator().next().split("=", 2)) : 0;
		String way = "'" + is.name() + "' goes from " + String.join(", ", gone) + " to " + String.join(", ", come);
		if (stricter == 0) {
			return change(ChangeKind.QUALITY_RULE_CHANGED, Effect.INFORMATIONAL, is,
					way + ", which cannot be told to be stricter or laxer.");
		}
		return (stricter > 0)
				? change(ChangeKind.QUALITY_RULE_TIGHTENED, Effect.NON_BREAKING, is, way + ", which is stricter.")
				: change(ChangeKind.QUALITY_RULE_LOOSENED, Effect.BREAKING, is,
						way + ", and who counts on it is let down.");
	}

	private static Collection<String> without(List<String> all, List<String> others) {
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
