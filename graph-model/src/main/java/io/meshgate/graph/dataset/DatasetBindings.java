package io.meshgate.graph.dataset;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.meshgate.graph.Row;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.product.ProductSight;
import io.meshgate.graph.product.authoring.LockedProduct;
import io.meshgate.graph.words.Findable;

/**
 * Which output port offers which dataset: a dataset is bound to one port at most, so that
 * whoever finds it in a lineage knows whose it is. Every write is made in the line of the
 * imports and under the lock of the port's product.
 */
public final class DatasetBindings {

	/**
	 * What nobody else speaks of goes. It must be due no more when it does: its index
	 * finds deleted nodes until the transaction ends.
	 */
	private static final String LEFT = """
			CALL (d) {
			  WITH d, d.lastSeenAt IS NULL AND NOT EXISTS { (d)--() } AS left
			  FOREACH (kept IN CASE WHEN left THEN [] ELSE [d] END | SET kept.due = true)
			  FOREACH (gone IN CASE WHEN left THEN [d] ELSE [] END | REMOVE gone.due)
			  FOREACH (gone IN CASE WHEN left THEN [d] ELSE [] END | DELETE gone)
			}""";

	/**
	 * Who has a dataset. What a retired product still has is free: nobody can give it
	 * back any more. Not so where the viewer does not see what others know of the
	 * dataset: to bind it would show it to them.
	 * @param transaction the change's own
	 * @param viewer who wants it
	 * @param binding to which port, and when
	 * @return how they stand
	 */
	public Claim claim(Transaction transaction, Viewer viewer, Binding binding) {
		String cypher = """
				%s
				MATCH (o:OutputPort {id: $port})
				OPTIONAL MATCH (ds:Dataset {namespace: $namespace, name: $name})
				OPTIONAL MATCH (ds)<-[:BOUND_TO]-(holder:OutputPort)
				WHERE NOT EXISTS { (holder)<-[:OFFERS]-(:DataProduct {status: 'RETIRED'}) }
				RETURN
				  holder.id AS holder,
				  COUNT { (o)-[:BOUND_TO]->() } AS bound,
				  ds IS NOT NULL AND NOT %s AND (EXISTS { (ds)<-[:DESCRIBES]-(:Document) }
				    OR EXISTS { (ds)<-[:SERVES|BOUND_TO]-(:OutputPort)<-[:OFFERS]-(:DataProduct) }) AS hidden
				""".formatted(ProductSight.VIEWER, DatasetSight.VISIBLE);
		Row row = transaction.one(cypher, Map.of("viewer", viewer.person(), "now", binding.at(), "port", binding.port(),
				"namespace", binding.dataset().namespace(), "name", binding.dataset().name()));
		return new Claim(row.findText("holder").map(OutputPortId::new).orElse(null), row.holds("hidden"),
				row.number("bound"));
	}

	/**
	 * Binds a dataset that is free to a port.
	 * @param transaction the change's own
	 * @param product under the lock
	 * @param binding of one of its ports
	 */
	public void bind(Transaction transaction, LockedProduct product, Binding binding) {
		String cypher = """
				MATCH (p:DataProduct {id: $product})-[:OFFERS]->(o:OutputPort {id: $port})
				MERGE (d:Dataset {namespace: $namespace, name: $name})
				ON CREATE SET d += $words
				SET d.id = $id,
				  d.key = $key,
				  d.title = coalesce(d.title, d.name),
				  d.tags = coalesce(d.tags, []),
				  d.givenOut = true,
				  d.due = true
				WITH p, o, d
				CALL (d) {
				  MATCH (d)<-[retired:BOUND_TO]-(other:OutputPort)
				  SET other.due = true
				  DELETE retired
				}
				CREATE (o)-[:BOUND_TO {boundAt: $now}]->(d)
				SET p.changedAt = $now, p.revision = $revision + 1
				RETURN o.id AS id
				""";
		transaction.one(cypher, parameters(product, binding));
	}

	/**
	 * Takes a dataset off a port, if it is bound to it.
	 * @param transaction the change's own
	 * @param product under the lock
	 * @param binding of one of its ports
	 */
	public void unbind(Transaction transaction, LockedProduct product, Binding binding) {
		String cypher = """
				MATCH (p:DataProduct {id: $product})-[:OFFERS]->(o:OutputPort {id: $port})-[bound:BOUND_TO]->(d:Dataset)
				WHERE d.namespace = $namespace AND d.name = $name
				DELETE bound
				SET o.due = true, p.changedAt = $now, p.revision = $revision + 1
				WITH d
				%s
				RETURN count(*) AS unbound
				""".formatted(LEFT);
		transaction.one(cypher, parameters(product, binding));
	}

	/**
	 * Takes all datasets off ports that go, so that others may have them.
	 * @param transaction the change's own
	 * @param ports which ones
	 * @return the datasets, of which other things follow now
	 */
	public static Set<DatasetId> release(Transaction transaction, Collection<OutputPortId> ports) {
		String cypher = """
				UNWIND $ports AS port
				MATCH (:OutputPort {id: port})-[bound:BOUND_TO|SERVES]->(d:Dataset)
				DELETE bound
				WITH DISTINCT d, d.id AS id
				%s
				RETURN id
				""".formatted(LEFT);
		return transaction.rows(cypher, Map.of("ports", ports))
			.stream()
			.map((row) -> new DatasetId(row.text("id")))
			.collect(Collectors.toUnmodifiableSet());
	}

	private static Map<String, Object> parameters(LockedProduct product, Binding binding) {
		DatasetName dataset = binding.dataset();
		return Map.of("product", product.id(), "revision", product.revision(), "port", binding.port(), "id",
				DatasetId.of(dataset), "namespace", dataset.namespace(), "name", dataset.name(), "key", dataset.key(),
				"now", binding.at(), "words", Findable.dataset(dataset.namespace(), dataset.name()));
	}

	/**
	 * A port and a dataset.
	 *
	 * @param port which port
	 * @param dataset which dataset
	 * @param at when they come together, or apart
	 */
	public record Binding(OutputPortId port, DatasetName dataset, Instant at) {
	}

}
