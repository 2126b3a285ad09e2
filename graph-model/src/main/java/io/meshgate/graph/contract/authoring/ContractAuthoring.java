package io.meshgate.graph.contract.authoring;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.meshgate.graph.Row;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.dataset.DatasetId;
import io.meshgate.graph.descriptor.ContractDescriptor;
import io.meshgate.graph.descriptor.NodeType;
import io.meshgate.graph.lineage.feed.Feeds;
import io.meshgate.graph.linking.Linking;
import io.meshgate.graph.linking.References;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.port.ContractId;
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.port.authoring.Readers;
import io.meshgate.graph.product.ProductSight;
import io.meshgate.graph.product.authoring.LockedProduct;
import io.meshgate.graph.words.Findable;

/**
 * How ports come under contracts that are published in the portal. A contract's own id
 * belongs to the products that published a version of it or one of whose ports serves it.
 * Every write is made in the line of the imports and under the lock of the port's
 * product.
 */
public final class ContractAuthoring {

	private static final Set<NodeType> MET = EnumSet.of(NodeType.CONTRACT, NodeType.OUTPUT_PORT);

	private final Linking linking = new Linking(new References());

	/**
	 * Whose a contract is, and whether the port is under it. An id that an import brought
	 * and that no product has is for administrators.
	 * @param transaction the change's own
	 * @param publisher who wants to publish it, and when
	 * @param port that is to be under it
	 * @param contract what it says
	 * @return how they stand
	 */
	public ContractClaim claim(Transaction transaction, Publisher publisher, OutputPortId port,
			ContractDescriptor contract) {
		String cypher = """
				%s
				MATCH (o:OutputPort {id: $port})
				CALL () {
				  OPTIONAL MATCH (c:Contract {contractId: $contractId, version: $version})
				  RETURN c
				  ORDER BY c.key
				  LIMIT 1
				}
				CALL (sight) {
				  CALL () {
				    MATCH (p:DataProduct)-[:PUBLISHED]->(:Contract {contractId: $contractId})
				    RETURN p
				    UNION
				    MATCH (p:DataProduct)-[:OFFERS|OFFERED]->(:OutputPort {contractId: $contractId})
				    RETURN p
				  }
				  WITH sight, p
				  WHERE %s
				  RETURN count(p) AS theirs
				}
				WITH o, c, theirs > 0 OR sight.administers AS theirs
				RETURN c.id AS contract, c.document AS text, o.contractId AS served,
				  EXISTS { (o)-[:GOVERNED_BY]->(c) } AND COUNT { (o)-[:GOVERNED_BY]->() } = 1 AS governed,
				  NOT theirs AND (EXISTS { (:Contract {contractId: $contractId}) }
				    OR EXISTS { (:OutputPort {contractId: $contractId}) })
				  OR EXISTS {
				    MATCH (other:Contract {key: $key})
				    WHERE other.contractId <> $contractId OR other.version <> $version
				  } AS taken
				""".formatted(ProductSight.VIEWER, ProductSight.EDITED);
		Row row = transaction.one(cypher,
				Map.of("viewer", publisher.viewer().person(), "now", publisher.at(), "port", port, "contractId",
						contract.contractId(), "version", contract.version(), "key", contract.node().key()));
		return new ContractClaim(row.holds("taken"), row.findText("contract").map(ContractId::new).orElse(null),
				row.findText("text").orElse(null), row.findText("served").orElse(null), row.holds("governed"));
	}

