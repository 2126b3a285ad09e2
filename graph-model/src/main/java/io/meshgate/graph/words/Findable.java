package io.meshgate.graph.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Row;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.outbox.Event;

/**
 * Keeps with each product, domain, team, person and application the words it is found by
 * and what its name is sorted by. They are written in the transaction that changes what
 * they are made of, in this one place.
 */
public final class Findable {

	/** To be raised when texts are taken apart or folded in another way. */
	private static final int VERSION = 2;

	private static final int BATCH = 1_000;

	private static final Pattern CHANGING = Pattern
		.compile("io\\.meshgate\\.(dataproduct|domain|team|person|application|outputport)\\..*");

	private Findable() {
	}

	/**
	 * Follows what happened to things that are found by their words.
	 * @param transaction the change's own, after all else is written
	 * @param events what happened
	 */
	public static void follow(Transaction transaction, Collection<Event> events) {
		List<String> ids = events.stream()
			.filter((event) -> CHANGING.matcher(event.type()).matches())
			.map(Event::subject)
			.distinct()
			.toList();
		if (!ids.isEmpty()) {
			refresh(transaction, ids);
		}
	}

	/**
	 * Writes the words anew where they have changed.
	 * @param transaction the change's own, which has locked what it changed
	 * @param ids of what is found by its words, and of output ports, which stand for
	 * their products
	 */
	public static void refresh(Transaction transaction, Collection<String> ids) {
		String reading = """
				CALL () {
				  MATCH (n:DataProduct|Domain|Team|Person|Application)
				  WHERE n.id IN $ids
				  RETURN n
				  UNION
				  MATCH (o:OutputPort)<-[:OFFERS]-(n:DataProduct)
				  WHERE o.id IN $ids
				  RETURN n
				}
				RETURN elementId(n) AS node,
				  coalesce(n.name, n.key) AS name,
				  n.key AS key,
				  n.description AS description,
				  n.tags AS tags,
				  COLLECT {
				    MATCH (n)-[:OFFERS]->(o:OutputPort)
				    RETURN DISTINCT o.name AS port
				    ORDER BY port
				  } AS ports,
				  n.nameOrder AS nameOrder,
				  n.nameWords AS nameWords,
				  n.otherWords AS otherWords,
				  coalesce(n.worded, 0) AS worded
				""";
		String writing = """
				UNWIND $rows AS row
				MATCH (n)
				WHERE elementId(n) = row.node
				SET n += row.words
				""";
		List<Map<String, Object>> rows = transaction.rows(reading, Map.of("ids", ids))
			.stream()
			.filter((row) -> !words(row).equals(written(row)))
			.map((row) -> Map.of("node", row.text("node"), "words", words(row)))
			.toList();
		if (!rows.isEmpty()) {
			transaction.rows(writing, Map.of("rows", rows));
		}
	}

	/**
	 * Writes the words of what has none yet, or has them from an earlier version.
	 * @param graph the mesh
	 */
	public static void catchUp(Graph graph) {
		String locking = """
				MATCH (n:DataProduct|Domain|Team|Person|Application)
				WHERE coalesce(n.worded, 0) < $version AND n.id IS NOT NULL AND n.key IS NOT NULL
				WITH n
				LIMIT $batch
				SET n._lock = true
				RETURN n.id AS id
				""";
		boolean found = true;
		while (found) {
			found = graph.write((transaction) -> {
				List<String> ids = transaction.rows(locking, Map.of("version", VERSION, "batch", BATCH))
					.stream()
					.map((row) -> row.text("id"))
					.toList();
				refresh(transaction, ids);
				return !ids.isEmpty();
			});
		}
	}

	private static Map<String, Object> words(Row row) {
		List<String> others = new ArrayList<>(row.texts("tags"));
		others.addAll(row.texts("ports"));
		row.findText("description").ifPresent(others::add);
		return Map.of("nameOrder", Wording.order(row.text("name")), "nameWords",
				Wording.words(List.of(row.text("name"), row.text("key"))), "otherWords", Wording.words(others),
				"worded", VERSION);
	}

	private static Map<String, Object> written(Row row) {
		return Map.of("nameOrder", row.findText("nameOrder").orElse(""), "nameWords",
				row.findText("nameWords").orElse(""), "otherWords", row.findText("otherWords").orElse(""), "worded",
				row.number("worded"));
	}

}
