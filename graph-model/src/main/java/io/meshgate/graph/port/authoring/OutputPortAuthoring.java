package io.meshgate.graph.port.authoring;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.descriptor.NodeType;
import io.meshgate.graph.lineage.feed.Feeds;
import io.meshgate.graph.linking.Linking;
import io.meshgate.graph.linking.References;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.platform.PlatformLinks;
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.authoring.LockedProduct;

/**
 * The writes of output ports, each under the lock of the product that offers them.
 */
public final class OutputPortAuthoring {

	private final Linking linking = new Linking(new References());

	private final PortRemoval removal = new PortRemoval();

	/**
	 * Which product offers a port.
	 * @param transaction the change's own
	 * @param port which port
	 * @return the product; empty where nothing offers such a port any more
	 */
	public Optional<ProductId> product(Transaction transaction, OutputPortId port) {
		String cypher = """
				MATCH (o:OutputPort {id: $port})<-[:OFFERS]-(p:DataProduct)
				RETURN p.id AS product
				""";
		return transaction.row(cypher, Map.of("port", port)).map((row) -> new ProductId(row.text("product")));
	}

	/**
	 * How many output ports a product has.
	 * @param transaction the change's own
	 * @param product under the lock
	 * @return the count
	 */
	public int count(Transaction transaction, LockedProduct product) {
		String cypher = """
				MATCH (p:DataProduct {id: $product})
				RETURN COUNT { (p)-[:OFFERS]->(:OutputPort) } AS ports
				""";
		return transaction.one(cypher, Map.of("product", product.id())).number("ports");
	}

	/**
	 * Adds a port, unless another has its name and version, or had them and is kept for
	 * the record. What waited for it reads it.
	 * @param transaction the change's own, which stands in line with imports
	 * @param product under the lock
	 * @param port what is added
	 * @param now when
	 * @return whether the name was free
	 */
	public boolean add(Transaction transaction, LockedProduct product, NewOutputPort port, Instant now) {
		String cypher = """
				MATCH (p:DataProduct {id: $product})
				WITH p, p.key + '/' + $properties.name + coalesce('@' + $version, '') AS key
				WHERE NOT EXISTS { (:OutputPort {key: key}) } AND NOT EXISTS {
				  MATCH (p)-[:OFFERS]->(other:OutputPort {name: $properties.name})
				  WHERE coalesce(other.version, '') = coalesce($version, '')
				}
				CREATE (p)-[:OFFERS {since: $now}]->(o:OutputPort {id: $port, key: key, version: $version})
				SET o += $properties, p.changedAt = $now, p.revision = $revision + 1
				RETURN o.key AS key
				""";
		Map<String, Object> parameters = parameters(product, now);
		parameters.put("port", port.id());
		parameters.put("version", port.version());
		parameters.put("properties", port.profile().properties());
		Optional<String> added = transaction.row(cypher, parameters).map((row) -> row.text("key"));
		added.ifPresent((key) -> {
			PlatformLinks.tieProduct(transaction, product.id());
			this.linking.meet(transaction, Set.of(NodeType.OUTPUT_PORT), List.of(key), now);
			Feeds.refresh(transaction, List.of(product.id().value()), now);
		});
		return added.isPresent();
	}

	/**
	 * Whether another port of the product has the name and the port's version.
	 * @param transaction the change's own
	 * @param port which port
	 * @param name the name
	 * @return whether it is taken
	 */
	public boolean isTaken(Transaction transaction, OutputPortId port, String name) {
		String cypher = """
				MATCH (o:OutputPort {id: $port})<-[:OFFERS]-(p:DataProduct)
				RETURN EXISTS {
				  MATCH (p)-[:OFFERS]->(other:OutputPort {name: $name})
				  WHERE other <> o AND coalesce(other.version, '') = coalesce(o.version, '')
				} AS taken
				""";
		return transaction.one(cypher, Map.of("port", port, "name", name)).holds("taken");
	}

	/**
	 * Changes what a port says.
	 * @param transaction the change's own
	 * @param product under the lock
	 * @param port which port of it
	 * @param change what changes, and when
	 */
	public void change(Transaction transaction, LockedProduct product, OutputPortId port, Change change) {
		String cypher = """
				MATCH (p:DataProduct {id: $product})-[:OFFERS]->(o:OutputPort {id: $port})
				SET o += $properties, p.changedAt = $now, p.revision = $revision + 1
				RETURN o.id AS id
				""";
		Map<String, Object> parameters = parameters(product, change.at());
		parameters.put("port", port);
		parameters.put("properties", change.profile().properties());
		transaction.one(cypher, parameters);
		PlatformLinks.tieProduct(transaction, product.id());
	}

	/**
	 * Takes a port away.
	 * @param transaction the change's own
	 * @param product under the lock
	 * @param port which port of it
	 * @param now when
	 * @return what came of it
	 */
	public PortRemoval.Removed remove(Transaction transaction, LockedProduct product, OutputPortId port, Instant now) {
		String cypher = """
				MATCH (p:DataProduct {id: $product})
				SET p.changedAt = $now, p.revision = $revision + 1
				RETURN p.id AS id
				""";
		transaction.one(cypher, parameters(product, now));
		return this.removal.remove(transaction, List.of(port), now);
	}

	private static Map<String, Object> parameters(LockedProduct product, Instant now) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("product", product.id());
		parameters.put("revision", product.revision());
		parameters.put("now", now);
		return parameters;
	}

	/**
	 * What changes in a port.
	 *
	 * @param profile what it says
	 * @param at when
	 */
	public record Change(PortProfile profile, Instant at) {
	}

}
