package io.meshgate.graph.usage;

import io.meshgate.graph.product.ProductSight;
import io.meshgate.graph.subscription.GrantSight;
import io.meshgate.graph.subscription.SubscriptionSight;

/**
 * The one statement that counts how much products are used.
 */
final class UsageCount {

	static final String CYPHER = """
			%s
			MATCH (p:DataProduct)
			WHERE p.id IN $products AND %s
			WITH sight, p AS used, (sight.administers OR %s) AS answering
			CALL (sight, used, answering) {
			  MATCH (used)-[:OFFERS]->(:OutputPort)<-[:TO]-(s:Subscription)<-[:HOLDS]-(p)
			  WHERE EXISTS {
			    (s)-[:HAS_GRANT]->(g:Grant)
			    WHERE %s
			  } AND (answering OR NOT p:DataProduct OR %s)
			  WITH s, p AS c
			  WITH %s AS kind,
			    count(DISTINCT s) AS held, count(DISTINCT c) AS holders
			  ORDER BY held DESC, kind
			  RETURN collect({kind: kind, count: held}) AS subscriptions, coalesce(sum(holders), 0) AS consumers
			}
			CALL (sight, used) {
			  MATCH (used)-[:FEEDS]->(p:DataProduct)
			  WHERE %s
			  RETURN count(DISTINCT p) AS downstreamProducts
			}
			CALL (used) {
			  MATCH (used)-[:OFFERS|OFFERED]->(:OutputPort)<-[:TO]-(:Subscription)<-[:FOR]-(r:AccessRequest)
			  WHERE r.submittedAt >= $lately
			  RETURN count(r) AS requests
			}
			CALL (used) {
			  MATCH (used)-[:OFFERS|OFFERED]->(o:OutputPort)
			  MATCH (reads:PortReads)
			  WHERE reads.port = o.id AND reads.day >= $since
			  WITH reads.day AS day, sum(reads.queries) AS queries, max(reads.users) AS users
			  ORDER BY day
			  RETURN collect({
			    day: day, queries: CASE WHEN queries > 2147483647 THEN 2147483647 ELSE queries END, users: users
			  }) AS reads
			}
			RETURN used.id AS product, subscriptions, consumers, downstreamProducts, reads,
			  CASE WHEN answering THEN requests END AS recentRequests
			""".formatted(ProductSight.VIEWER, ProductSight.VISIBLE, ProductSight.OWNED, GrantSight.COVERS,
			ProductSight.VISIBLE, SubscriptionSight.KIND, ProductSight.VISIBLE);

	private UsageCount() {
	}

}