	/**
	 * Puts a port under a contract, in place of the one it was under, and resolves what
	 * waited for that.
	 * @param transaction the change's own
	 * @param product under the lock
	 * @param placing which port of it, and which contract
	 * @param now when
	 * @return the datasets that the contract names, or the former one named, of which
	 * other things follow now
	 */
	public Set<DatasetId> place(Transaction transaction, LockedProduct product, Placing placing, Instant now) {
		String cypher = """
				MATCH (p:DataProduct {id: $product})-[:OFFERS]->(o:OutputPort {id: $port})
				MATCH (c:Contract {id: $contract})
				CALL (o) {
				  MATCH (o)-[old:GOVERNED_BY]->(:Contract)
				  DELETE old
				}
				CALL (o) {
				  MATCH (o)-[:LACKS]->(u:UnresolvedReference {link: 'GOVERNED_BY'})
				  DETACH DELETE u
				}
				CREATE (o)-[:GOVERNED_BY {published: true}]->(c)
				MERGE (p)-[publishing:PUBLISHED]->(c)
				ON CREATE SET publishing.at = $now
				SET o.contractId = c.contractId, p.changedAt = $now, p.revision = $revision + 1
				RETURN o.key AS key, o.entityRef AS entity, c.contractId AS contractId
				""";
		Collection<String> readers = placing.movesOn() ? Readers.lookAgain(transaction, List.of(placing.port()))
				: List.of();
		Set<DatasetId> left = named(transaction, placing.port());
		Row row = transaction.one(cypher, Map.of("product", product.id(), "port", placing.port(), "contract",
				placing.contract(), "now", now, "revision", product.revision()));
		this.linking.meet(transaction, MET,
				Stream
					.of(row.text("contractId"), placing.served(), row.text("key"), row.findText("entity").orElse(null))
					.filter(Objects::nonNull)
					.distinct()
					.toList(),
				now);
		Feeds.refresh(transaction, readers, now);
		return Stream.concat(left.stream(), named(transaction, placing.port()).stream())
			.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * Takes a port off its contract. What reads the port because of the contract looks
	 * for another that serves it.
	 * @param transaction the change's own
	 * @param product under the lock
	 * @param port which port of it
	 * @param now when
	 * @return what it was under; empty where it was under none
	 */
	public Optional<Detached> detach(Transaction transaction, LockedProduct product, OutputPortId port, Instant now) {
		String finding = """
				MATCH (o:OutputPort {id: $port})
				OPTIONAL MATCH (o)-[:GOVERNED_BY]->(c:Contract)
				WITH o, min(c.key) AS key
				RETURN coalesce(key, o.contractId) AS contract
				""";
		String cypher = """
				MATCH (p:DataProduct {id: $product})-[:OFFERS]->(o:OutputPort {id: $port})
				WITH p, o, o.contractId AS served
				CALL (o) {
				  MATCH (o)-[old:GOVERNED_BY]->(:Contract)
				  DELETE old
				}
				CALL (o) {
				  MATCH (o)-[:LACKS]->(u:UnresolvedReference {link: 'GOVERNED_BY'})
				  DETACH DELETE u
				}
				SET o.contractId = null, p.changedAt = $now, p.revision = $revision + 1
				RETURN [name IN [served, o.key, o.entityRef] WHERE name IS NOT NULL] AS names
				""";
		Optional<String> contract = transaction.one(finding, Map.of("port", port)).findText("contract");
		if (contract.isEmpty()) {
			return Optional.empty();
		}
		Collection<String> readers = Readers.lookAgain(transaction, List.of(port));
		Set<DatasetId> named = named(transaction, port);
		Row row = transaction.one(cypher,
				Map.of("product", product.id(), "port", port, "now", now, "revision", product.revision()));
		this.linking.meet(transaction, MET, row.texts("names"), now);
		Feeds.refresh(transaction, readers, now);
		Findable.refresh(transaction, List.of(product.id().value()));
		return Optional.of(new Detached(contract.get(), named));
	}

	/** The datasets that a port's contract names, which are due. */
	private static Set<DatasetId> named(Transaction transaction, OutputPortId port) {
		String cypher = """
				MATCH (:OutputPort {id: $port})-[:GOVERNED_BY]->(:Contract)-[:NAMES]->(d:Dataset)
				SET d.due = true
				RETURN DISTINCT d.id AS id
				""";
		return transaction.rows(cypher, Map.of("port", port))
			.stream()
			.map((row) -> new DatasetId(row.text("id")))
			.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * What a port was under.
	 *
	 * @param contract the key of the contract; its own id where it never came
	 * @param named the datasets that it names, of which other things follow now
	 */
	public record Detached(String contract, Set<DatasetId> named) {

		public Detached {
			named = Set.copyOf(named);
		}

	}

	/**
	 * Who publishes.
	 *
	 * @param viewer the person
	 * @param at when
	 */
	public record Publisher(Viewer viewer, Instant at) {
	}

}
