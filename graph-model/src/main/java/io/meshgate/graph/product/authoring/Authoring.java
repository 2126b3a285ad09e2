package io.meshgate.graph.product.authoring;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import io.meshgate.graph.Line;
import io.meshgate.graph.Ref;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.dataset.DatasetId;
import io.meshgate.graph.lineage.feed.Feeds;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.platform.PlatformLinks;
import io.meshgate.graph.product.DataProductStatus;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.ProductSight;
import io.meshgate.graph.team.TeamSight;
import org.jspecify.annotations.Nullable;

/**
 * The writes of products. A key belongs to whoever takes it first, under a uniqueness
 * constraint; a product is locked and read again before it is changed.
 */
public final class Authoring {

	/**
	 * What is known of the things that a new product is made of.
	 * @param transaction the change's own
	 * @param viewer who makes it
	 * @param product what is made
	 * @param now tells which grants cover
	 * @return the facts; empty for who is no longer active
	 */
	public Optional<Prospect> prospect(Transaction transaction, Viewer viewer, NewProduct product, Instant now) {
		Line.IMPORTS.join(transaction);
		Line.PRODUCT_TREE.join(transaction);
		Line.LINEAGE.join(transaction);
		String cypher = """
				%s
				OPTIONAL MATCH (d:Domain)
				WHERE d.id = $domainId OR d.key = $domainKey
				OPTIONAL MATCH (t:Team)
				WHERE t.id = $ownerId OR t.key = $ownerKey
				CALL (sight) {
				  UNWIND $inputPorts AS id
				  MATCH (:OutputPort {id: id})<-[:OFFERS]-(p:DataProduct)
				  WHERE %s
				  RETURN count(*) AS inputPorts
				}
				WITH *, %s AS standing
				RETURN d.id AS domain, t.id AS owner, sight.administers AS administrator,
				  coalesce(standing.ownerTeam, t.name) AS team, standing.ownerRole AS role, inputPorts,
				  coalesce(d IN sight.owning, false)
				    OR EXISTS { (t)-[:OWNS]->()-[:IN_DOMAIN*0..1]->(:Domain)-[:PART_OF*0..]->(d) } AS settled
				""".formatted(ProductSight.VIEWER, ProductSight.VISIBLE, TeamSight.owning("t"));
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("viewer", viewer.person());
		parameters.put("now", now);
		parameters.put("inputPorts", product.inputPorts());
		parameters.putAll(Ref.parameters("domain", product.domain()));
		parameters.putAll(Ref.parameters("owner", product.owner()));
		return transaction.row(cypher, parameters).map((row) -> AuthoringRows.ROWS.prospect(row.columns()));
	}

	/**
	 * Takes the key and writes what the product says.
	 * @param transaction the change's own
	 * @param product what is made
	 * @param now when
	 * @return whether the key was free
	 */
	public boolean claim(Transaction transaction, NewProduct product, Instant now) {
		String cypher = """
				MERGE (p:DataProduct {key: $key})
				ON CREATE SET p += $properties
				RETURN p.id = $properties.id AS claimed
				""";
		Map<String, @Nullable Object> properties = properties(product.profile());
		properties.put("id", product.id());
		properties.put("status", DataProductStatus.DRAFT);
		properties.put("revision", 1);
		properties.put("createdAt", now);
		properties.put("changedAt", now);
		return transaction.one(cypher, Map.of("key", product.key(), "properties", properties)).holds("claimed");
	}

