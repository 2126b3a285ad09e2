package io.meshgate.graph.subscription;

import java.util.Arrays;
import java.util.stream.Collectors;

import io.meshgate.graph.access.clock.RequestClock;
import io.meshgate.graph.product.ProductPart;
import io.meshgate.graph.product.ProductSight;
import io.meshgate.graph.provisioning.ProvisioningSight;
import io.meshgate.graph.subscription.transition.GrantTransition;
import io.meshgate.graph.team.AnsweringTeams;

/**
 * Who stands on which side of a subscription, and where it stands itself, as Cypher. The
 * fragments expect what {@link ProductSight#VIEWER} binds, the subscription as {@code s}
 * its port and the product it is on as {@code o} and {@code p}, and the parameter
 * {@code $now}.
 */
public final class SubscriptionSight {

	/** Holds where the viewer belongs to the side that consumes. */
	public static final String CONSUMER_SIDE = "s IN sight.holding";

	/** What kind of thing the consumer {@code c} is. */
	public static final String KIND = """
			CASE WHEN c:Team THEN 'TEAM' WHEN c:Application THEN 'APPLICATION' WHEN c:DataProduct THEN 'DATA_PRODUCT'
			  ELSE 'PERSON' END""";

	/**
	 * Holds where a subscription of the viewer's side gives access to the product now.
	 */
	public static final String USES = """
			any(s IN sight.holding WHERE EXISTS { (s)-[:TO]->(:OutputPort)<-[:OFFERS]-(p) } AND EXISTS {
			  (s)-[:HAS_GRANT]->(g:Grant)
			  WHERE %s
			})""".formatted(GrantSight.COVERS);

	/**
	 * Holds where one gives access to it now, or once gave it: also by a port that is
	 * there no more, but not by a grant that ended before it began.
	 */
	public static final String HAS_USED = """
			any(s IN sight.holding WHERE EXISTS { (s)-[:TO]->(:OutputPort)<-[:OFFERS|OFFERED]-(p) } AND EXISTS {
			  (s)-[:HAS_GRANT]->(g:Grant)
			  WHERE g.validFrom <= $now AND (g.endedAt IS NULL OR g.endedAt > g.validFrom)
			})""";

	/** Holds where the viewer belongs to either side, or administers the platform. */
	public static final String EITHER_SIDE = "(sight.administers OR %s OR %s)".formatted(CONSUMER_SIDE,
			ProductSight.OWNED);

	/**
	 * Adds the column {@code consumer}: who consumes. Whoever decides must know who asks,
	 * so a product that consumes is named here even where it is hidden otherwise; what it
	 * says is not.
	 */
	public static final String CONSUMER = """
			CALL (s) {
			  MATCH (s)<-[:HOLDS]-(c)
			  OPTIONAL MATCH (c:Application)<-[:OWNS]-(t:Team)
			  RETURN CASE
			    WHEN c:Team THEN c {.id, .key, .name, .description, kind: 'TEAM'}
			    WHEN c:Application THEN c {
			      .id, .key, .name, kind: 'APPLICATION', owner: t {.id, .key, .name, .description}
			    }
			    WHEN c:DataProduct THEN {id: c.id, kind: 'DATA_PRODUCT', product: %s}
			    ELSE c {.id, .key, .name, .email, .active, kind: 'PERSON'}
			  END AS consumer
			}
			""".formatted(ProductPart.named("c"));

	/**
	 * Adds the column {@code port}: what is consumed, the port {@code o}. To the side
	 * that consumes it is named for as long as there is a record of it; what else it says
	 * goes with the sight of its product.
	 */
	public static final String PORT = """
			CALL (sight, o, p) {
			  WITH sight, o, p, %s AS shown
			  RETURN o {
			    .id, product: p.id, .key, .name, .type,
			    version: CASE WHEN shown THEN o.version END,
			    platform: CASE WHEN shown THEN o.platform END,
			    location: CASE WHEN shown THEN o.location END
			  } AS port
			}
			""".formatted(ProductSight.VISIBLE);

