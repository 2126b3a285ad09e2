package io.meshgate.api.descriptor.bitol;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.meshgate.api.descriptor.reading.Fields;
import io.meshgate.api.descriptor.reading.Tree;
import io.meshgate.graph.descriptor.ContractTerm;
import io.meshgate.graph.quality.ObjectiveComparison;
import org.jspecify.annotations.Nullable;

/**
 * What a data contract states in its {@code slaProperties}. Nothing here makes a document
 * unreadable: what has no name for its property is left to the document, and a value that
 * is no number stays text, as do tokens that somebody else is to fill in.
 */
final class StatedTerms {

	private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,15}(\\.[0-9]{1,15})?");

	private static final int MOST = 100;

	private final Map<String, Integer> seen = new HashMap<>();

	private StatedTerms() {
	}

	static List<ContractTerm> of(Fields root) {
		StatedTerms terms = new StatedTerms();
		List<ContractTerm> found = new ArrayList<>();
		if (root.values().get("slaProperties") instanceof Tree.Items items) {
			for (Tree item : items.values()) {
				if (item instanceof Fields fields && found.size() < MOST) {
					terms.term(fields).ifPresent(found::add);
				}
			}
		}
		return found;
	}

	private Optional<ContractTerm> term(Fields fields) {
		return text(fields, "property").map((property) -> {
			ContractTerm.Subject subject = new ContractTerm.Subject(property,
					text(fields, "element").or(() -> text(fields, "column")).orElse(null),
					text(fields, "driver").orElse(null));
			return new ContractTerm(key(subject), subject, statement(fields), aim(property, fields),
					text(fields, "description").orElse(null));
		});
	}

	/**
	 * The standard lets a property stand twice for the same element. Lengths go before
	 * what may hold anything, so that no two terms have one key.
	 */
	private String key(ContractTerm.Subject subject) {
		String element = (subject.element() != null) ? subject.element() : "";
		String key = subject.property().length() + "|" + subject.property() + "|" + element;
		return this.seen.merge(key, 1, Integer::sum) + "|" + key;
	}

	private static String statement(Fields fields) {
		return Stream.of("value", "valueExt", "unit")
			.flatMap((name) -> text(fields, name).stream())
			.collect(Collectors.joining(" "));
	}

	private static ContractTerm.Aim aim(String property, Fields fields) {
		Double target = text(fields, "value").filter((value) -> NUMBER.matcher(value).matches())
			.map(Double::valueOf)
			.orElse(null);
		return new ContractTerm.Aim(comparison(property), target, text(fields, "unit").orElse(null));
	}

	/**
	 * The properties of the standard, and their short names, that are held to a bound.
	 */
	private static @Nullable ObjectiveComparison comparison(String property) {
		return switch (property.replaceAll("[\\s_-]", "").toLowerCase(Locale.ROOT)) {
			case "availability", "av", "throughput", "th", "retention", "re", "completeness", "uptime" ->
				ObjectiveComparison.AT_LEAST;
			case "latency", "ly", "frequency", "fy", "freshness", "errorrate", "er", "timetodetect", "td",
					"timetonotify", "tn", "timetorepair", "tr" ->
				ObjectiveComparison.AT_MOST;
			default -> null;
		};
	}

	private static Optional<String> text(Fields fields, String name) {
		return (fields.values().get(name) instanceof Tree.Text text && !text.value().isBlank())
				? Optional.of(cut(text.value().strip())) : Optional.empty();
	}

	private static String cut(String text) {
		return (text.codePointCount(0, text.length()) <= Fields.SHORT) ? text
				: text.substring(0, text.offsetByCodePoints(0, Fields.SHORT));
	}

}
