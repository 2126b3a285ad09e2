package io.meshgate.api.input;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.meshgate.api.node.GlobalId;
import io.meshgate.frontend.InputProblem;
import io.meshgate.frontend.Node;
import io.meshgate.graph.Clearing;

/**
 * Gathers everything that is wrong with one input, in the order in which it is looked at,
 * so that a person can mend it in one go. Each check takes the field's name and its
 * value; lengths are in characters as people count them (code points).
 */
public final class Problems {

	private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

	private final List<InputProblem> found;

	private final List<String> prefix;

	/**
	 * Starts with nothing wrong.
	 */
	public Problems() {
		this(new ArrayList<>(), List.of());
	}

	private Problems(List<InputProblem> found, List<String> prefix) {
		this.found = found;
		this.prefix = prefix;
	}

	/**
	 * The same gathering, further down in the input.
	 * @param path the way down, list indexes as numbers: {@code at("outputPorts", 0)}
	 * @return reports to this one
	 */
	public Problems at(Object... path) {
		return new Problems(this.found, joined(Stream.of(path)));
	}

	/**
	 * A text that must be there.
	 * @param field its name
	 * @param value its value
	 * @param max how long it may be
	 */
	public void text(String field, @Nullable String value, int max) {
		if (value == null || value.isBlank()) {
			add(field, "must not be empty");
			return;
		}
		clearableText(field, value, max);
	}

	/**
	 * A text that may be left out, but where it is given must say something.
	 * @param field its name
	 * @param value its value
	 * @param max how long it may be
	 */
	public void textIfGiven(String field, @Nullable String value, int max) {
		if (value != null) {
			text(field, value, max);
		}
	}

	/**
	 * A text that may be left out or empty.
	 * @param field its name
	 * @param value its value
	 * @param max how long it may be
	 */
	public void clearableText(String field, @Nullable String value, int max) {
		if (value != null) {
			Characters.problem(value, max).ifPresent((problem) -> add(field, problem));
		}
	}

	/**
	 * A name, or another text on one line that is looked for and compared: it must be
	 * there, and neither begin nor end with a blank, which nobody sees.
	 * @param field its name
	 * @param value its value
	 * @param max how long it may be
	 */
	public void name(String field, @Nullable String value, int max) {
		if (value == null || value.isBlank()) {
			add(field, "must not be empty");
			return;
		}
		clearableName(field, value, max);
	}

	/**
	 * Such a text that may be left out, but where it is given must say something.
	 * @param field its name
	 * @param value its value
	 * @param max how long it may be
	 */
	public void nameIfGiven(String field, @Nullable String value, int max) {
		if (value != null) {
			name(field, value, max);
		}
	}

	/**
	 * Such a text that may be left out or empty.
	 * @param field its name
	 * @param value its value
	 * @param max how long it may be
	 */
	public void clearableName(String field, @Nullable String value, int max) {
		if (value != null && !value.isEmpty()) {
			Characters.problem(value, max)
				.or(() -> Characters.lineProblem(value))
				.ifPresent((problem) -> add(field, problem));
		}
	}

	/**
	 * A key: lower case letters and digits, joined by {@code .}, {@code _} or {@code -}.
	 * @param field its name
	 * @param value its value
	 * @param max how long it may be
	 */
	public void key(String field, @Nullable String value, int max) {
		if (value == null || !Characters.areKey(value)) {
			add(field, "must be lower case letters and digits, joined by '.', '_' or '-'");
		}
		else if (value.length() > max) {
			add(field, "must have at most " + max + " characters");
		}
	}

	/**
	 * A window of time, where both ends are given: it must end after it starts.
	 * @param startField the name of the start, which may be left out
	 * @param start its value
	 * @param endField the name of the end, which may be left out
	 * @param end its value
	 */
	public void inOrder(String startField, @Nullable OffsetDateTime start, String endField,
			@Nullable OffsetDateTime end) {
		if (start != null && end != null && !end.isAfter(start)) {
			add(endField, "must be after " + startField);
		}
	}

