package io.meshgate.graph.access;

import io.meshgate.graph.access.clock.RequestClock;
import io.meshgate.graph.access.emergency.EmergencySight;
import io.meshgate.graph.delegation.DelegationSight;
import io.meshgate.graph.product.ProductSight;
import org.jspecify.annotations.Nullable;

/**
 * The statements that answer a page of requests: from the person to the requests that
 * concern them, sorted and cut before anything is collected.
 */
final class RequestListing {

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
			UNION
			WITH me, sight
			WHERE sight.administers
			MATCH (r:AccessRequest)-[:FOR]->(s:Subscription)
			WHERE %2$s
			RETURN r
			UNION
			UNWIND sight.givers AS giver
			MATCH (giver)<-[:AWAITS]-(r:AccessRequest)-[:FOR]->(s:Subscription)
			WHERE %2$s
			RETURN r
			UNION
			MATCH (me)<-[:BY]-(d:Decision)<-[:HAS_DECISION]-(r:AccessRequest)-[:FOR]->(s:Subscription)
			WHERE EXISTS { (d)-[:ON_BEHALF_OF]->(:Person) } AND %2$s
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
			UNION
			UNWIND sight.approving AS team
			MATCH (team)-[:OWNS]->(:DataProduct)-[:OFFERS]->(:OutputPort)<-[:TO]-(:Subscription)<-[:FOR]-(r:AccessRequest)
			WHERE r.openKey IS NOT NULL
			RETURN r""";

	private RequestListing() {
	}

	static String newestFirst(@Nullable RequestRole role) {
		String candidates = switch (role) {
			case REQUESTER -> MADE;
			case APPROVER -> ON_THEIRS.formatted("approving", OTHERS);
			case null -> MADE + "\nUNION\n" + ON_THEIRS.formatted("owning", OTHER_SIDE);
		};
		return """
				%s
				CALL (me, sight) {
				  %s
				}
				WITH me, sight, r
				WHERE ($status = [] OR %s IN $status) AND ($reviewOpen IS NULL OR %s = $reviewOpen)
				%s
				WHERE %s
				  AND ($outputPort IS NULL OR o.id = $outputPort)
				  AND (coalesce($productId, $productKey) IS NULL OR p.id = $productId OR p.key = $productKey)
				%s
				""".formatted(ProductSight.VIEWER, candidates, RequestClock.STATUS, EmergencySight.UNREVIEWED,
				RequestSight.AROUND, RequestSight.VISIBLE, cut("DESC", "<"));
	}

	static String inbox() {
		return """
				%s
				CALL (me, sight) {
				  %s
				}
				%s
				WHERE (sight.administers OR %s OR %s) AND %s
				WITH me, sight, r, s, o, p
				WHERE %s = 'IN_REVIEW'
				%s
				""".formatted(ProductSight.VIEWER, AWAITING, RequestSight.AROUND, ProductSight.APPROVED,
				DelegationSight.AWAITED, OTHERS, RequestClock.STATUS, cut("ASC", ">"));
	}

	private static String cut(String direction, String beyond) {
		return """
				WITH me, sight, r, s, o, p
				ORDER BY r.submittedAt %1$s, r.id
				WITH me, sight, collect({r: r, s: s, o: o, p: p}) AS found
				WITH me, sight, size(found) AS total, [each IN found
				  WHERE $page.after IS NULL
				    OR each.r.submittedAt %2$s datetime($page.after.value)
				    OR (each.r.submittedAt = datetime($page.after.value) AND each.r.id > $page.after.id)
				][..$page.limit] AS found
				CALL (me, sight, found) {
				  UNWIND found AS each
				  WITH me, sight, each.r AS r, each.s AS s, each.o AS o, each.p AS p
				  %3$s
				  WITH %4$s AS request
				  ORDER BY request.submittedAt %1$s, request.id
				  RETURN collect(request) AS requests
				}
				RETURN total, requests
				""".formatted(direction, beyond, RequestSight.COLLECTING, RequestSight.PROJECTING);
	}

}
