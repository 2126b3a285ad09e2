package io.meshgate.graph.domain.authoring;

import java.util.List;
import java.util.Map;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.domain.DomainId;
import io.meshgate.graph.linking.Descriptions;

/**
 * How domains go in which nothing is left.
 */
public final class DomainRemoval {

	/**
	 * What is in the way.
	 * @param transaction the change's own
	 * @param domain under the lock
	 * @return the kinds of things that hang on it, seen by the viewer or not
	 */
	public List<String> left(Transaction transaction, DomainId domain) {
		String cypher = """
				MATCH (d:Domain {id: $id})
				RETURN [left IN [
				  CASE WHEN EXISTS { (d)<-[:PART_OF]-(:Domain) } THEN 'domains' END,
				  CASE WHEN EXISTS { (d)<-[:IN_DOMAIN]-(:DataProduct) } THEN 'data products' END,
				  CASE WHEN EXISTS { (d)<-[:IN_DOMAIN]-(:Dataset) } THEN 'datasets' END,
				  CASE WHEN EXISTS { (d)<-[:DEFINED_IN]-(:Term) } THEN 'terms' END,
				  CASE WHEN EXISTS { (d)<-[:APPLIES_IN]-(r:GovernanceRule) WHERE r.retiredAt IS NULL } THEN 'rules' END,
				  CASE WHEN EXISTS { (d)<-[:APPLIES_IN]-(a:AccessPolicy) WHERE EXISTS { (a)-[:SAYS]->() } } THEN 'access policies' END
				] WHERE left IS NOT NULL] AS left
				""";
		return transaction.one(cypher, Map.of("id", domain)).texts("left");
	}

	/**
	 * Removes it. What held in it and does no more keeps its name. What came to hang on
	 * it meanwhile would keep its edge, and fail the transaction.
	 * @param transaction the change's own
	 * @param domain under the lock, on which nothing hangs
	 */
	public void remove(Transaction transaction, DomainId domain) {
		String cypher = """
				MATCH (d:Domain {id: $id})
				%s
				CALL (d) {
				  MATCH (d)-[tie:PART_OF|OWNS|STEWARDS]-(other)
				  WHERE NOT (d)<-[tie]-(other:Domain)
				  DELETE tie
				}
				CALL (d) {
				  MATCH (d)<-[held:APPLIES_IN]-(over:GovernanceRule|AccessPolicy)
				  WHERE over.retiredAt IS NOT NULL OR over:AccessPolicy AND NOT EXISTS { (over)-[:SAYS]->() }
				  SET over.formerDomain = d.name, over.formerDomainId = d.id
				  DELETE held
				}
				DELETE d
				RETURN $id AS id
				""".formatted(Descriptions.forget("d"));
		transaction.one(cypher, Map.of("id", domain));
	}

}
