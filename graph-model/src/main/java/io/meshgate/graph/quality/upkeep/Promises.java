package io.meshgate.graph.quality.upkeep;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductSight;
import io.meshgate.graph.product.authoring.LockedProduct;
import io.meshgate.graph.quality.ObjectiveId;
import org.jspecify.annotations.Nullable;

/**
 * The writes of what products promise. The product is locked before its promises are
 * read.
 */
public final class Promises {

	/**
	 * Locks the product of an objective and reads both.
	 * @param transaction the change's own
	 * @param viewer who changes it
	 * @param id which objective
	 * @param now tells which grants cover
	 * @return the objective under the lock; empty where the viewer sees no such objective
	 */
	public Optional<LockedObjective> lock(Transaction transaction, Viewer viewer, ObjectiveId id, Instant now) {
		String locking = """
				MATCH (p:DataProduct)-[:PROMISES]->(ob:Objective {id: $id})
				SET p._lock = true
				RETURN p.id AS id
				""";
		String reading = """
				%s
				MATCH (p:DataProduct)-[:PROMISES]->(ob:Objective {id: $id})
				WHERE %s
				%s
				RETURN ob.id AS id, coalesce(ob.version, 1) AS version, p {
				  .id, revision: coalesce(p.revision, 1), sighting: sighting
				} AS product
				""".formatted(ProductSight.VIEWER, ProductSight.VISIBLE, ProductSight.SIGHTING);
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "id", id, "now", now);
		transaction.row(locking, parameters);
		return transaction.row(reading, parameters).map((row) -> UpkeepRows.ROWS.objective(row.columns()));
	}

	/**
	 * How many things a product promises.
	 * @param transaction the change's own
	 * @param product under the lock
	 * @return the number
	 */
	public int count(Transaction transaction, LockedProduct product) {
		String cypher = """
				MATCH (p:DataProduct {id: $product})
				RETURN COUNT { (p)-[:PROMISES]->(:Objective) } AS promises
				""";
		return transaction.one(cypher, Map.of("product", product.id())).number("promises");
	}

	/**
	 * Adds a promise.
	 * @param transaction the change's own
	 * @param product under the lock
	 * @param objective what it promises
	 * @return whether it offers the port that the promise is about; nothing is written
	 * where it does not
	 */
	public boolean add(Transaction transaction, LockedProduct product, NewObjective objective) {
		String cypher = """
				MATCH (p:DataProduct {id: $product})
				OPTIONAL MATCH (p)-[:OFFERS]->(o:OutputPort {id: $port})
				WITH p, o
				WHERE $port IS NULL OR o IS NOT NULL
				CREATE (p)-[:PROMISES]->(ob:Objective)
				SET ob = $properties
				FOREACH (port IN CASE WHEN o IS NULL THEN [] ELSE [o] END | CREATE (ob)-[:ABOUT]->(port))
				RETURN ob.id AS id
				""";
		Map<String, @Nullable Object> properties = properties(objective.text());
		properties.put("id", objective.id());
		properties.put("key", objective.id());
		properties.put("property", objective.property());
		properties.put("version", 1);
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("product", product.id());
		parameters.put("port", objective.port());
		parameters.put("properties", properties);
		return transaction.row(cypher, parameters).isPresent();
	}

	/**
	 * Changes what is promised. From then on it is the portal's, and no import takes it
	 * back.
	 * @param transaction the change's own
	 * @param objective under the lock
	 * @param text what changes
	 */
	public void change(Transaction transaction, LockedObjective objective, ObjectiveText text) {
		String cypher = """
				MATCH (ob:Objective {id: $id})
				SET ob += $properties, ob.version = $version + 1
				REMOVE ob.contract
				RETURN ob.id AS id
				""";
		transaction.one(cypher,
				Map.of("id", objective.id(), "properties", properties(text), "version", objective.version()));
	}

	/**
	 * Takes a promise back, with what was measured of it.
	 * @param transaction the change's own
	 * @param objective under the lock
	 */
	public void remove(Transaction transaction, LockedObjective objective) {
		String cypher = """
				MATCH (ob:Objective {id: $id})
				CALL (ob) {
				  MATCH (m:Measurement {objective: ob.id})
				  DELETE m
				}
				DETACH DELETE ob
				RETURN $id AS id
				""";
		transaction.one(cypher, Map.of("id", objective.id()));
	}

	private static Map<String, @Nullable Object> properties(ObjectiveText text) {
		Map<String, @Nullable Object> properties = new HashMap<>();
		put(properties, "name", text.name());
		put(properties, "description", text.description());
		put(properties, "comparison", text.aim().comparison());
		put(properties, "target", text.aim().target());
		put(properties, "validFor", (text.aim().validFor() != null) ? text.aim().validFor().toSeconds() : null);
		put(properties, "unit", text.unit());
		text.clearing().in(properties);
		return properties;
	}

	private static void put(Map<String, @Nullable Object> properties, String name, @Nullable Object value) {
		if (value != null) {
			properties.put(name, "".equals(value) ? null : value);
		}
	}

}