	/**
	 * Puts a claimed product in its place and gives it its ports.
	 * @param transaction the change's own
	 * @param product what is made
	 * @param prospect the domain and the team it was found to have
	 * @param now when
	 */
	public void place(Transaction transaction, NewProduct product, Prospect prospect, Instant now) {
		String cypher = """
				MATCH (p:DataProduct {id: $id})
				MATCH (d:Domain {id: $domain})
				MATCH (t:Team {id: $owner})
				CREATE (t)-[:OWNS {since: $now}]->(p)-[:IN_DOMAIN]->(d)
				WITH p
				CALL (p) {
				  UNWIND $outputPorts AS port
				  CREATE (p)-[:OFFERS {since: $now}]->(o:OutputPort)
				  SET o = port
				}
				CALL (p) {
				  UNWIND $inputPorts AS port
				  MATCH (o:OutputPort {id: port.source})<-[:OFFERS]-(:DataProduct)
				  CREATE (p)-[:CONSUMES]->(i:InputPort {id: port.id, key: p.key + '/' + port.id, name: o.name})-[:READS]->(o)
				  RETURN count(i) AS inputPorts
				}
				RETURN inputPorts
				""";
		List<Map<String, String>> inputPorts = product.inputPorts()
			.stream()
			.map((port) -> Map.of("id", UUID.randomUUID().toString(), "source", port.value()))
			.toList();
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("id", product.id());
		parameters.put("now", now);
		parameters.put("domain", prospect.domain());
		parameters.put("owner", prospect.owner());
		parameters.put("outputPorts", product.outputPorts().stream().map((port) -> properties(product, port)).toList());
		parameters.put("inputPorts", inputPorts);
		int written = transaction.one(cypher, parameters).number("inputPorts");
		if (written != inputPorts.size()) {
			throw new IllegalStateException("A product got " + written + " of " + inputPorts.size() + " input ports");
		}
		PlatformLinks.tieProduct(transaction, product.id());
		if (written > 0) {
			Feeds.refresh(transaction, List.of(product.id().value()), now);
		}
	}

	/**
	 * The datasets that ports brought along which had waited for a product.
	 * @param transaction the change's own
	 * @param product which one
	 * @return those of which other things follow now
	 */
	public Set<DatasetId> brought(Transaction transaction, ProductId product) {
		String cypher = """
				MATCH (:DataProduct {id: $id})-[:OFFERS]->(:OutputPort)-[:GOVERNED_BY|BOUND_TO|SERVES|NAMES*1..2]->(d:Dataset)
				WHERE d.due
				RETURN DISTINCT d.id AS id
				""";
		return transaction.rows(cypher, Map.of("id", product))
			.stream()
			.map((row) -> new DatasetId(row.text("id")))
			.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * Locks a product and reads it.
	 * @param transaction the change's own
	 * @param viewer who changes it
	 * @param id which product
	 * @param now tells which grants cover
	 * @return the product under the lock; empty where the viewer sees no such product
	 */
	public Optional<LockedProduct> lock(Transaction transaction, Viewer viewer, ProductId id, Instant now) {
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
				RETURN p.id AS id, coalesce(p.revision, 1) AS revision, sighting
				""".formatted(ProductSight.VIEWER, ProductSight.VISIBLE, ProductSight.SIGHTING);
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "id", id, "now", now);
		transaction.row(locking, parameters);
		return transaction.row(reading, parameters).map((row) -> AuthoringRows.ROWS.locked(row.columns()));
	}

	/**
	 * Changes what a product says.
	 * @param transaction the change's own
	 * @param product under the lock
	 * @param profile what changes
	 * @param now when
	 */
	public void change(Transaction transaction, LockedProduct product, Profile profile, Instant now) {
		String cypher = """
				MATCH (p:DataProduct {id: $id})
				SET p += $properties, p.changedAt = $now, p.revision = $revision + 1
				RETURN p.id AS id
				""";
		transaction.one(cypher, Map.of("id", product.id(), "properties", properties(profile), "now", now, "revision",
				product.revision()));
	}

	private static Map<String, @Nullable Object> properties(Profile profile) {
		Map<String, @Nullable Object> properties = new HashMap<>();
		put(properties, "name", profile.name());
		put(properties, "description", profile.description());
		put(properties, "kind", profile.kind());
		put(properties, "visibility", profile.visibility());
		put(properties, "version", profile.version());
		put(properties, "tags", profile.tags());
		profile.clearing().in(properties);
		return properties;
	}

	private static void put(Map<String, @Nullable Object> properties, String name, @Nullable Object value) {
		if (value != null) {
			properties.put(name, "".equals(value) ? null : value);
		}
	}

	private static Map<String, Object> properties(NewProduct product, NewPort port) {
		Map<String, Object> properties = new HashMap<>();
		properties.put("id", port.id());
		properties.put("key", port.key(product.key()));
		properties.put("name", port.name());
		properties.put("type", port.type());
		properties.put("version", port.version());
		properties.put("platform", port.platform());
		properties.put("location", port.location());
		return properties;
	}

}
