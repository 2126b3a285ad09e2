package io.meshgate.graph.product.handover;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.domain.DomainId;
import io.meshgate.graph.product.authoring.LockedProduct;

/**
 * How a product comes to another domain. Imports say where it is as well, and what is
 * above what, and which policies hold must stay as they are read: whoever places a
 * product stands in the lines of all three.
 */
public final class Placements {

	/**
	 * Where a product is.
	 * @param transaction the change's own, which stands in line
	 * @param product under the lock
	 * @return its domain; empty for one that is in none
	 */
	public Optional<DomainId> home(Transaction transaction, LockedProduct product) {
		String cypher = """
				MATCH (:DataProduct {id: $id})-[:IN_DOMAIN]->(d:Domain)
				RETURN d.id AS id
				""";
		return transaction.row(cypher, Map.of("id", product.id())).map((row) -> new DomainId(row.text("id")));
	}

	/**
	 * Places a product in a domain, in the place of the one it is in. What a document
	 * said of its domain and could not be done yet is forgotten.
	 * @param transaction the change's own, which stands in line
	 * @param product under the lock
	 * @param domain which one
	 * @param now when
	 */
	public void place(Transaction transaction, LockedProduct product, DomainId domain, Instant now) {
		String cypher = """
				MATCH (p:DataProduct {id: $id})
				MATCH (d:Domain {id: $domain})
				CALL (p) {
				  MATCH (p)-[old:IN_DOMAIN]->(:Domain)
				  DELETE old
				}
				CALL (p) {
				  MATCH (p)-[:LACKS]->(u:UnresolvedReference)
				  WHERE u.link IN ['DOMAIN', 'DOMAIN_NAMED']
				  DETACH DELETE u
				}
				CREATE (p)-[:IN_DOMAIN]->(d)
				SET p.changedAt = $now, p.revision = $revision + 1
				RETURN p.id AS id
				""";
		transaction.one(cypher,
				Map.of("id", product.id(), "domain", domain, "now", now, "revision", product.revision()));
	}

}
