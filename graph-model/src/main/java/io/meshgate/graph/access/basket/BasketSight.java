package io.meshgate.graph.access.basket;

import io.meshgate.graph.access.clock.RequestClock;
import io.meshgate.graph.product.ProductSight;
import io.meshgate.graph.subscription.SubscriptionSight;

/**
 * Who sees a basket, and what is read of it, as Cypher. The fragments expect what
 * {@link ProductSight#VIEWER} binds, the basket as {@code b} and the parameter
 * {@code $now}.
 */
final class BasketSight {

	/**
	 * Finds the requests {@code r} of the basket, and what they are about. All of them
	 * were made by one person for one consumer.
	 */
	static final String REQUESTS = "MATCH (b)-[within:HAS_REQUEST]->(r:AccessRequest)-[:FOR]->(s:Subscription)";

	/**
	 * Holds where the viewer sees the basket: the side that asks, which sees all of its
	 * requests. Whoever decides on some of them learns nothing of the others.
	 */
	static final String VISIBLE = """
			(sight.administers OR EXISTS {
			  %s
			  WHERE %s OR EXISTS { (me)-[:REQUESTED]->(r) }
			})""".formatted(REQUESTS, SubscriptionSight.CONSUMER_SIDE);

	/** Collects what {@link #PROJECTING} shows. */
	static final String COLLECTING = """
			CALL (b) {
			  %s
			  MATCH (r)<-[:REQUESTED]-(who:Person)
			  RETURN collect(%s) AS statuses, sum(r.version) AS version, head(collect(s)) AS s,
			    head(collect(who {.id, .key, .name, .email, .active})) AS requester
			}
			""".formatted(REQUESTS, RequestClock.STATUS) + SubscriptionSight.CONSUMER;

	/** Shows a basket. */
	static final String PROJECTING = """
			b {
			  .id, .purpose, .startsAt, .endsAt, .submittedAt, version: version, status: statuses, consumer: consumer,
			  requester: requester
			}""";

	private BasketSight() {
	}

}
