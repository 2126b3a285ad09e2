package io.meshgate.graph.incident;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.ProductSight;
import io.meshgate.graph.subscription.SubscriptionSight;
import org.jspecify.annotations.Nullable;

/**
 * The writes of incidents. An incident is locked and read again before it is changed, so
 * that it is closed once.
 */
public final class Reporting {

	/**
	 * Locks a product and reads how it concerns somebody.
	 * @param transaction the change's own
	 * @param viewer who reports
	 * @param id which product
	 * @param now tells which grants cover
	 * @return the product under the lock; empty where the viewer sees no such product
	 */
	public Optional<Concern> lock(Transaction transaction, Viewer viewer, ProductId id, Instant now) {
		String locking = """
				MATCH (p:DataProduct {id: $id})
				SET p._lock = true
				RETURN p.id AS id
				""";
		String reading = """
				%s
				MATCH (p:DataProduct {id: $id})
				WHERE %s
				%s
				RETURN p.id AS product, standing, %s AS consuming
				""".formatted(ProductSight.VIEWER, ProductSight.VISIBLE, ProductSight.STANDING, SubscriptionSight.USES);
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "id", id, "now", now);
		transaction.row(locking, parameters);
		return transaction.row(reading, parameters).map((row) -> IncidentRows.ROWS.concern(row.columns()));
	}

	/**
	 * Locks an incident and reads it.
	 * @param transaction the change's own
	 * @param viewer who changes it
	 * @param id which incident
	 * @param now tells which grants cover
	 * @return the incident under the lock; empty where the viewer sees no such incident
	 */
	public Optional<LockedIncident> lock(Transaction transaction, Viewer viewer, IncidentId id, Instant now) {
		String locking = """
				MATCH (p:DataProduct)-[:HAS_INCIDENT]->(i:Incident {id: $id})
				SET p._lock = true, i._lock = true
				RETURN i.id AS id
				""";
		String reading = """
				%s
				MATCH (p:DataProduct)-[:HAS_INCIDENT]->(i:Incident {id: $id})
				WHERE %s
				%s
				RETURN i.id AS id, p.id AS product, i.closedAt IS NULL AS open, i.version AS version, standing
				""".formatted(ProductSight.VIEWER, ProductSight.VISIBLE, ProductSight.STANDING);
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "id", id, "now", now);
		transaction.row(locking, parameters);
		return transaction.row(reading, parameters).map((row) -> IncidentRows.ROWS.locked(row.columns()));
	}

	/**
	 * Opens an incident.
	 * @param transaction the change's own
	 * @param viewer who says so
	 * @param incident of a product under the lock
	 * @param now when
	 * @return whether the product offers all the ports; nothing is written where it does
	 * not
	 */
	public boolean open(Transaction transaction, Viewer viewer, NewIncident incident, Instant now) {
		String cypher = """
				MATCH (me:Person {id: $viewer})
				MATCH (p:DataProduct {id: $product})
				WHERE COUNT { MATCH (p)-[:OFFERS]->(o:OutputPort) WHERE o.id IN $ports } = size($ports)
				CREATE (p)-[:HAS_INCIDENT]->(i:Incident)<-[:OPENED]-(me)
				SET i = $properties
				WITH p, i
				CALL (p, i) {
				  MATCH (p)-[:OFFERS]->(o:OutputPort)
				  WHERE o.id IN $ports
				  CREATE (i)-[:AFFECTS]->(o)
				}
				RETURN i.id AS id
				""";
		Map<String, Object> properties = properties(incident.text());
		properties.put("id", incident.id());
		properties.put("openedAt", now);
		properties.put("version", 1);
		return transaction
			.row(cypher, Map.of("viewer", viewer.person(), "product", incident.product(), "ports", incident.ports(),
					"properties", properties))
			.isPresent();
	}

	/**
	 * Changes what is said of an incident.
	 * @param transaction the change's own
	 * @param incident under the lock
	 * @param text what changes
	 */
	public void change(Transaction transaction, LockedIncident incident, IncidentText text) {
		String cypher = """
				MATCH (i:Incident {id: $id})
				SET i += $properties, i.version = $version + 1
				RETURN i.id AS id
				""";
		transaction.one(cypher,
				Map.of("id", incident.id(), "properties", properties(text), "version", incident.version()));
	}

	/**
	 * Says that an incident is over.
	 * @param transaction the change's own
	 * @param viewer who says so
	 * @param incident under the lock, and open
	 * @param closing how it ended and when
	 */
	public void close(Transaction transaction, Viewer viewer, LockedIncident incident, Closing closing) {
		String cypher = """
				MATCH (me:Person {id: $viewer})
				MATCH (i:Incident {id: $id})
				WHERE i.closedAt IS NULL
				SET i.closedAt = $now, i.resolution = $resolution, i.version = $version + 1
				CREATE (me)-[:CLOSED]->(i)
				RETURN i.id AS id
				""";
		transaction.one(cypher, Map.of("viewer", viewer.person(), "id", incident.id(), "now", closing.at(),
				"resolution", closing.resolution(), "version", incident.version()));
	}

	private static Map<String, Object> properties(IncidentText text) {
		Map<String, Object> properties = new HashMap<>();
		put(properties, "title", text.title());
		put(properties, "description", text.description());
		put(properties, "severity", text.severity());
		return properties;
	}

	private static void put(Map<String, Object> properties, String name, @Nullable Object value) {
		if (value != null) {
			properties.put(name, "".equals(value) ? null : value);
		}
	}

	/**
	 * The end of an incident.
	 *
	 * @param resolution how it ended
	 * @param at when
	 */
	public record Closing(String resolution, Instant at) {
	}

}
