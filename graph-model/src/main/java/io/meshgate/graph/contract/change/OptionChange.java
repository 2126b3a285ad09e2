package io.meshgate.graph.contract.change;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Compares what else holds for the values of a column, such as how long a text may be.
 */
final class OptionChange {

	private static final Set<String> UPPER = Set.of("maxLength", "maximum", "exclusiveMaximum", "maxItems",
			"maxProperties");

	private static final Set<String> LOWER = Set.of("minLength", "minimum", "exclusiveMinimum", "minItems",
			"minProperties");

	private OptionChange() {
	}

	static Optional<TypeComparing.Difference> of(String name, @Nullable String was, @Nullable String is) {
		if (Objects.equals(was, is)) {
			return Optional.empty();
		}
		if (is == null) {
			return Optional.of(widened(name + " is no longer " + was + ", and what was written before still fits."));
		}
		if (was == null) {
			return Optional.of(narrowed(name + " is " + is + " now, which not all values of before need fit."));
		}
		int order = order(was, is);
		boolean bound = UPPER.contains(name) || LOWER.contains(name);
		if (bound && order != 0) {
			boolean wider = UPPER.contains(name) == order < 0;
			String way = name + " goes from " + was + " to " + is;
			return Optional.of(wider ? widened(way + ", and what was written before still fits.")
					: narrowed(way + ", which not all values of before need fit."));
		}
		return (bound && isNumber(was) && isNumber(is)) ? Optional.empty()
				: Optional.of(new TypeComparing.Difference(ChangeKind.TYPE_CHANGED, Effect.BREAKING,
						name + " goes from " + was + " to " + is + ", and values may look otherwise."));
	}

	/** Dates of one form are in order as texts. */
	private static int order(String was, String is) {
		if (isNumber(was) && isNumber(is)) {
			return new BigDecimal(was).compareTo(new BigDecimal(is));
		}
		return (was.length() == is.length() && was.matches("\\d{4}-.*") && is.matches("\\d{4}-.*")) ? was.compareTo(is)
				: 0;
	}

	private static boolean isNumber(String text) {
		return text.matches("-?\\d{1,40}(\\.\\d{1,40})?");
	}

	private static TypeComparing.Difference widened(String because) {
		return new TypeComparing.Difference(ChangeKind.TYPE_WIDENED, Effect.NON_BREAKING, because);
	}

	private static TypeComparing.Difference narrowed(String because) {
		return new TypeComparing.Difference(ChangeKind.TYPE_NARROWED, Effect.BREAKING, because);
	}

}
