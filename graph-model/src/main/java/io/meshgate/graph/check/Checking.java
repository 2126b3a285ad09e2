package io.meshgate.graph.check;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.meshgate.graph.Row;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.product.ProductSight;
import io.meshgate.graph.product.authoring.LockedProduct;

/**
 * What checks found, on its way into the graph, of each check one result for each
 * instant; and on its way out. The product is locked before its checks are read.
 */
public final class Checking {

	/**
	 * Whether a product offers all the ports that findings are about.
	 * @param transaction the change's own
	 * @param product under the lock
	 * @param findings what was found
	 * @return whether it does
	 */
	public boolean offers(Transaction transaction, LockedProduct product, List<Finding> findings) {
		String cypher = """
				MATCH (:DataProduct {id: $product})-[:OFFERS]->(o:OutputPort)
				WHERE o.id IN $ports
				RETURN count(o) AS offered
				""";
		Set<OutputPortId> ports = findings.stream()
			.map((finding) -> finding.place().port())
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		return transaction.one(cypher, Map.of("product", product.id(), "ports", ports)).number("offered") == ports
			.size();
	}

	/**
	 * How many checks a product would have with these.
	 * @param transaction the change's own
	 * @param product under the lock
	 * @param findings what was found
	 * @return the number
	 */
	public int count(Transaction transaction, LockedProduct product, List<Finding> findings) {
		String cypher = """
				MATCH (p:DataProduct {id: $product})
				RETURN COUNT { MATCH (p)-[:CHECKED_BY]->(k:QualityCheck) WHERE NOT k.key IN $keys } AS others
				""";
		Set<Object> keys = findings.stream()
			.map((finding) -> finding.row(product.id()).get("key"))
			.collect(Collectors.toSet());
		return keys.size() + transaction.one(cypher, Map.of("product", product.id(), "keys", keys)).number("others");
	}

	/**
	 * Keeps what was found.
	 * @param transaction the change's own
	 * @param product under the lock, which offers the ports
	 * @param findings what was found
	 * @return how many of them were not known, or otherwise
	 */
	public int report(Transaction transaction, LockedProduct product, List<Finding> findings) {
		String cypher = """
				MATCH (p:DataProduct {id: $product})
				UNWIND $findings AS finding
				MERGE (k:QualityCheck {key: finding.key})
				ON CREATE SET k.id = finding.check, k.name = finding.name, k.column = finding.column,
				  k += finding.order
				MERGE (p)-[:CHECKED_BY]->(k)
				WITH p, k, finding
				CALL (p, k, finding) {
				  MATCH (p)-[:OFFERS]->(o:OutputPort {id: finding.port})
				  MERGE (k)-[:ABOUT]->(o)
				}
				MERGE (r:CheckResult {check: k.id, at: finding.at})
				ON CREATE SET r.id = finding.id
				WITH k, r, finding
				WHERE r.status IS NULL OR r.status <> finding.status OR r.severity <> finding.severity
				  OR coalesce(r.description, '') <> coalesce(finding.description, '')
				  OR coalesce(r.validFor, 0) <> coalesce(finding.validFor, 0)
				SET r.status = finding.status, r.severity = finding.severity, r.description = finding.description,
				  r.validFor = finding.validFor
				RETURN collect(DISTINCT k.id) AS checks, count(r) AS news
				""";
		List<Map<String, Object>> rows = findings.stream().map((finding) -> finding.row(product.id())).toList();
		Row reported = transaction.one(cypher, Map.of("product", product.id(), "findings", rows));
		remember(transaction, reported.texts("checks"));
		return reported.number("news");
	}

	/**
	 * Locks the product of a check and reads both.
	 * @param transaction the change's own
	 * @param viewer who changes it
	 * @param id which check
	 * @param now tells which grants cover
	 * @return the check under the lock; empty where the viewer sees no such check
	 */
	public Optional<LockedCheck> lock(Transaction transaction, Viewer viewer, QualityCheckId id, Instant now) {
		String locking = """
				MATCH (p:DataProduct)-[:CHECKED_BY]->(:QualityCheck {id: $id})
				SET p._lock = true
				RETURN p.id AS id
				""";
		String reading = """
				%s
				MATCH (p:DataProduct)-[:CHECKED_BY]->(k:QualityCheck {id: $id})
				WHERE %s
				%s
				RETURN k.id AS id, p {
				  .id, revision: coalesce(p.revision, 1), sighting: sighting
				} AS product
				""".formatted(ProductSight.VIEWER, ProductSight.VISIBLE, ProductSight.SIGHTING);
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "id", id, "now", now);
		transaction.row(locking, parameters);
		return transaction.row(reading, parameters).map((row) -> CheckRows.ROWS.locked(row.columns()));
	}

	/**
	 * Removes a check, with all that it found.
	 * @param transaction the change's own
	 * @param check under the lock
	 */
	public void remove(Transaction transaction, LockedCheck check) {
		String cypher = """
				MATCH (k:QualityCheck {id: $id})
				CALL (k) {
				  MATCH (r:CheckResult {check: k.id})
				  DELETE r
				}
				DETACH DELETE k
				RETURN $id AS id
				""";
		transaction.one(cypher, Map.of("id", check.id()));
	}

	/** The newest result stands with its check, where every list and count finds it. */
	private static void remember(Transaction transaction, List<String> checks) {
		String cypher = """
				MATCH (k:QualityCheck)
				WHERE k.id IN $checks
				CALL (k) {
				  MATCH (r:CheckResult)
				  WHERE r.check = k.id AND r.at IS NOT NULL
				  RETURN r
				  ORDER BY r.at DESC
				  LIMIT 1
				}
				SET k.result = r.id, k.ranAt = r.at, k.status = r.status, k.severity = r.severity,
				  k.description = r.description, k.validFor = r.validFor
				""";
		if (!checks.isEmpty()) {
			transaction.rows(cypher, Map.of("checks", checks));
		}
	}

}
