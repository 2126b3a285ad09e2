package io.meshgate.graph.policy.authoring;

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

/**
 * Which policies reach what is moved, and whose they are. Which hold, and what is above
 * what, must stay as they are read: whoever moves something stands in the lines of both.
 */
public final class PolicyReach {

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

}
