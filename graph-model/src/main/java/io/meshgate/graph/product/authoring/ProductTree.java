package io.meshgate.graph.product.authoring;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.product.ProductId;

/**
 * Which product is a part of which. Whoever changes that joins the line first, and only
 * then reads what is above what.
 */
public final class ProductTree {

	/**
	 * The products that one is a part of, whoever sees them.
	 * @param transaction the change's own, which stands in line
	 * @param product under its lock
	 * @return from the one it is directly a part of upwards; empty for a whole
	 */
	public List<ProductId> above(Transaction transaction, ProductId product) {
		String cypher = """
				MATCH (p:DataProduct {id: $id})
				RETURN COLLECT {
				  MATCH way = (p)-[:PART_OF*1..]->(above:DataProduct)
				  RETURN above.id
				  ORDER BY length(way)
				} AS above
				""";
		return transaction.one(cypher, Map.of("id", product)).texts("above").stream().map(ProductId::new).toList();
	}

	/**
	 * Makes a product a part of another, in the place of the one it was a part of.
	 * @param transaction the change's own, which stands in line
	 * @param product under its lock
	 * @param whole the product it becomes a part of, which is not below it; empty for
	 * none
	 * @param now when
	 */
	public void move(Transaction transaction, LockedProduct product, Optional<ProductId> whole, Instant now) {
		String cypher = """
				MATCH (p:DataProduct {id: $id})
				CALL (p) {
				  MATCH (p)-[old:PART_OF]->(:DataProduct)
				  DELETE old
				}
				CALL (p) {
				  MATCH (p)-[:LACKS]->(awaited:UnresolvedReference {link: 'WHOLE'})
				  DETACH DELETE awaited
				}
				CALL (p) {
				  MATCH (whole:DataProduct)
				  WHERE whole.id IN $wholes
				  CREATE (p)-[:PART_OF]->(whole)
				  RETURN count(whole) AS placed
				}
				WITH p, placed
				WHERE placed = size($wholes)
				SET p.changedAt = $now, p.revision = $revision + 1
				RETURN p.id AS id
				""";
		transaction.one(cypher, Map.of("id", product.id(), "wholes", whole.stream().toList(), "now", now, "revision",
				product.revision()));
	}

}
