package io.meshgate.graph.policy;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How lengths of time are said to people.
 */
final class Spans {

	private Spans() {
	}

	static String text(Duration duration) {
		ChronoUnit unit = Stream.of(ChronoUnit.DAYS, ChronoUnit.HOURS, ChronoUnit.MINUTES)
			.filter((each) -> duration.toSeconds() % each.getDuration().toSeconds() == 0)
			.findFirst()
			.orElse(ChronoUnit.SECONDS);
		long count = duration.dividedBy(unit.getDuration());
		String units = unit.toString().toLowerCase(Locale.ROOT);
		return count + " " + ((count == 1) ? units.substring(0, units.length() - 1) : units);
	}

}
