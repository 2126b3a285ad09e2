package io.meshgate.graph.audit;

import io.meshgate.graph.access.RequestSight;
import io.meshgate.graph.product.ProductSight;
import io.meshgate.graph.subscription.SubscriptionSight;

/**
 * What has a timeline, and of what it tells: each with how those among {@code $ids} are
 * found that the viewer may see, bound to {@code x}, and with the ids of all that its
 * entries are about.
 */
public enum Timeline {

	/** Of a request. */
	ACCESS_REQUEST("""
			MATCH (r:AccessRequest)
			WHERE r.id IN $ids
			%s
			WHERE %s
			WITH r AS x
			""".formatted(RequestSight.AROUND, RequestSight.VISIBLE), "[x.id]"),

	/** Of a subscription, with the requests and the grants on it. */
	SUBSCRIPTION("""
			MATCH (s:Subscription)-[:TO]->(o:OutputPort)<-[:OFFERS|OFFERED]-(p:DataProduct)
			WHERE s.id IN $ids AND %s
			WITH DISTINCT s AS x
			""".formatted(SubscriptionSight.EITHER_SIDE), """
			COLLECT {
			  MATCH (x)-[:HAS_GRANT]->(n:Grant)
			  RETURN n.id
			  UNION
			  MATCH (x)<-[:FOR]-(n:AccessRequest)
			  RETURN n.id
			}"""),

	/** Of a product, with the output ports that it offers. */
	DATA_PRODUCT("""
			MATCH (p:DataProduct)
			WHERE p.id IN $ids AND %s
			WITH p AS x
			""".formatted(ProductSight.VISIBLE), """
			[x.id] + COLLECT {
			  MATCH (x)-[:OFFERS]->(n:OutputPort)
			  RETURN n.id
			}""");

	private final String finding;

	private final String subjects;

	Timeline(String finding, String subjects) {
		this.finding = finding;
		this.subjects = subjects;
	}

	String finding() {
		return this.finding;
	}

	String subjects() {
		return this.subjects;
	}

}