	/**
	 * An instant of the past, as far as clocks agree.
	 * @param field its name
	 * @param value its value
	 * @param now when the input came
	 */
	public void past(String field, OffsetDateTime value, Instant now) {
		if (value.toInstant().isAfter(now.plus(CLOCKS_DIFFER))) {
			add(field, "must not be in the future");
		}
	}

	/**
	 * A number that may be left out.
	 * @param field its name
	 * @param value its value
	 */
	public void number(String field, @Nullable Double value) {
		if (value != null && !Double.isFinite(value)) {
			add(field, "must be a finite number");
		}
	}

	/**
	 * A list of things that somebody reports, of which there must be one.
	 * @param field its name
	 * @param values its value
	 * @param max how many elements it may have
	 */
	public void reports(String field, Collection<?> values, int max) {
		if (values.isEmpty() || values.size() > max) {
			add(field, "must have between 1 and " + max + " elements");
		}
	}

	/**
	 * A list that may be left out, of which no element stands twice.
	 * @param field its name
	 * @param values its value
	 * @param max how many elements it may have
	 */
	public void list(String field, @Nullable Collection<?> values, int max) {
		if (values != null && values.size() > max) {
			add(field, "must have at most " + max + " elements");
		}
		else if (values != null && new HashSet<>(values).size() < values.size()) {
			add(field, "must not hold the same element twice");
		}
	}

	/**
	 * A place that may be left out: an absolute URI, and none that a browser would run.
	 * @param field its name
	 * @param value its value
	 * @param max how long it may be
	 */
	public void location(String field, @Nullable URI value, int max) {
		if (value != null) {
			Characters.problem(value, max).ifPresent((problem) -> add(field, problem));
		}
	}

	/**
	 * A global id of the right type. Whether there is such a thing, and whether the
	 * viewer sees it, is not looked at here.
	 * @param field its name
	 * @param value its value
	 * @param type the contract's type
	 * @return the id in the graph; empty where that is a problem, or the id is left out
	 */
	public Optional<String> id(String field, @Nullable String value, Class<? extends Node> type) {
		Optional<String> id = Optional.ofNullable(value)
			.flatMap(GlobalId::parse)
			.flatMap((parsed) -> parsed.valueAs(type));
		if (value != null && id.isEmpty()) {
			add(field, "must be the global id of " + Characters.indefinite(type.getSimpleName()));
		}
		return id;
	}

	/**
	 * What is cleared by name.
	 * @param clear constants that are each called as a field is
	 * @param given what is given of these fields, by name; null for what is not
	 * @return the fields
	 */
	public Clearing clearing(@Nullable List<? extends Enum<?>> clear, Map<String, @Nullable Object> given) {
		Set<String> fields = new TreeSet<>();
		Stream.ofNullable(clear).flatMap(List::stream).map(Characters::field).forEach(fields::add);
		fields.stream()
			.filter((field) -> given.get(field) != null)
			.forEach((field) -> add("clear", "must not name what is given: " + field));
		return new Clearing(fields);
	}

	/**
	 * Anything else that is wrong.
	 * @param field the field's name
	 * @param message what is wrong, going on after the field's name
	 */
	public void add(String field, String message) {
		this.found.add(new InputProblem(joined(Stream.of(field)), message));
	}

	/**
	 * Whether nothing is wrong so far.
	 * @return true if so
	 */
	public boolean isEmpty() {
		return this.found.isEmpty();
	}

	/**
	 * All that is wrong, as the payloads carry it.
	 * @return in the order in which it was found
	 */
	public List<InputProblem> found() {
		return List.copyOf(this.found);
	}

	private List<String> joined(Stream<?> path) {
		return Stream.concat(this.prefix.stream(), path.map(String::valueOf)).toList();
	}

}
