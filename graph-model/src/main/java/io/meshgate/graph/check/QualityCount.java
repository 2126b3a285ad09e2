package io.meshgate.graph.check;

import io.meshgate.graph.product.ProductSight;
import io.meshgate.graph.quality.Keeping;
import io.meshgate.graph.subscription.SubscriptionSight;

/**
 * The one statement that counts how good products are.
 */
final class QualityCount {

	static final String CYPHER = """
			%s
			MATCH (p:DataProduct)
			WHERE p.id IN $ids AND %s
			CALL (p) {
			  MATCH (p)-[:CHECKED_BY]->(k:QualityCheck)
			  WHERE NOT EXISTS { (k)-[:ABOUT]->(:OutputPort)<-[:OFFERED]-() }
			  WITH k.ranAt AS ranAt, CASE WHEN %s THEN 'STALE' ELSE k.status END AS found
			  RETURN count(*) AS checks, max(ranAt) AS checkedAt,
			    count(CASE found WHEN 'PASSED' THEN 1 END) AS passed,
			    count(CASE found WHEN 'WARNED' THEN 1 END) AS warned,
			    count(CASE found WHEN 'FAILED' THEN 1 END) AS failed,
			    count(CASE found WHEN 'STALE' THEN 1 END) AS stale
			}
			CALL (p) {
			  MATCH (p)-[:PROMISES]->(ob:Objective)
			  WHERE NOT EXISTS { (ob)-[:ABOUT]->(:OutputPort)<-[:OFFERED]-() }
			  WITH %s AS kept
			  RETURN count(kept) AS objectives,
			    count(CASE kept WHEN 'MET' THEN 1 END) AS met,
			    count(CASE kept WHEN 'MISSED' THEN 1 END) AS missed
			}
			CALL (p) {
			  MATCH (p)-[:HAS_INCIDENT]->(i:Incident)
			  WHERE i.closedAt IS NULL
			  RETURN count(i) AS openIncidents
			}
			%s
			RETURN p.id AS product, checks, passed, warned, failed, stale, checkedAt, objectives, met, missed, openIncidents, standing,
			  %s AS consuming
			"""
		.formatted(ProductSight.VIEWER, ProductSight.VISIBLE, CheckColumns.STALE, Keeping.STATUS, ProductSight.STANDING,
				SubscriptionSight.USES);

	private QualityCount() {
	}

}
