package io.meshgate.graph.quality.upkeep;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.product.authoring.LockedProduct;
import io.meshgate.graph.quality.ObjectiveId;

/**
 * What was measured, on its way into the graph: of each objective one value for each
 * instant.
 */
public final class Measuring {

	/**
	 * Whether a product promises all of what was measured.
	 * @param transaction the change's own
	 * @param product under the lock
	 * @param readings what was measured
	 * @return whether it does
	 */
	public boolean promises(Transaction transaction, LockedProduct product, List<Reading> readings) {
		String cypher = """
				MATCH (:DataProduct {id: $product})-[:PROMISES]->(ob:Objective)
				WHERE ob.id IN $objectives
				RETURN count(ob) AS known
				""";
		Set<ObjectiveId> objectives = objectives(readings);
		return transaction.one(cypher, Map.of("product", product.id(), "objectives", objectives))
			.number("known") == objectives.size();
	}

	/**
	 * Keeps what was measured.
	 * @param transaction the change's own
	 * @param product under the lock, which promises all of it
	 * @param readings what was measured
	 * @return how many of them were not known, or with another value
	 */
	public int report(Transaction transaction, LockedProduct product, List<Reading> readings) {
		String cypher = """
				UNWIND $readings AS reading
				MATCH (:DataProduct {id: $product})-[:PROMISES]->(ob:Objective {id: reading.objective})
				MERGE (m:Measurement {objective: ob.id, at: reading.at})
				ON CREATE SET m.id = reading.id
				WITH m, reading
				WHERE m.value IS NULL OR m.value <> reading.value
				SET m.value = reading.value
				RETURN count(m) AS news
				""";
		List<Map<String, Object>> rows = readings.stream().map(Measuring::row).toList();
		int news = transaction.one(cypher, Map.of("product", product.id(), "readings", rows)).number("news");
		if (news > 0) {
			remember(transaction, objectives(readings));
		}
		return news;
	}

	/** The newest value stands with its objective, where every list finds it. */
	private static void remember(Transaction transaction, Set<ObjectiveId> objectives) {
		String cypher = """
				MATCH (ob:Objective)
				WHERE ob.id IN $objectives
				CALL (ob) {
				  MATCH (m:Measurement)
				  WHERE m.objective = ob.id AND m.at IS NOT NULL
				  RETURN m
				  ORDER BY m.at DESC
				  LIMIT 1
				}
				SET ob.measurement = m.id, ob.measuredAt = m.at, ob.measuredValue = m.value
				""";
		transaction.rows(cypher, Map.of("objectives", objectives));
	}

	private static Set<ObjectiveId> objectives(List<Reading> readings) {
		return readings.stream().map(Reading::objective).collect(Collectors.toSet());
	}

	private static Map<String, Object> row(Reading reading) {
		return Map.of("id", reading.id(), "objective", reading.objective(), "at", reading.at(), "value",
				reading.value());
	}

}