	/**
	 * Adds the column {@code status}. This is the one place where it is derived: what
	 * covers now comes first, and an open or refused request never hides it.
	 */
	public static final String STATUS = """
			CALL (s) {
			  OPTIONAL MATCH (s)-[:HAS_GRANT]->(g:Grant)
			  WITH s, collect(g {
			    .validFrom,
			    ends: coalesce(g.endedAt, g.validUntil),
			    over: %1$s,
			    covers: %2$s,
			    reason: coalesce(g.endReason, 'EXPIRED')
			  }) AS windows
			  OPTIONAL MATCH (s)<-[:FOR]-(r:AccessRequest)
			  WITH windows, collect(CASE WHEN r IS NOT NULL THEN {
			    open: r.openKey IS NOT NULL AND NOT %3$s,
			    status: %4$s,
			    endedAt: coalesce(r.endedAt, CASE WHEN %3$s THEN r.lapsesAt END)
			  } END) AS requests
			  CALL (windows, requests) {
			    UNWIND [w IN windows WHERE w.over | {reason: w.reason, at: w.ends}]
			      + [r IN requests WHERE r.status <> 'APPROVED' AND r.endedAt IS NOT NULL
			        | {reason: r.status + ' request', at: r.endedAt}] AS ending
			    WITH ending
			    ORDER BY ending.at DESC
			    LIMIT 1
			    RETURN collect(ending.reason) AS last
			  }
			  RETURN CASE
			    WHEN any(w IN windows WHERE w.covers) THEN 'ACTIVE'
			    WHEN any(w IN windows WHERE NOT w.over AND w.validFrom <= $now) THEN 'SUSPENDED'
			    WHEN any(w IN windows WHERE NOT w.over) THEN 'SCHEDULED'
			    WHEN windows = [] AND any(r IN requests WHERE r.open) THEN 'PENDING'
			    WHEN last[0] IN ['REVOKED', 'RELINQUISHED', 'EXPIRED'] THEN last[0]
			    WHEN last[0] = 'REJECTED request' THEN 'REJECTED'
			    ELSE 'CLOSED'
			  END AS status
			}
			""".formatted(GrantSight.OVER, GrantSight.COVERS, RequestClock.LAPSED, RequestClock.STATUS);

	/**
	 * The projection of the grant {@code g}, with how far the platform of the port is.
	 */
	static final String GRANT = """
			g {
			  .id, subscription: s.id, version: coalesce(g.version, 1), .validFrom, .validUntil,
			  endedAt: coalesce(g.endedAt, CASE WHEN g.validUntil <= $now THEN g.validUntil END),
			  endReason: coalesce(g.endReason, CASE WHEN g.validUntil <= $now THEN 'EXPIRED' END),
			  endedBy: CASE WHEN %1$s THEN %3$s END,
			  .endComment,
			  suspendedAt: CASE WHEN %2$s THEN g.suspendedAt WHEN %6$s THEN g.consentDueAt END,
			  suspendedUntil: CASE WHEN %2$s THEN g.suspendedUntil END,
			  suspendedBy: CASE WHEN %2$s THEN %4$s END,
			  suspendComment: CASE WHEN %2$s THEN g.suspendComment END,
			  provisioning: coalesce((%5$s).state, 'NONE'),
			  platformReference: g.provisioningReference,
			  .contractVersion,
			  consentDueAt: CASE WHEN NOT %1$s THEN g.consentDueAt END,
			  status: CASE
			    WHEN %1$s THEN 'ENDED'
			    WHEN %2$s OR %6$s THEN 'SUSPENDED'
			    WHEN g.validFrom > $now THEN 'SCHEDULED'
			    ELSE 'ACTIVE'
			  END
			}""".formatted(GrantSight.OVER, "(NOT %s AND %s)".formatted(GrantSight.OVER, GrantSight.HELD_BACK),
			lastBy(GrantTransition.REVOKE, GrantTransition.RELINQUISH), lastBy(GrantTransition.SUSPEND),
			ProvisioningSight.STEP, "(NOT %s AND %s)".formatted(GrantSight.OVER, GrantSight.UNCONSENTED));

	/**
	 * How many grants of a subscription, and how many requests about it, are shown with
	 * it.
	 */
	public static final int MOST = 100;

	private SubscriptionSight() {
	}

	/**
	 * Holds where a person belongs to the side that consumes.
	 * @param person the variable that the person is bound to
	 * @return a Cypher predicate
	 */
	public static String consumerSide(String person) {
		return """
				(EXISTS { (s)<-[:HOLDS]-(%1$s) }
				  OR EXISTS { (s)<-[:HOLDS|OWNS*1..2]-(:Team)%2$s(:Team)<-[:MEMBER_OF]-(%1$s) })""".formatted(person,
				AnsweringTeams.BY);
	}

	/**
	 * Adds the column {@code grants}, newest first. There may be very many: those that
	 * are not over come before others are left out.
	 * @param named holds for a grant {@code g} that must be among them
	 * @return Cypher
	 */
	static String grants(String named) {
		return """
				CALL (s, o) {
				  MATCH (s)-[:HAS_GRANT]->(g:Grant)
				  WITH s, o, g, %s AS named, %s AS over
				  ORDER BY named DESC, over, g.validFrom DESC, g.id
				  LIMIT %d
				  WITH s, o, g
				  ORDER BY g.validFrom DESC, g.id
				  RETURN collect(%s) AS grants
				}
				""".formatted(named, GrantSight.OVER, MOST, GRANT);
	}

	/** Whoever was the last to do one of these with it. */
	private static String lastBy(GrantTransition... done) {
		String events = Arrays.stream(done)
			.map((each) -> "'" + each.name() + "'")
			.collect(Collectors.joining(", ", "[", "]"));
		return """
				head(COLLECT {
				  MATCH (g)-[:HAS_CHANGE]->(change:GrantChange)-[:BY]->(doer:Person)
				  WHERE change.event IN %s
				  RETURN doer {.id, .key, .name, .email, .active}
				  ORDER BY change.version DESC
				})""".formatted(events);
	}

}
