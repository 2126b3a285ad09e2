package io.meshgate.graph.quality;

import java.util.Locale;
import java.util.Optional;

/**
 * How measured values are held against a target.
 */
public enum ObjectiveComparison {

	AT_LEAST, AT_MOST;

	/**
	 * Which way is better, known of the service-level properties of the ODCS standard, by
	 * their names or their short names.
	 * @param property as a contract writes it
	 * @return empty for what the standard does not name
	 */
	public static Optional<ObjectiveComparison> of(String property) {
		return switch (property.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT)) {
			case "availability", "av", "throughput", "th", "retention", "re", "completeness", "uptime" ->
				Optional.of(AT_LEAST);
			case "latency", "ly", "frequency", "fy", "freshness", "errorrate", "er", "timetodetect", "td",
					"timetonotify", "tn", "timetorepair", "tr" ->
				Optional.of(AT_MOST);
			default -> Optional.empty();
		};
	}

}
