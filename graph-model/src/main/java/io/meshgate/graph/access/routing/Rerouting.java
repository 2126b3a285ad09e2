package io.meshgate.graph.access.routing;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.meshgate.graph.Id;
import io.meshgate.graph.Row;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.access.AccessRequestStatus;
import io.meshgate.graph.access.RequestEnd;
import io.meshgate.graph.access.clock.RequestClock;
import io.meshgate.graph.access.transition.RequestTransition;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.subscription.SubscriptionSight;

/**
 * How open requests follow those who answer. They go where they would go if they were
 * made now; what nobody but the side that asks could decide is superseded, as it would be
 * refused. Whoever decides has the request locked, and does so before or after.
 */
public final class Rerouting {

	/**
	 * Finds the requests that are {@code $locked}, and who is to decide on each where it
	 * stands now: those who are named for its stage, or the nearest.
	 */
	private static final String DECIDING = """
			%s
			UNWIND $locked AS id
			MATCH (me:Person)-[:REQUESTED]->(r:AccessRequest {id: id})-[:FOR]->(s:Subscription)
			WHERE r.openKey IS NOT NULL
			MATCH (s)-[:TO]->(:OutputPort)<-[:OFFERS]-(p:DataProduct)
			%s
			CALL (me, r, s) {
			  OPTIONAL MATCH (r)-[:HAS_STAGE]->(:ReviewStage {stage: r.stage})-[:DECIDED_BY]->(who:Person)
			  WHERE who.active AND who <> me AND NOT %s
			  RETURN collect(who) AS named
			}
			WITH r, CASE named WHEN [] THEN approvers ELSE named END AS approvers
			""".formatted(Approvers.ADMINISTRATORS, Approvers.NEAREST, SubscriptionSight.consumerSide("who"));

	/**
	 * Follows a product that has come to another team or place: requests for it, and
	 * those it has made, whose side is another now, as those of an application. Or a
	 * domain: requests for all that is in it or below.
	 * @param transaction the change's own, after that is written; where it is a domain,
	 * in the line of their tree
	 * @param subject the product, application or domain
	 * @param now when
	 * @return what happened to requests, to be told
	 */
	public List<Event> follow(Transaction transaction, Id subject, Instant now) {
		return follow(transaction, List.of(subject.value()), now);
	}

	/**
	 * Follows several products, applications, ports and domains at once.
	 * @param transaction the change's own, after they are written
	 * @param subjects their identities; whatever else is among them is left aside
	 * @param now when
	 * @return what happened to requests, to be told
	 */
	public List<Event> follow(Transaction transaction, Collection<String> subjects, Instant now) {
		String cypher = """
				CALL () {
				  UNWIND $subjects AS subject
				  MATCH (n:DataProduct {id: subject})-[:OFFERS|TO|HOLDS*1..2]-(s:Subscription)
				  RETURN n, s
				  UNION
				  UNWIND $subjects AS subject
				  MATCH (n:Application {id: subject})-[:HOLDS]->(s:Subscription)
				  RETURN n, s
				  UNION
				  UNWIND $subjects AS subject
				  MATCH (n:DataProduct)-[:OFFERS]->(:OutputPort {id: subject})<-[:TO]-(s:Subscription)
				  RETURN n, s
				  UNION
				  UNWIND $subjects AS subject
				  MATCH (n:Domain {id: subject})<-[:PART_OF*0..]-(:Domain)<-[:IN_DOMAIN]-(:DataProduct)
				    -[:OFFERS]->(:OutputPort)<-[:TO]-(s:Subscription)
				  RETURN n, s
				}
				MATCH (s)<-[:FOR]-(r:AccessRequest)
				WHERE r.openKey IS NOT NULL AND NOT %s
				WITH r, s, head(collect(n)) AS n
				ORDER BY r.id
				SET r._lock = true, s._lock = true
				RETURN r.id AS id, n.id AS cause,
				  CASE WHEN n:Domain THEN 'domain' WHEN n:Application THEN 'application' ELSE 'dataProduct' END AS kind
				""".formatted(RequestClock.LAPSED);
		awaitAsking(transaction, subjects);
		Map<String, Map<String, Object>> causes = new HashMap<>();
		transaction.rows(cypher, Map.of("subjects", subjects, "now", now))
			.forEach((row) -> causes.put(row.text("id"), Map.of(row.text("kind"), row.text("cause"))));
		return route(transaction, causes, now);
	}

	/**
	 * Follows people who may no longer decide on what awaits them: they have left a team,
	 * or have come to the side that asks.
	 * @param transaction the change's own, after that is written; the people are under
	 * the lock since before, as {@link Approvers#secure} expects it
	 * @param people who they are
	 * @param now when
	 * @return what happened to requests, to be told
	 */
	public List<Event> followPeople(Transaction transaction, Collection<PersonId> people, Instant now) {
		String cypher = """
				MATCH (n:Person)<-[:AWAITS]-(r:AccessRequest)-[:FOR]->(s:Subscription)
				WHERE n.id IN $people AND r.openKey IS NOT NULL AND NOT %s
				WITH r, s, min(n.id) AS cause
				ORDER BY r.id
				SET r._lock = true, s._lock = true
				RETURN r.id AS id, cause
				""".formatted(RequestClock.LAPSED);
		Map<String, Map<String, Object>> causes = new HashMap<>();
		if (!people.isEmpty()) {
			transaction.rows(cypher, Map.of("people", people, "now", now))
				.forEach((row) -> causes.put(row.text("id"), Map.of("person", row.text("cause"))));
		}
		return route(transaction, causes, now);
	}

