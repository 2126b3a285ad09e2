package io.meshgate.graph.campaign;

import io.meshgate.graph.domain.DomainSight;
import io.meshgate.graph.product.ProductSight;
import io.meshgate.graph.subscription.GrantSight;
import io.meshgate.graph.subscription.SubscriptionSight;

/**
 * Who sees a campaign and what it takes up, and where both stand, as Cypher. The
 * fragments expect what {@link ProductSight#VIEWER} binds, the campaign as {@code c} and
 * the parameter {@code $now}.
 */
final class CampaignSight {

	/** Finds what it takes up: the item {@code i}, its grant and what that is to. */
	static final String ITEMS = """
			MATCH (c)-[:HAS_ITEM]->(i:CampaignItem)-[:ABOUT]->(g:Grant)<-[:HAS_GRANT]-(s:Subscription)
			MATCH (s)-[:TO]->(o:OutputPort)<-[:OFFERS|OFFERED]-(p:DataProduct)""";

	/** Holds where the viewer answers for the product {@code p}, or administers all. */
	static final String ANSWERED = "(sight.administers OR %s)".formatted(ProductSight.OWNED);

	/**
	 * Holds where the viewer sees the campaign. To have started it is not to see what it
	 * takes up.
	 */
	static final String VISIBLE = """
			(sight.administers OR EXISTS { (c)-[:STARTED_BY]->(me) } OR EXISTS {
			  MATCH (c)-[:REVIEWS]->(p:DataProduct)
			  WHERE %s
			})""".formatted(ProductSight.OWNED);

	/**
	 * Where the item {@code i} stands, of the grant {@code g}. This is the one place
	 * where it is derived: what somebody or the campaign has done comes first, and what
	 * has ended by the due date counts no less for being told later.
	 */
	static final String ITEM_STATUS = """
			CASE
			  WHEN i.verdict IS NOT NULL THEN i.verdict
			  WHEN i.settledAt IS NOT NULL THEN 'UNREVIEWED'
			  WHEN %s AND coalesce(g.endedAt, g.validUntil) <= c.dueAt THEN 'GONE'
			  WHEN c.dueAt <= $now THEN 'UNREVIEWED'
			  ELSE 'OPEN'
			END""".formatted(GrantSight.OVER);

	/** Holds where something of it is left to review. */
	static final String OPEN = any("OPEN");

	/** Where the campaign stands. */
	static final String STATUS = "CASE WHEN %s THEN 'RUNNING' WHEN %s THEN 'OVER' ELSE 'DONE' END".formatted(OPEN,
			any("UNREVIEWED"));

	/** Holds where something of it waits for the viewer's review. */
	static final String AWAITING = """
			EXISTS {
			  %s
			  WHERE %s = 'OPEN' AND (sight.administers OR %s) AND NOT %s
			}""".formatted(ITEMS, ITEM_STATUS, ProductSight.APPROVED, SubscriptionSight.CONSUMER_SIDE);

	/** Adds the column {@code progress}: how far it is, as far as the viewer sees. */
	static final String PROGRESS = """
			CALL (me, sight, c) {
			  %s
			  WHERE %s
			  WITH %s AS status
			  RETURN {
			    total: count(*),
			    open: count(CASE status WHEN 'OPEN' THEN 1 END),
			    confirmed: count(CASE status WHEN 'CONFIRMED' THEN 1 END),
			    ended: count(CASE status WHEN 'ENDED' THEN 1 END),
			    gone: count(CASE status WHEN 'GONE' THEN 1 END),
			    unreviewed: count(CASE status WHEN 'UNREVIEWED' THEN 1 END)
			  } AS progress
			}
			""".formatted(ITEMS, ANSWERED, ITEM_STATUS);

	/**
	 * The projection that {@link AccessCampaign} is read from, after {@link #PROGRESS}.
	 */
	static final String PLAIN = """
			c {
			  .id, .name, .atEnd, .startedAt, .dueAt, .closedAt,
			  status: %s,
			  startedBy: head(COLLECT {
			    MATCH (c)-[:STARTED_BY]->(by:Person)
			    RETURN by {.id, .key, .name, .email, .active}
			  }),
			  domain: head(COLLECT {
			    MATCH (c)-[:IN_PLACE]->(d:Domain)
			    RETURN %s
			  }),
			  progress: progress
			}""".formatted(STATUS, DomainSight.PLAIN);

	/** The projection that {@link CampaignItem} is read from. */
	static final String ITEM = """
			{
			  grant: g.id, since: g.validFrom, status: %s, reviewedAt: i.reviewedAt, comment: i.comment,
			  portLastReadOn: head(COLLECT {
			    MATCH (reads:PortReads {port: o.id})
			    WHERE reads.queries > 0
			    RETURN reads.day
			    ORDER BY reads.day DESC
			    LIMIT 1
			  }),
			  reviewedBy: head(COLLECT {
			    MATCH (i)-[:REVIEWED_BY]->(by:Person)
			    RETURN by {.id, .key, .name, .email, .active}
			  })
			}""".formatted(ITEM_STATUS);

	private CampaignSight() {
	}

	private static String any(String status) {
		return """
				EXISTS {
				  MATCH (c)-[:HAS_ITEM]->(i:CampaignItem)-[:ABOUT]->(g:Grant)
				  WHERE %s = '%s'
				}""".formatted(ITEM_STATUS, status);
	}

}
