package io.meshgate.graph.port.authoring;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.descriptor.Link;
import io.meshgate.graph.lineage.feed.Feeds;
import io.meshgate.graph.linking.Linking;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.port.InputPortId;
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.ProductSight;
import io.meshgate.graph.product.authoring.LockedProduct;

/**
 * The writes of input ports, each under the lock of the product that reads through them.
 */
public final class InputPortAuthoring {

	/**
	 * Which product reads through an input port.
	 * @param transaction the change's own
	 * @param port which one
	 * @return the product; empty where there is no such input port
	 */
	public Optional<ProductId> product(Transaction transaction, InputPortId port) {
		String cypher = """
				MATCH (:InputPort {id: $port})<-[:CONSUMES]-(p:DataProduct)
				RETURN p.id AS product
				""";
		return transaction.row(cypher, Map.of("port", port)).map((row) -> new ProductId(row.text("product")));
	}

	/**
	 * How many input ports a product has.
	 * @param transaction the change's own
	 * @param product under the lock
	 * @return the count
	 */
	public int count(Transaction transaction, LockedProduct product) {
		String cypher = """
				MATCH (p:DataProduct {id: $product})
				RETURN COUNT { (p)-[:CONSUMES]->(:InputPort) } AS ports
				""";
		return transaction.one(cypher, Map.of("product", product.id())).number("ports");
	}

	/**
	 * Locks the product that offers a port, so that neither goes meanwhile, and looks who
	 * may see it.
	 * @param transaction the change's own
	 * @param viewer who wants to read it
	 * @param source the port
	 * @param now tells which grants cover
	 * @return the product that offers it; empty where the viewer sees no such port
	 */
	public Optional<ProductId> source(Transaction transaction, Viewer viewer, OutputPortId source, Instant now) {
		String locking = """
				MATCH (:OutputPort {id: $source})<-[:OFFERS]-(p:DataProduct)
				SET p._lock = true
				RETURN p.id AS id
				""";
		String reading = """
				%s
				MATCH (o:OutputPort {id: $source})<-[:OFFERS]-(p:DataProduct)
				WHERE %s
				RETURN p.id AS id
				""".formatted(ProductSight.VIEWER, ProductSight.VISIBLE);
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "source", source, "now", now);
		transaction.row(locking, parameters);
		return transaction.row(reading, parameters).map((row) -> new ProductId(row.text("id")));
	}

	/**
	 * Declares an input port that reads a port.
	 * @param transaction the change's own
	 * @param product under the lock
	 * @param port what is declared; its source is seen and locked
	 * @param now when
	 */
	public void read(Transaction transaction, LockedProduct product, NewInputPort port, Instant now) {
		String cypher = """
				MATCH (p:DataProduct {id: $product})
				MATCH (o:OutputPort {id: $source})
				CREATE (p)-[:CONSUMES]->(i:InputPort {id: $port, key: p.key + '/' + $port})-[:READS]->(o)
				SET i.name = coalesce($name, o.name), p.changedAt = $now, p.revision = $revision + 1
				RETURN i.id AS id
				""";
		transaction.one(cypher, parameters(product, port, now));
		Feeds.refresh(transaction, List.of(product.id().value()), now);
	}

	/**
	 * Declares an input port that waits for a port that serves a contract, and looks
	 * whether there is one.
	 * @param transaction the change's own
	 * @param product under the lock
	 * @param port what is declared
	 * @param now when
	 */
	public void await(Transaction transaction, LockedProduct product, NewInputPort port, Instant now) {
		String cypher = """
				MATCH (p:DataProduct {id: $product})
				CREATE (p)-[:CONSUMES]->(i:InputPort {id: $port, key: p.key + '/' + $port, stated: true})
				SET i.name = coalesce($name, $contractId), i.contractId = $contractId, i.version = $version,
				  p.changedAt = $now, p.revision = $revision + 1
				CREATE (i)-[:LACKS]->(u:UnresolvedReference {ref: 'portal|READS_CONTRACT|' + i.key + '|' + $contractId})
				SET u.link = 'READS_CONTRACT', u.type = 'OUTPUT_PORT', u.key = $contractId,
				  u.folded = toLower($contractId), u.version = $version, u.due = true
				RETURN u.ref AS ref
				""";
		String ref = transaction.one(cypher, parameters(product, port, now)).text("ref");
		Linking.resolve(transaction, Link.READS_CONTRACT, List.of(ref), now);
	}

	/**
	 * Takes an input port away, and what it waited for.
	 * @param transaction the change's own
	 * @param product under the lock
	 * @param port which one of it
	 * @param now when
	 */
	public void remove(Transaction transaction, LockedProduct product, InputPortId port, Instant now) {
		String cypher = """
				MATCH (p:DataProduct {id: $product})-[:CONSUMES]->(i:InputPort {id: $port})
				SET p.changedAt = $now, p.revision = $revision + 1
				WITH i
				CALL (i) {
				  MATCH (i)-[:LACKS]->(u:UnresolvedReference)
				  DETACH DELETE u
				}
				DETACH DELETE i
				RETURN count(*) AS removed
				""";
		transaction.one(cypher,
				Map.of("product", product.id(), "port", port, "now", now, "revision", product.revision()));
		Feeds.refresh(transaction, List.of(product.id().value()), now);
	}

	private static Map<String, Object> parameters(LockedProduct product, NewInputPort port, Instant now) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("product", product.id());
		parameters.put("revision", product.revision());
		parameters.put("now", now);
		parameters.put("port", port.id());
		parameters.put("name", port.name());
		parameters.put("source", port.source());
		parameters.put("contractId", port.contractId());
		parameters.put("version", port.version());
		return parameters;
	}

}