	/**
	 * Lets a request go to those who decide in its stage, which has just begun. Where
	 * there is nobody it stays with those who have it.
	 * @param transaction the change's own
	 * @param request under the lock
	 */
	public void begin(Transaction transaction, AccessRequestId request) {
		String cypher = DECIDING + """
				WITH r, approvers
				WHERE approvers <> []
				CALL (r) {
				  MATCH (r)-[old:AWAITS|ROUTED_TO]->()
				  DELETE old
				}
				FOREACH (who IN approvers |
				  CREATE (r)-[:AWAITS]->(who)
				  CREATE (r)-[:ROUTED_TO]->(who)
				)
				""";
		List<String> locked = List.of(request.value());
		Approvers.secure(transaction, () -> approvers(transaction, locked));
		transaction.rows(cypher, Map.of("locked", locked));
	}

	/**
	 * Whoever asks has locked the product before they read who is to decide, so that
	 * their requests are seen afterwards, or else they see what is written here; so with
	 * the product or application that asks.
	 * @param transaction the change's own, after it is written
	 * @param subjects as those that are followed
	 */
	public static void awaitAsking(Transaction transaction, Collection<String> subjects) {
		String cypher = """
				CALL () {
				  UNWIND $subjects AS subject
				  MATCH (:Domain {id: subject})<-[:PART_OF*0..]-(:Domain)<-[:IN_DOMAIN]-(p:DataProduct)
				  WHERE EXISTS { (p)-[:OFFERS]->() }
				  RETURN p
				  UNION
				  UNWIND $subjects AS subject
				  MATCH (p:DataProduct {id: subject})
				  RETURN p
				  UNION
				  UNWIND $subjects AS subject
				  MATCH (p:Application {id: subject})
				  RETURN p
				  UNION
				  UNWIND $subjects AS subject
				  MATCH (p:DataProduct)-[:OFFERS]->(:OutputPort {id: subject})
				  RETURN p
				}
				WITH DISTINCT p
				ORDER BY p.id
				SET p._lock = true
				""";
		transaction.rows(cypher, Map.of("subjects", subjects));
	}

	private static List<Event> route(Transaction transaction, Map<String, Map<String, Object>> causes, Instant now) {
		String cypher = DECIDING + """
				WITH r, approvers, COLLECT {
				  MATCH (r)-[:AWAITS]->(who:Person)
				  RETURN who
				} AS before
				WHERE size(before) <> size(approvers) OR any(who IN before WHERE NOT who IN approvers)
				CALL (r, approvers) {
				  MATCH (r)-[old:AWAITS|ROUTED_TO]->()
				  WHERE type(old) = 'AWAITS' OR approvers <> []
				  DELETE old
				}
				FOREACH (_ IN CASE approvers WHEN [] THEN [] ELSE [1] END |
				  SET r.version = r.version + 1, r.reach = null
				)
				FOREACH (who IN approvers |
				  CREATE (r)-[:AWAITS]->(who)
				  CREATE (r)-[:ROUTED_TO]->(who)
				)
				FOREACH (_ IN CASE approvers WHEN [] THEN [1] ELSE [] END |
				  %s
				)
				RETURN r.id AS id, approvers <> [] AS routed
				ORDER BY id
				""".formatted(RequestEnd.ENDING);
		if (causes.isEmpty()) {
			return List.of();
		}
		Approvers.secure(transaction, () -> approvers(transaction, causes.keySet()));
		Map<String, Object> parameters = Map.of("locked", causes.keySet(), "end",
				RequestEnd.by(RequestTransition.SUPERSEDE), "now", now);
		return transaction.rows(cypher, parameters).stream().map((row) -> told(row, causes, now)).toList();
	}

	private static List<PersonId> approvers(Transaction transaction, Collection<String> locked) {
		String cypher = DECIDING + """
				UNWIND approvers AS who
				RETURN DISTINCT who.id AS id
				""";
		return transaction.rows(cypher, Map.of("locked", locked))
			.stream()
			.map((row) -> new PersonId(row.text("id")))
			.toList();
	}

	private static Event told(Row row, Map<String, Map<String, Object>> causes, Instant now) {
		String request = row.text("id");
		Map<String, Object> data = new HashMap<>(Objects.requireNonNull(causes.get(request)));
		if (row.holds("routed")) {
			return Event.of(RequestTransition.REROUTE.told(), request, data, now);
		}
		data.put("reason", AccessRequestStatus.SUPERSEDED.name());
		return Event.of(RequestTransition.SUPERSEDE.told(), request, data, now);
	}

}
