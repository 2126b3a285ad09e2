package io.meshgate.graph.contract.change;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import io.meshgate.graph.contract.Section;

/**
 * Compares what the data cost. More is known where both are numbers and counted in the
 * same; what costs nothing is not counted at all. Who agreed to a price gets something
 * else for it once it is raised, so that this breaks.
 */
final class PriceComparing {

	private static final String AMOUNT = "priceAmount";

	private PriceComparing() {
	}

	static ContractChange change(Section was, Section is) {
		Map<String, String> before = terms(was);
		Map<String, String> after = terms(is);
		Optional<BigDecimal> less = amount(before);
		Optional<BigDecimal> more = amount(after);
		if (less.isEmpty() || more.isEmpty() || !comparable(before, after)) {
			return change(ChangeKind.PRICE_CHANGED, Effect.INFORMATIONAL,
					way(before, after) + ", which cannot be told to be more or less.");
		}
		int order = more.get().compareTo(less.get());
		if (order > 0) {
			return change(ChangeKind.PRICE_RAISED, Effect.BREAKING,
					way(before, after) + ", and who agreed to that before pays more.");
		}
		return (order < 0) ? change(ChangeKind.PRICE_LOWERED, Effect.NON_BREAKING, way(before, after) + ".")
				: change(ChangeKind.PRICE_CHANGED, Effect.INFORMATIONAL,
						"Something else is said of the price, which is the same.");
	}

	private static Map<String, String> terms(Section price) {
		Map<String, String> terms = new HashMap<>();
		price.statements().forEach((statement) -> {
			String[] parts = statement.split(": ", 2);
			terms.put(parts[0], parts[parts.length - 1]);
		});
		return terms;
	}

	/** Where nothing is said of a price, there is none. */
	private static Optional<BigDecimal> amount(Map<String, String> terms) {
		String amount = terms.isEmpty() ? "0" : terms.getOrDefault(AMOUNT, "");
		return amount.matches("-?\\d{1,20}(\\.\\d{1,20})?") ? Optional.of(new BigDecimal(amount)) : Optional.empty();
	}

	private static boolean comparable(Map<String, String> before, Map<String, String> after) {
		return before.isEmpty() || after.isEmpty()
				|| (same("priceCurrency", before, after) && same("priceUnit", before, after));
	}

	private static boolean same(String term, Map<String, String> before, Map<String, String> after) {
		return before.getOrDefault(term, "").equals(after.getOrDefault(term, ""));
	}

	private static String way(Map<String, String> before, Map<String, String> after) {
		return "It costs " + text(after) + " and cost " + text(before);
	}

	private static String text(Map<String, String> terms) {
		if (terms.isEmpty()) {
			return "nothing that is said";
		}
		String unit = terms.containsKey("priceUnit") ? " a " + terms.get("priceUnit") : "";
		return (terms.getOrDefault(AMOUNT, "something") + " " + terms.getOrDefault("priceCurrency", "")).strip() + unit;
	}

	private static ContractChange change(ChangeKind kind, Effect effect, String because) {
		return new ContractChange(kind, effect, null, "price", because);
	}

}
