package io.meshgate.graph.access;

import java.time.Instant;
import java.util.Set;

import io.meshgate.graph.access.clock.RequestClock;
import io.meshgate.graph.access.emergency.EmergencySight;
import io.meshgate.graph.access.review.ReviewSight;
import io.meshgate.graph.delegation.DelegationSight;
import io.meshgate.graph.product.ProductSight;
import org.jspecify.annotations.Nullable;

/**
 * The statements that answer a page of requests: from the person to the requests that
 * concern them, sorted and cut before anything is collected.
 */
final class RequestListing {

	/** When what is not due stands in the inbox. */
	static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

	private static final String MADE = """
			MATCH (me)-[:REQUESTED]->(r:AccessRequest)
			RETURN r""";

	/**
	 * Those on what the viewer's teams answer for now, to see or to decide on; those that
	 * await somebody in whose place they decide, and those on which they have.
	 */
	private static final String ON_THEIRS = """
			UNWIND sight.%1$s AS near
			MATCH (near)-[:OWNS|IN_DOMAIN]-(:DataProduct)-[:OFFERS|OFFERED]->(:OutputPort)<-[:TO]-(s:Subscription)<-[:FOR]-(r:AccessRequest)
			WHERE %2$s
			RETURN r
			UNION ALL
			WITH me, sight
			WHERE sight.administers
			MATCH (r:AccessRequest)-[:FOR]->(s:Subscription)
			WHERE %2$s
			RETURN r
			UNION ALL
			UNWIND sight.givers AS giver
			MATCH (giver)<-[:AWAITS]-(r:AccessRequest)-[:FOR]->(s:Subscription)
			WHERE %2$s
			RETURN r
			UNION ALL
			MATCH (me)<-[:BY]-(d:Decision)<-[:HAS_DECISION]-(r:AccessRequest)-[:FOR]->(s:Subscription)
			WHERE EXISTS { (d)-[:ON_BEHALF_OF]->(:Person) } AND %2$s
			RETURN r
			UNION ALL
			MATCH (me)<-[:DECIDED_BY]-(:ReviewStage)<-[:HAS_STAGE]-(r:AccessRequest)-[:FOR]->(s:Subscription)
			WHERE %3$s AND %2$s
			RETURN r""";

	/** Nobody decides for their own side. */
	private static final String OTHER_SIDE = "NOT s IN sight.holding";

	/** Nor on what they asked for themselves. */
	private static final String OTHERS = OTHER_SIDE + " AND NOT EXISTS { (me)-[:REQUESTED]->(r) }";

	/**
	 * Those that were routed to the viewer or to somebody in whose place they decide, and
	 * those on what the teams own for which they decide, whoever came to do so since: as
	 * far as the viewer may still decide, and what waits for whoever asked aside.
	 */
	private static final String AWAITING = """
			UNWIND [me] + sight.givers AS who
			MATCH (who)<-[:AWAITS]-(r:AccessRequest)
			RETURN r
			UNION ALL
			UNWIND sight.approving AS team
			MATCH (team)-[:OWNS]->(:DataProduct)-[:OFFERS]->(:OutputPort)<-[:TO]-(:Subscription)<-[:FOR]-(r:AccessRequest)
			WHERE r.openKey IS NOT NULL
			RETURN r""";

	/** Holds for the requests asked for, in each list. */
	private static final String FILTERED = """
			(coalesce($productId, $productKey) IS NULL OR p.id = $productId OR p.key = $productKey)
			  AND ($overdue IS NULL OR $overdue = %s)""".formatted(DueSight.OVERDUE);

	private RequestListing() {
	}

	static String newestFirst(@Nullable RequestRole role, Set<RequestPart> parts) {
		String candidates = switch (role) {
			case REQUESTER -> MADE;
			case APPROVER -> ON_THEIRS.formatted("approving", OTHERS, ReviewSight.CONCERNED);
			case null -> MADE + "\nUNION ALL\n" + ON_THEIRS.formatted("owning", OTHER_SIDE, ReviewSight.CONCERNED);
		};
		return """
				%s
				%s
				CALL (me, sight, candidates) {
				  UNWIND candidates AS r
				  WITH me, sight, r
				  WHERE ($status = [] OR %s IN $status) AND ($reviewOpen IS NULL OR %s = $reviewOpen)
				  %s
				  WHERE %s
				    AND ($outputPort IS NULL OR o.id = $outputPort)
				    AND %s
				  %s
				""".formatted(ProductSight.VIEWER, once(candidates), RequestClock.STATUS, EmergencySight.UNREVIEWED,
				RequestSight.AROUND, RequestSight.VISIBLE, FILTERED, cut(Order.NEWEST, parts));
	}

	static String inbox(Set<RequestPart> parts) {
		return """
				%s
				%s
				CALL (me, sight, candidates) {
				  UNWIND candidates AS r
				  %s
				  WHERE (sight.administers OR %s OR %s OR %s) AND %s AND %s = 'IN_REVIEW'
				    AND %s
				  %s
				""".formatted(ProductSight.VIEWER, once(AWAITING), RequestSight.AROUND, ProductSight.APPROVED,
				DelegationSight.AWAITED, ReviewSight.DECIDER, OTHERS, RequestClock.STATUS, FILTERED,
				cut(Order.DUE, parts));
	}

	/**
	 * Each is a candidate once. All of them are put into one list, as rows that are told
	 * apart or sorted are weighed with all that the viewer sees by, each of them.
	 */
	private static String once(String candidates) {
		return """
				CALL (me, sight) {
				  CALL (me, sight) {
				    %s
				  }
				  RETURN collect(DISTINCT r) AS candidates
				}
				""".formatted(candidates);
	}

	private static String cut(Order order, Set<RequestPart> parts) {
		return """
				WITH r, %1$s AS place, %4$s AS overdue
				  RETURN collect([place, r]) AS those, count(r) AS total, sum(CASE WHEN overdue THEN 1 ELSE 0 END) AS overdue
				}
				CALL (those) {
				  UNWIND those AS each
				  WITH each[0] AS place, each[1] AS r
				  WHERE $page.after IS NULL
				    OR place %3$s datetime($page.after.value)
				    OR (place = datetime($page.after.value) AND r.id > $page.after.id)
				  WITH place, r
				  ORDER BY place %2$s, r.id
				  LIMIT $page.limit
				  RETURN collect(r) AS paged
				}
				WITH me, sight, total, overdue, paged
				CALL (paged) {
				  UNWIND paged AS r
				  %5$s
				  RETURN collect({r: r, s: s, o: o, p: p}) AS found
				}
				%6$s
				RETURN total, overdue, [each IN paged | each.id] AS page, requests, subscriptions, backgrounds
				"""
			.formatted(order.place, order.direction, order.beyond, DueSight.OVERDUE, RequestSight.AROUND,
					RequestCollecting.of(parts, true));
	}

	/**
	 * By what requests are sorted.
	 */
	private enum Order {

		NEWEST("r.submittedAt", "DESC", "<"),

		DUE("coalesce(%s, datetime('%s'))".formatted(RequestClock.DUE, NEVER), "ASC", ">");

		private final String place;

		private final String direction;

		private final String beyond;

		Order(String place, String direction, String beyond) {
			this.place = place;
			this.direction = direction;
			this.beyond = beyond;
		}

	}

}
