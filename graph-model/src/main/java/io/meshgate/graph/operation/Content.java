package io.meshgate.graph.operation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.Id;
import io.meshgate.graph.Row;
import io.meshgate.graph.Transaction;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * What things say. A change that leaves all of it as it was is none: nobody is to find
 * that somebody was faster, or to be told, where nothing is different. Each type carries
 * its label, what belongs to it besides its own properties, and what only counts or dates
 * its changes.
 */
public enum Content {

	/** An application, with whose it is. */
	APPLICATION("Application", edges("<-[:OWNS]-"), ".version"),
	/** A product, with what is told of it beside. */
	DATA_PRODUCT("DataProduct", edges("-[:DOCUMENTED_AT|HELPED_AT|IS_ABOUT|SUCCEEDED_BY]->"), ".revision, .changedAt"),
	/** A domain. */
	DOMAIN("Domain", "[]", ".revision"),
	/** A rule. */
	GOVERNANCE_RULE("GovernanceRule", "[]", ".revision, .changedAt"),
	/** An incident. */
	INCIDENT("Incident", "[]", ".version"),
	/** A promise. */
	OBJECTIVE("Objective", "[]", ".version"),
	/** An output port, whose changes its product counts. */
	OUTPUT_PORT("OutputPort", "[]", ".revision, .changedAt") {
		@Override
		String counting() {
			return "MATCH (n)<-[:OFFERS]-(counting:DataProduct)";
		}
	},
	/** A platform, with who runs it. */
	PLATFORM("Platform", edges("<-[:OWNS]-"), ".revision"),
	/** A template, with the ports it starts with. */
	PRODUCT_TEMPLATE("ProductTemplate", edges("-[:STARTS_WITH]->"), ".revision"),
	/** The account of a program, with the ports it is given, as they were found. */
	SERVICE_ACCOUNT("ServiceAccount", """
			COLLECT {
			  MATCH (n)-[given:PROVISIONS]->(o)
			  WITH given, o
			  ORDER BY o.id
			  RETURN [o.id, given.platform, given.location]
			}""", ".revision"),
	/** A team, with where it is reached, and whether the one above answers for it. */
	TEAM("Team", "[%s, EXISTS { (n)-[:PART_OF {answers: true}]->() }]".formatted(edges("-[:REACHED_AT]->")),
			".version"),
	/** A term. */
	TERM("Term", "[]", ".revision");

	private final String label;

	private final String around;

	private final String counters;

	Content(String label, String around, String counters) {
		this.label = label;
		this.around = around;
		this.counters = counters;
	}

	/**
	 * Makes a change and looks what came of it. Where that is nothing, it is not counted
	 * either.
	 * @param transaction the change's own
	 * @param id what changes, under the lock
	 * @param change writes and counts
	 * @return whether anything is different now
	 */
	public boolean changes(Transaction transaction, Id id, Runnable change) {
		Row before = read(transaction, id);
		change.run();
		boolean changed = !content(read(transaction, id)).equals(content(before));
		if (!changed) {
			restore(transaction, id, before);
		}
		return changed;
	}

	private Row read(Transaction transaction, Id id) {
		String uncounted = this.counters.replaceAll("\\.(\\w+)", "$1: null");
		String cypher = """
				MATCH (n:%s {id: $id})
				%s
				RETURN n {.*, %s} AS says, %s AS around, counting {%s} AS counted
				""".formatted(this.label, counting(), uncounted, this.around, this.counters);
		return transaction.one(cypher, Map.of("id", id));
	}

	private static List<@Nullable Value> content(Row row) {
		return Arrays.asList(row.columns().get("says"), row.columns().get("around"));
	}

	private void restore(Transaction transaction, Id id, Row before) {
		String cypher = """
				MATCH (n:%s {id: $id})
				%s
				SET counting += $counted
				RETURN n.id AS id
				""".formatted(this.label, counting());
		transaction.one(cypher, Map.of("id", id, "counted", before.nested("counted").columns()));
	}

	/** Binds what counts the changes of {@code n}. */
	String counting() {
		return "WITH n, n AS counting";
	}

	private static String edges(String pattern) {
		return """
				COLLECT {
				  MATCH (n)%s(m)
				  WITH m, coalesce(m.id, '') AS id, coalesce(m.position, 0) AS position
				  ORDER BY position, id
				  RETURN CASE id WHEN '' THEN properties(m) ELSE id END
				}""".formatted(pattern);
	}

}
