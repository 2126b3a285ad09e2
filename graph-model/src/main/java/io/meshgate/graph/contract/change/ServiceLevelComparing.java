package io.meshgate.graph.contract.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import io.meshgate.graph.contract.ServiceLevel;
import io.meshgate.graph.quality.ObjectiveComparison;
import org.jspecify.annotations.Nullable;

/**
 * Compares service levels by what they are about. Which way is better is known of the
 * properties that the standard names.
 */
final class ServiceLevelComparing {

	private static final Set<String> LATER_IS_BETTER = Set.of("endofsupport", "endoflife");

	private static final Map<String, Long> SECONDS = Map.ofEntries(Map.entry("s", 1L), Map.entry("sec", 1L),
			Map.entry("second", 1L), Map.entry("m", 60L), Map.entry("min", 60L), Map.entry("minute", 60L),
			Map.entry("h", 3_600L), Map.entry("hr", 3_600L), Map.entry("hour", 3_600L), Map.entry("d", 86_400L),
			Map.entry("day", 86_400L), Map.entry("w", 604_800L), Map.entry("week", 604_800L),
			Map.entry("y", 31_536_000L), Map.entry("yr", 31_536_000L), Map.entry("year", 31_536_000L));

	private ServiceLevelComparing() {
	}

	static List<ContractChange> changes(List<ServiceLevel> before, List<ServiceLevel> after) {
		Map<List<Object>, ServiceLevel> rest = byAbout(after);
		List<ContractChange> changes = new ArrayList<>();
		byAbout(before).forEach((about, was) -> {
			ServiceLevel is = rest.remove(about);
			if (is == null) {
				changes.add(change(ChangeKind.SERVICE_LEVEL_REMOVED, Effect.BREAKING, was,
						"What was promised is promised no more."));
			}
			else {
				compare(was, is).ifPresent(changes::add);
			}
		});
		rest.values()
			.forEach((level) -> changes.add(change(ChangeKind.SERVICE_LEVEL_ADDED, Effect.NON_BREAKING, level,
					"More is promised than before.")));
		return changes;
	}

	private static Map<List<Object>, ServiceLevel> byAbout(List<ServiceLevel> levels) {
		Map<List<Object>, ServiceLevel> about = new LinkedHashMap<>();
		levels.forEach((level) -> {
			List<Object> key = List.of(plain(level.property()), Optional.ofNullable(level.element()),
					Optional.ofNullable(level.driver()));
			about.putIfAbsent(key, level);
		});
		return about;
	}

	private static Optional<ContractChange> compare(ServiceLevel was, ServiceLevel is) {
		if (Objects.equals(was.value(), is.value()) && Objects.equals(was.unit(), is.unit())) {
			return Optional.empty();
		}
		String way = "It goes from " + text(was) + " to " + text(is);
		int order = order(was, is);
		Optional<ObjectiveComparison> known = ObjectiveComparison.of(is.property());
		boolean more = LATER_IS_BETTER.contains(plain(is.property()))
				|| known.filter(ObjectiveComparison.AT_LEAST::equals).isPresent();
		if (order == 0 || (!more && known.isEmpty())) {
			return Optional.of(change(ChangeKind.SERVICE_LEVEL_CHANGED, Effect.INFORMATIONAL, is,
					way + ", which cannot be told to be better or worse."));
		}
		boolean better = (order < 0) == more;
		return Optional
			.of(better ? change(ChangeKind.SERVICE_LEVEL_IMPROVED, Effect.NON_BREAKING, is, way + ", which is better.")
					: change(ChangeKind.SERVICE_LEVEL_WORSENED, Effect.BREAKING, is,
							way + ", and who counts on it is let down."));
	}

	private static int order(ServiceLevel was, ServiceLevel is) {
		Optional<BigDecimal> from = measure(was);
		Optional<BigDecimal> to = measure(is);
		if (from.isPresent() && to.isPresent() && isTime(was) == isTime(is)) {
			return from.get().compareTo(to.get());
		}
		boolean dates = isDate(was.value()) && isDate(is.value());
		return dates ? Objects.toString(was.value()).compareTo(Objects.toString(is.value())) : 0;
	}

	private static Optional<BigDecimal> measure(ServiceLevel level) {
		String value = level.value();
		if (value == null || !value.matches("-?\\d{1,20}(\\.\\d{1,20})?")) {
			return Optional.empty();
		}
		return Optional.of(new BigDecimal(value).multiply(BigDecimal.valueOf(SECONDS.getOrDefault(unit(level), 1L))));
	}

	private static boolean isTime(ServiceLevel level) {
		return SECONDS.containsKey(unit(level));
	}

	private static boolean isDate(@Nullable String value) {
		return value != null && value.matches("\\d{4}-\\d{2}-\\d{2}.*");
	}

	private static String unit(ServiceLevel level) {
		return plain(Objects.requireNonNullElse(level.unit(), "")).replaceAll("(?<=..)s$", "");
	}

	private static String plain(String word) {
		return word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
	}

	private static String text(ServiceLevel level) {
		return (level.unit() != null) ? level.value() + " " + level.unit() : String.valueOf(level.value());
	}

	private static ContractChange change(ChangeKind kind, Effect effect, ServiceLevel level, String because) {
		return new ContractChange(kind, effect, null, level.property(), because);
	}

}
