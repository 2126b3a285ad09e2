package io.meshgate.graph.access;

import io.meshgate.graph.product.ProductSight;
import io.meshgate.graph.subscription.SubscriptionSight;

/**
 * Who sees a request, and what is read of it, as Cypher. The fragments expect what
 * {@link ProductSight#VIEWER} binds, the request as {@code r}, its subscription as
 * {@code s}, and the port and product asked for as {@code o} and {@code p}.
 */
public final class RequestSight {

	/** Finds all that belongs to the request {@code r}. */
	public static final String AROUND = "MATCH (r)-[:FOR]->(s:Subscription)-[:TO]->(o:OutputPort)<-[:OFFERS|OFFERED]-(p:DataProduct)";

	/**
	 * Holds where the viewer may see the request: whoever answers for the product, and
	 * the side that asked, even where the product has been hidden from it since.
	 */
	public static final String VISIBLE = "(%s OR EXISTS { (me)-[:REQUESTED]->(r) })"
		.formatted(SubscriptionSight.EITHER_SIDE);

	/** Adds the column {@code ties}: what ties the viewer to the request. */
	static final String TIES = ProductSight.STANDING + """
			WITH *, {
			  standing: standing,
			  requester: EXISTS { (me)-[:REQUESTED]->(r) },
			  consumerSide: %s
			} AS ties
			""".formatted(SubscriptionSight.CONSUMER_SIDE);

	/** Collects what {@link #PROJECTING} shows. */
	static final String COLLECTING = SubscriptionSight.CONSUMER + SubscriptionSight.PORT
			+ """
					CALL (r) {
					  MATCH (r)<-[:REQUESTED]-(who:Person)
					  RETURN who {.id, .key, .name, .email, .active} AS requester
					}
					CALL (r) {
					  MATCH (r)-[:ROUTED_TO]->(who:Person)
					  WITH who
					  ORDER BY who.nameOrder, who.id
					  RETURN collect(who {.id, .key, .name, .email, .active}) AS approvers
					}
					CALL (r) {
					  MATCH (r)-[:HAS_DECISION]->(d:Decision)
					  OPTIONAL MATCH (d)-[:BY]->(who:Person)
					  WITH d, who
					  ORDER BY d.at, d.id
					  RETURN collect(d {.verdict, .rule, .comment, .at, by: who {.id, .key, .name, .email, .active}}) AS decisions
					}
					"""
			+ TIES;

	/** Shows a request. */
	static final String PROJECTING = """
			r {
			  .id, .status, .purpose, .startsAt, .endsAt, .submittedAt, .dueAt, .version,
			  subscription: s.id, consumer: consumer, requester: requester, approvers: approvers, decisions: decisions,
			  ties: ties, outputPort: port
			}""";

	private RequestSight() {
	}

}
