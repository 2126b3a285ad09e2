package io.meshgate.graph.imports;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.Transaction;

/**
 * That for which others may answer from now on, from the transaction that made it so
 * until open requests have followed: an import that breaks off between the two leaves it
 * to the next.
 */
final class Answered {

	private Answered() {
	}

	static void keep(Transaction tx, Collection<String> subjects) {
		String cypher = """
				CREATE (:Answered {subjects: $subjects})
				""";
		if (!subjects.isEmpty()) {
			tx.rows(cypher, Map.of("subjects", subjects));
		}
	}

	/** Some of it, or none if there is no more. */
	static List<String> take(Transaction tx) {
		String cypher = """
				MATCH (answered:Answered)
				WITH answered
				LIMIT 1
				WITH answered, answered.subjects AS subjects
				DELETE answered
				WITH subjects
				UNWIND subjects AS subject
				RETURN subject
				""";
		return tx.rows(cypher, Map.of()).stream().map((row) -> row.text("subject")).toList();
	}

}
