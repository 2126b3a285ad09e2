package io.meshgate.graph.access;

import java.util.EnumSet;
import java.util.Set;

import io.meshgate.graph.subscription.Subscriptions;

/**
 * How the requests that a statement has {@code found} are collected, a list of maps of
 * {@code r}, {@code s}, {@code o} and {@code p}. The parts are found first, and each
 * request and subscription among all of them is collected once, however many it goes
 * with.
 */
final class RequestCollecting {

	private static final Set<RequestPart> OF_SUBSCRIPTIONS = EnumSet.of(RequestPart.ALREADY_HELD,
			RequestPart.SUBSCRIPTION);

	private RequestCollecting() {
	}

	/**
	 * Adds the columns {@code requests}, {@code subscriptions} and {@code backgrounds},
	 * in no particular order.
	 * @param parts what is read of each request
	 * @param themselves whether the requests that were found are collected too
	 * @return Cypher
	 */
	static String of(Set<RequestPart> parts, boolean themselves) {
		return """
				CALL (me, sight, found) {
				  UNWIND found AS each
				  WITH me, sight, each.r AS r, each.s AS s, each.o AS o, each.p AS p
				  %s
				  RETURN collect({r: r, s: s, o: o, p: p, %s}) AS looked
				}
				%s
				%s
				WITH *, [one IN looked | {
				  id: one.r.id, requesterTeams: one.requesterTeams, product: one.product, subscription: one.about.s.id,
				  alreadyHeld: [each IN one.held | each.s.id], similarDecisions: [each IN one.similar | each.r.id]
				}] AS backgrounds
				""".formatted(RequestPart.finding(parts), RequestPart.columns(parts), requests(parts, themselves),
				subscriptions(parts));
	}

	private static String requests(Set<RequestPart> parts, boolean themselves) {
		if (!themselves && !parts.contains(RequestPart.SIMILAR_DECISIONS)) {
			return "WITH *, [] AS requests";
		}
		return """
				CALL (me, sight, looked) {
				  UNWIND looked AS one
				  UNWIND %s AS each
				  WITH DISTINCT each.r AS r, each.s AS s, each.o AS o, each.p AS p
				  %s
				  RETURN collect(%s) AS requests
				}
				""".formatted(themselves ? "[one] + one.similar" : "one.similar", RequestSight.COLLECTING,
				RequestSight.PROJECTING);
	}

	private static String subscriptions(Set<RequestPart> parts) {
		if (parts.stream().noneMatch(OF_SUBSCRIPTIONS::contains)) {
			return "WITH *, [] AS subscriptions";
		}
		return """
				CALL (me, sight, looked) {
				  UNWIND looked AS one
				  UNWIND [one.about] + one.held AS each
				  WITH each
				  WHERE each IS NOT NULL
				  WITH DISTINCT each.s AS s, each.o AS o, each.p AS p
				  %s
				  RETURN collect(%s) AS subscriptions
				}
				""".formatted(Subscriptions.COLLECTING, Subscriptions.PROJECTING);
	}

}
