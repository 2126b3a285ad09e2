package io.meshgate.graph.product.handover;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.domain.DomainId;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.policy.AccessPolicyRevisionId;
import io.meshgate.graph.policy.PolicyRows;
import io.meshgate.graph.policy.PolicySight;
import io.meshgate.graph.policy.PolicyStanding;
import io.meshgate.graph.policy.TermsInForce;
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
	 * What is in force for products in a domain.
	 * @param transaction the change's own, which stands in line
	 * @param domain which one; empty for what holds for those in none
	 * @return what is in force
	 */
	public TermsInForce inForce(Transaction transaction, Optional<DomainId> domain) {
		String cypher = """
				OPTIONAL MATCH (home:Domain)
				WHERE home.id IN $domains
				%s
				RETURN policies
				""".formatted(PolicySight.IN_FORCE);
		return PolicyRows.inForce(transaction.one(cypher, Map.of("domains", domain.stream().toList())));
	}

	/**
	 * Where somebody stands towards policies.
	 * @param transaction the change's own, which stands in line
	 * @param viewer the person
	 * @param revisions what the policies say
	 * @return where they stand, by revision
	 */
	public Map<AccessPolicyRevisionId, PolicyStanding> standings(Transaction transaction, Viewer viewer,
			Collection<AccessPolicyRevisionId> revisions) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (v:AccessPolicyRevision)<-[:HAS_REVISION]-(a:AccessPolicy)
				WHERE v.id IN $revisions
				%s
				RETURN v.id AS revision, policyStanding
				""".formatted(PolicySight.STANDING);
		Map<AccessPolicyRevisionId, PolicyStanding> standings = new HashMap<>();
		transaction.rows(cypher, Map.of("viewer", viewer.person(), "revisions", revisions))
			.forEach((row) -> standings.put(new AccessPolicyRevisionId(row.text("revision")),
					PolicyRows.ROWS.policyStanding(row.nested("policyStanding").columns())));
		return standings;
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
