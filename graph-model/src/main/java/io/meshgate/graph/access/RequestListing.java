package io.meshgate.graph.access;

import org.jspecify.annotations.Nullable;

/**
 * The statements that answer a page of requests: from the person to the requests that
 * concern them, sorted and cut before anything is collected.
 */
final class RequestListing {

	private static final String MADE = """
			MATCH (me)-[:REQUESTED]->(r:AccessRequest)
			RETURN r""";

	private static final String DECIDABLE = """
			MATCH (me)<-[:ROUTED_TO]-(r:AccessRequest)
			RETURN r
			UNION
			MATCH (me)-[:MEMBER_OF]->(:Team)-[:OWNS]->(:DataProduct)-[:OFFERS]->(:OutputPort)<-[:TO]-(:Subscription)
			  <-[:FOR]-(r:AccessRequest)
			RETURN r
			UNION
			MATCH (me)-[:MEMBER_OF]->(:Team)-[:OWNS]->(:Domain)<-[:PART_OF*0..]-(:Domain)<-[:IN_DOMAIN]-(:DataProduct)
			  -[:OFFERS]->(:OutputPort)<-[:TO]-(:Subscription)<-[:FOR]-(r:AccessRequest)
			RETURN r
			UNION
			WITH me
			WHERE 'ADMINISTRATOR' IN coalesce(me.roles, [])
			MATCH (r:AccessRequest)
			RETURN r""";

	private RequestListing() {
	}

	static String newestFirst(@Nullable RequestRole role) {
		String candidates = switch (role) {
			case REQUESTER -> MADE;
			case APPROVER -> DECIDABLE;
			case null -> MADE + "\nUNION\n" + DECIDABLE;
		};
		return """
				MATCH (me:Person {id: $viewer, active: true})
				CALL (me) {
				  %s
				}
				WITH me, r
				WHERE $status = [] OR r.status IN $status
				%s
				WHERE %s
				  AND ($outputPort IS NULL OR o.id = $outputPort)
				  AND (coalesce($productId, $productKey) IS NULL OR p.id = $productId OR p.key = $productKey)
				%s
				""".formatted(candidates, RequestSight.AROUND, RequestSight.VISIBLE, cut("DESC", "<"));
	}

	static String inbox() {
		return """
				MATCH (me:Person {id: $viewer, active: true})<-[:AWAITS]-(r:AccessRequest)
				%s
				WHERE %s
				%s
				""".formatted(RequestSight.AROUND, RequestSight.VISIBLE, cut("ASC", ">"));
	}

	private static String cut(String direction, String beyond) {
		return """
				WITH me, r, s, o, p
				ORDER BY r.submittedAt %1$s, r.id
				WITH me, collect({r: r, s: s, o: o, p: p}) AS found
				WITH me, size(found) AS total, [each IN found
				  WHERE $page.after IS NULL
				    OR each.r.submittedAt %2$s datetime($page.after.value)
				    OR (each.r.submittedAt = datetime($page.after.value) AND each.r.id > $page.after.id)
				][..$page.limit] AS found
				CALL (me, found) {
				  UNWIND found AS each
				  WITH me, each.r AS r, each.s AS s, each.o AS o, each.p AS p
				  %3$s
				  WITH %4$s AS request
				  ORDER BY request.submittedAt %1$s, request.id
				  RETURN collect(request) AS requests
				}
				RETURN total, requests
				""".formatted(direction, beyond, RequestSight.COLLECTING, RequestSight.PROJECTING);
	}

}
