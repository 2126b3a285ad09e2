package io.meshgate.api.descriptor.bitol;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.meshgate.api.descriptor.reading.Fields;
import io.meshgate.api.descriptor.reading.Tree;
import io.meshgate.graph.contract.ServiceLevel;
import io.meshgate.graph.descriptor.ContractTerm;
import io.meshgate.graph.quality.ObjectiveComparison;

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
		return stated(root).map(terms::term).toList();
	}

	/** The same word by word. */
	static List<ServiceLevel> levels(Fields root) {
		return stated(root).map((fields) -> {
			ContractTerm.Subject subject = subject(fields);
			return new ServiceLevel(subject.property(), subject.element(), text(fields, "value").orElse(null),
					text(fields, "unit").orElse(null), subject.driver());
		}).toList();
	}

	private static Stream<Fields> stated(Fields root) {
		return (root.values().get("slaProperties") instanceof Tree.Items items) ? items.values()
			.stream()
			.filter(Fields.class::isInstance)
			.map(Fields.class::cast)
			.filter((fields) -> text(fields, "property").isPresent())
			.limit(MOST) : Stream.empty();
	}

	private ContractTerm term(Fields fields) {
		ContractTerm.Subject subject = subject(fields);
		return new ContractTerm(key(subject), subject, statement(fields), aim(subject.property(), fields),
				text(fields, "description").orElse(null));
	}

	/** Before 3.0 it was about a column. */
	private static ContractTerm.Subject subject(Fields fields) {
		return new ContractTerm.Subject(text(fields, "property").orElseThrow(),
				text(fields, "element").or(() -> text(fields, "column")).orElse(null),
				text(fields, "driver").orElse(null));
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
		return new ContractTerm.Aim(ObjectiveComparison.of(property).orElse(null), target,
				text(fields, "unit").orElse(null));
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
