package io.meshgate.graph.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Row;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.outbox.Event;

/**
 * Keeps with each product, domain, team, person, application, term, platform, template
 * and dataset the words it is found by and what its name is sorted by; the latter as well
 * with all else that is listed by name. They are written in the transaction that changes
 * what they are made of, in this one place.
 */
public final class Findable {

	/** To be raised when texts are taken apart or folded in another way. */
	private static final int VERSION = 3;

	private static final int BATCH = 1_000;

	/** Nobody reads a product with more, and a node is not to grow without end. */
	private static final int MOST_COLUMNS = 2_000;

	/** Nothing is found by whose it is, or where. */
	private static final Pattern CHANGING = Pattern.compile(
			"io\\.meshgate\\.(dataproduct|domain|team|person|application|outputport|inputport|term|platform|template|contract|governancerule)\\.(?!ownerassigned$|placed$|stewardappointed$).*");

	/** What happens to these is read in what products are found by. */
	private static final Pattern TIED = Pattern.compile("io\\.meshgate\\.(term|contract)\\..*");

	/** What things are found by beside their names, and what they say of themselves. */
	private static final List<String> OTHERS = List.of("ports", "terms", "columns", "fields", "places");

	private Findable() {
	}

	/**
	 * Follows what happened to things that are found by their words.
	 * @param transaction the change's own, after all else is written
	 * @param events what happened
	 */
	public static void follow(Transaction transaction, Collection<Event> events) {
		Set<String> ids = subjects(events, CHANGING);
		ids.addAll(lockTied(transaction, subjects(events, TIED)));
		if (!ids.isEmpty()) {
			refresh(transaction, List.copyOf(ids));
		}
	}

	/**
	 * Writes the words anew of what is tied to these things.
	 * @param transaction the change's own
	 * @param ids as {@link #lockTied(Transaction, Collection)} takes them
	 */
	public static void refreshTied(Transaction transaction, Collection<String> ids) {
		Set<String> tied = lockTied(transaction, ids);
		if (!tied.isEmpty()) {
			refresh(transaction, tied);
		}
	}

	/**
	 * What is found by what others say, locked before its words are read: the products
	 * that are about a term or under a contract, and the terms of a domain.
	 * @param transaction the change's own
	 * @param ids of domains, terms, contracts, output ports and products
	 * @return the ids of terms and products
	 */
	public static Set<String> lockTied(Transaction transaction, Collection<String> ids) {
		String cypher = """
				CALL () {
				  MATCH (n:DataProduct)
				  WHERE n.id IN $ids
				  RETURN n
				  UNION
				  MATCH (o:OutputPort)<-[:OFFERS]-(n:DataProduct)
				  WHERE o.id IN $ids
				  RETURN n
				  UNION
				  MATCH (c:Contract)<-[:GOVERNED_BY]-(:OutputPort)<-[:OFFERS]-(n:DataProduct)
				  WHERE c.id IN $ids
				  RETURN n
				  UNION
				  MATCH (t:Term)<-[:IS_ABOUT]-(n:DataProduct)
				  WHERE t.id IN $ids
				  RETURN n
				  UNION
				  MATCH (d:Domain)<-[:DEFINED_IN]-(:Term)<-[:IS_ABOUT]-(n:DataProduct)
				  WHERE d.id IN $ids
				  RETURN n
				  UNION
				  MATCH (d:Domain)<-[:DEFINED_IN]-(n:Term)
				  WHERE d.id IN $ids
				  RETURN n
				}
				WITH DISTINCT n
				ORDER BY n.id
				SET n._lock = true
				RETURN n.id AS id
				""";
		Set<String> tied = new LinkedHashSet<>();
		if (!ids.isEmpty()) {
			transaction.rows(cypher, Map.of("ids", List.copyOf(ids))).forEach((row) -> tied.add(row.text("id")));
		}
		return tied;
	}

	/**
	 * Writes the words anew where they have changed.
	 * @param transaction the change's own, which has locked what it changed
	 * @param ids of what is found or sorted by its name; output ports stand for their
	 * products as well, products and applications for their ports
	 */
	public static void refresh(Transaction transaction, Collection<String> ids) {
		refresh(transaction, WordSources.READING, ids);
	}

	/**
	 * Writes the words anew of what documents describe. Their ports are sorted by what
	 * was written with their names.
	 * @param transaction the import's
	 * @param ids of what is described; output ports stand for their products
	 */
	public static void refreshDescribed(Transaction transaction, Collection<String> ids) {
		refresh(transaction, WordSources.DESCRIBED, ids);
	}

	private static void refresh(Transaction transaction, String reading, Collection<String> ids) {
		String writing = """
				UNWIND $rows AS row
				MATCH (n)
				WHERE elementId(n) = row.node
				SET n += row.words
				""";
		List<Map<String, Object>> rows = transaction
			.rows(reading, Map.of("ids", List.copyOf(ids), "mostColumns", MOST_COLUMNS))
			.stream()
			.flatMap((row) -> {
				Map<String, Object> words = words(row);
				return words.equals(written(row)) ? Stream.empty()
						: Stream.of(Map.<String, Object>of("node", row.text("node"), "words", words));
			})
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
				MATCH (n:%s)
				WHERE coalesce(n.worded, 0) < $version AND n.id IS NOT NULL AND n.key IS NOT NULL
				WITH n
				LIMIT $batch
				SET n._lock = true
				RETURN n.id AS id
				""".formatted(WordSources.NAMED);
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

	private static Set<String> subjects(Collection<Event> events, Pattern type) {
		return events.stream()
			.filter((event) -> type.matcher(event.type().text()).matches())
			.map(Event::subject)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/**
	 * What something is sorted by, to be written wherever its name is.
	 * @param name for showing
	 * @return properties of its node
	 */
	public static Map<String, Object> order(String name) {
		return Map.of("nameOrder", Wording.order(name), "worded", VERSION);
	}

	/**
	 * The words of a dataset that is known by name alone, to be written with it. Whoever
	 * writes more of one says that its words are due ({@code worded: 0}), and has them
	 * written anew when all else that is due is settled.
	 * @param namespace the source of data
	 * @param name what it is called there
	 * @return properties of its node
	 */
	public static Map<String, Object> dataset(String namespace, String name) {
		return words(List.of(name, name), List.of(namespace));
	}

	private static Map<String, Object> words(Row row) {
		if (!row.holds("found")) {
			return order(row.text("name"));
		}
		List<String> others = new ArrayList<>(row.texts("tags"));
		OTHERS.forEach((column) -> others.addAll(row.texts(column)));
		row.findText("description").ifPresent(others::add);
		List<String> names = new ArrayList<>(List.of(row.text("name"), row.text("key")));
		names.addAll(row.texts("synonyms"));
		return words(names, others);
	}

	/** The first of the names is for showing. */
	private static Map<String, Object> words(List<String> names, List<String> others) {
		return Map.of("nameOrder", Wording.order(names.getFirst()), "nameWords", Wording.words(names), "otherWords",
				Wording.words(others), "worded", VERSION);
	}

	private static Map<String, Object> written(Row row) {
		Map<String, Object> order = Map.of("nameOrder", row.findText("nameOrder").orElse(""), "worded",
				row.number("worded"));
		if (!row.holds("found")) {
			return order;
		}
		Map<String, Object> words = new HashMap<>(order);
		words.put("nameWords", row.findText("nameWords").orElse(""));
		words.put("otherWords", row.findText("otherWords").orElse(""));
		return words;
	}

}
