package io.meshgate.graph.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.meshgate.graph.Transaction;

/**
 * Seals what was entered in the record. Whoever enters something waits for nobody: only
 * whoever seals locks the one node that says how far the record is sealed, and gives the
 * next numbers to what has come meanwhile.
 */
public final class Sealing {

	private static final String WAITING = """
			MATCH (e:Unsealed)
			WITH e
			ORDER BY e.at, e.id
			LIMIT $most
			RETURN e.id AS id, e.type AS type, e.subject AS subject, e.actor AS actor, e.onBehalfOf AS onBehalfOf,
			  e.data AS data, e.occurredAt AS occurredAt, e.at AS at
			""";

	/**
	 * Seals entries.
	 * @param transaction the change's own
	 * @param most how many at most, the oldest first
	 * @return how many, and how far the record is sealed now; empty where nothing waited
	 */
	public Optional<Sealed> seal(Transaction transaction, int most) {
		if (!transaction.one("RETURN EXISTS { (:Unsealed) } AS waits", Map.of()).holds("waits")) {
			return Optional.empty();
		}
		Seal last = lock(transaction);
		List<Map<String, Object>> rows = new ArrayList<>();
		for (Recorded entry : waiting(transaction, most)) {
			last = last.over(entry);
			rows.add(Map.of("id", entry.id(), "number", last.number(), "hash", last.hash()));
		}
		write(transaction, rows);
		advance(transaction, last);
		return Optional.of(new Sealed(rows.size(), last));
	}

	private static List<Recorded> waiting(Transaction transaction, int most) {
		return transaction.rows(WAITING, Map.of("most", most))
			.stream()
			.map((row) -> AuditRows.ROWS.recorded(row.columns()))
			.toList();
	}

	private static Seal lock(Transaction transaction) {
		String cypher = """
				MERGE (head:AuditHead {key: 'record'})
				ON CREATE SET head.number = $beginning.number, head.hash = $beginning.hash
				SET head._lock = true
				RETURN head.number AS number, head.hash AS hash
				""";
		Map<String, Object> beginning = Map.of("number", Seal.BEGINNING.number(), "hash", Seal.BEGINNING.hash());
		return AuditRows.ROWS.seal(transaction.one(cypher, Map.of("beginning", beginning)).columns());
	}

	private static void write(Transaction transaction, List<Map<String, Object>> rows) {
		String cypher = """
				UNWIND $rows AS row
				MATCH (e:AuditEntry {id: row.id})
				SET e.number = row.number, e.hash = row.hash
				REMOVE e:Unsealed
				RETURN count(e) AS sealed
				""";
		int sealed = transaction.one(cypher, Map.of("rows", rows)).number("sealed");
		if (sealed != rows.size()) {
			throw new IllegalStateException("Sealed " + sealed + " of " + rows.size() + " entries");
		}
	}

	private static void advance(Transaction transaction, Seal last) {
		String cypher = """
				MATCH (head:AuditHead {key: 'record'})
				SET head.number = $number, head.hash = $hash
				REMOVE head._lock
				RETURN head.number AS number
				""";
		transaction.one(cypher, Map.of("number", last.number(), "hash", last.hash()));
	}

	/**
	 * What was sealed at once.
	 *
	 * @param entries how many
	 * @param last the last of them
	 */
	public record Sealed(int entries, Seal last) {
	}

}
