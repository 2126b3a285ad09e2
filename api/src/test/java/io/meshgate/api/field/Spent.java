package io.meshgate.api.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Visitor;
import io.meshgate.graph.testing.BoltTurns;

/**
 * What somebody was answered, and what it took at the database.
 *
 * @param answer as it came
 * @param turns how often the database was waited for
 * @param statements what it was asked, in its order
 */
record Spent<T>(T answer, int turns, List<String> statements) {

	/** Where only the database notices. */
	static final String DEARER = ", by what it costs";

	static <T> Spent<T> on(Supplier<T> question) throws Throwable {
		List<T> answers = new ArrayList<>();
		BoltTurns turns = BoltTurns.of(() -> answers.add(question.get()));
		return new Spent<>(answers.getFirst(), turns.turns(), turns.statements());
	}

	/** What was asked, whatever the order. */
	List<String> sorted() {
		return this.statements.stream().sorted().toList();
	}

	/**
	 * Whether it can be told from another, and by what; empty where it cannot.
	 */
	Optional<String> otherThan(Spent<T> other) {
		return !Objects.equals(this.answer, other.answer) ? Optional.of("")
				: sorted().equals(other.sorted()) ? Optional.empty() : Optional.of(DEARER);
	}

	/**
	 * Signs somebody in who has asked before: to find them costs nothing more.
	 */
	static Visitor known(Portal portal, String person) {
		Visitor visitor = portal.signIn(person);
		visitor.ask("{ viewer { person { id } } }", Map.of());
		return visitor;
	}

}
