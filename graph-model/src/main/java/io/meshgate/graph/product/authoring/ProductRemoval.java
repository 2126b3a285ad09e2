package io.meshgate.graph.product.authoring;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.contract.authoring.ContractRemoval;
import io.meshgate.graph.dataset.DatasetId;
import io.meshgate.graph.linking.Descriptions;
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.port.authoring.PortRemoval;
import io.meshgate.graph.product.ProductId;

/**
 * How drafts go, with all that is said of them: as if they had never been.
 */
public final class ProductRemoval {

	private final PortRemoval ports = new PortRemoval();

	/**
	 * What is in the way.
	 * @param transaction the change's own
	 * @param product under the lock
	 * @return the kinds of things that hang on it, seen by the viewer or not
	 */
	public List<String> left(Transaction transaction, ProductId product) {
		String cypher = """
				MATCH (p:DataProduct {id: $id})
				RETURN [left IN [
				  CASE WHEN EXISTS { (p)-[:HOLDS]->(:Subscription) }
				    OR EXISTS { (p)-[:OFFERS|OFFERED]->(:OutputPort)<-[:TO]-(:Subscription) } THEN 'requests for access' END,
				  CASE WHEN EXISTS { (p)<-[:PART_OF]-(:DataProduct) } THEN 'parts' END,
				  CASE WHEN EXISTS { (p)<-[:SUCCEEDED_BY]-(:DataProduct) } THEN 'predecessors' END
				] WHERE left IS NOT NULL] AS left
				""";
		return transaction.one(cypher, Map.of("id", product)).texts("left");
	}

	/**
	 * Removes it.
	 * @param transaction the change's own, which stands in line
	 * @param product under the lock, on which nothing hangs
	 * @param now when
	 * @return what came of taking its ports and contracts away
	 */
	public PortRemoval.Removed remove(Transaction transaction, ProductId product, Instant now) {
		unsay(transaction, product);
		unmeasure(transaction, product);
		PortRemoval.Removed removed = this.ports.remove(transaction, undescribed(transaction, product), now);
		Set<DatasetId> named = ContractRemoval.remove(transaction, product);
		String cypher = """
				MATCH (p:DataProduct {id: $id})
				%s
				CALL (p) {
				  MATCH (p)-[:OFFERED]->(o:OutputPort)
				  DETACH DELETE o
				}
				CALL (p) {
				  MATCH (p)-[:CONSUMES]->(i:InputPort)
				  OPTIONAL MATCH (i)-[:LACKS]->(awaited:UnresolvedReference)
				  DETACH DELETE awaited, i
				}
				CALL (p) {
				  MATCH (p)<-[:WAS_OF]-(left:UnresolvedReference)
				  SET left.gone = true
				}
				DETACH DELETE p
				RETURN $id AS id
				""".formatted(Descriptions.forget("p"));
		transaction.one(cypher, Map.of("id", product));
		return removed.with(named);
	}

	private static void unsay(Transaction transaction, ProductId product) {
		String cypher = """
				MATCH (p:DataProduct {id: $id})
				CALL (p) {
				  MATCH (p)-[:DOCUMENTED_AT|HELPED_AT|HAD_VERSION|RATED_BY|HAS_INCIDENT]->(said)
				  DETACH DELETE said
				}
				CALL (p) {
				  MATCH (p)<-[:EXEMPTS]-(w:Waiver)
				  DETACH DELETE w
				}
				RETURN p.id AS id
				""";
		transaction.one(cypher, Map.of("id", product));
	}

	private static void unmeasure(Transaction transaction, ProductId product) {
		String cypher = """
				MATCH (p:DataProduct {id: $id})
				CALL (p) {
				  MATCH (p)-[:PROMISES]->(ob:Objective)
				  OPTIONAL MATCH (m:Measurement {objective: ob.id})
				  DETACH DELETE m, ob
				}
				CALL (p) {
				  MATCH (p)-[:CHECKED_BY]->(k:QualityCheck)
				  OPTIONAL MATCH (r:CheckResult {check: k.id})
				  DETACH DELETE r, k
				}
				CALL (p) {
				  MATCH (p)-[:OFFERS|OFFERED]->(o:OutputPort)
				  MATCH (reads:PortReads {port: o.id})
				  DETACH DELETE reads
				}
				RETURN p.id AS id
				""";
		transaction.one(cypher, Map.of("id", product));
	}

	private static List<OutputPortId> undescribed(Transaction transaction, ProductId product) {
		String cypher = """
				MATCH (:DataProduct {id: $id})-[:OFFERS]->(o:OutputPort)
				%s
				RETURN o.id AS id
				""".formatted(Descriptions.forget("o"));
		return transaction.rows(cypher, Map.of("id", product))
			.stream()
			.map((row) -> new OutputPortId(row.text("id")))
			.toList();
	}

}
