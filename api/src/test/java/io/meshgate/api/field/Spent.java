package io.meshgate.api.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
	 * Signs somebody in who has asked before: to find them costs nothing more.
	 */
	static Visitor known(Portal portal, String person) {
		Visitor visitor = portal.signIn(person);
		visitor.ask("{ viewer { person { id } } }", Map.of()).data("/viewer");
		return visitor;
	}

}
