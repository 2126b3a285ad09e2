package io.meshgate.graph.contract;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What a contract assures of its data.
 *
 * @param object the object that it is about
 * @param column the path of the column; null for the whole object
 * @param name tells it from the others there
 * @param statements what is assured, each as {@code name=value}, in the order of names
 */
public record QualityRule(String object, @Nullable String column, String name, List<String> statements) {

	private static final int PLACE = 3;

	public QualityRule {
		statements = statements.stream().sorted().toList();
	}

	/**
	 * A rule as it was kept.
	 * @param line as {@link #line()} wrote it
	 * @return the rule
	 */
	public static QualityRule of(String line) {
		List<String> parts = KeptLine.parts(line);
		return new QualityRule(parts.getFirst(), parts.get(1).isEmpty() ? null : parts.get(1), parts.get(2),
				parts.subList(PLACE, parts.size()));
	}

	/**
	 * The whole in one line, to be kept.
	 * @return the line
	 */
	public String line() {
		Stream<String> place = Stream.of(this.object, (this.column != null) ? this.column : "", this.name);
		return KeptLine.of(Stream.concat(place, this.statements.stream()));
	}

}
