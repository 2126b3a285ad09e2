package io.meshgate.graph.access.asking;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.access.clock.RequestClock;
import io.meshgate.graph.access.review.Courses;
import io.meshgate.graph.access.transition.Course;
import io.meshgate.graph.access.transition.RequestCourse;
import io.meshgate.graph.access.transition.RequestMove;
import io.meshgate.graph.access.transition.RequestTransition;
import io.meshgate.graph.access.transition.ReviewStage;
import io.meshgate.graph.consumer.ConsumerRef;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.product.ProductSight;
import io.meshgate.graph.subscription.GrantSight;
import io.meshgate.graph.subscription.SubscriptionId;

/**
 * How a request comes to be: what must be known, the subscription locked, the approvers
 * found, the request written. A second open request on one subscription fails on a
 * uniqueness constraint, should the lock ever be forgotten.
 */
public final class Requesting {

	/** Keeps with the request {@code r} which version of the contract there was. */
	public static final String CONTRACT_VERSION = """
			r.contractVersion = head(COLLECT {
			  MATCH (s)-[:TO]->(:OutputPort)-[governed:GOVERNED_BY]->(c:Contract)
			  RETURN c.version
			  ORDER BY coalesce(governed.published, false) DESC, c.key
			})""";

	private static final String ANY = """
			MERGE (s:Subscription {key: $key})
			ON CREATE SET s.id = $id, s.createdAt = $now
			""";

	private final Courses courses = new Courses();

	/**
	 * Locks the product that offers the port, and the product, application, team or
	 * person that consumes, so that neither ends nor comes to another team meanwhile.
	 * @param transaction the request's own
	 * @param asking what is asked
	 */
	public void secure(Transaction transaction, Asking asking) {
		secure(transaction, List.of(asking.port()), asking.consumer());
	}

	/**
	 * The same of several ports at once.
	 * @param transaction of all the requests
	 * @param ports what is asked for
	 * @param consumer on whose behalf
	 */
	public void secure(Transaction transaction, List<OutputPortId> ports, ConsumerRef consumer) {
		String cypher = """
				CALL () {
				  MATCH (o:OutputPort)<-[:OFFERS]-(p:DataProduct)
				  WHERE o.id IN $ports
				  RETURN p
				  UNION
				  MATCH (p:DataProduct {id: $consumer})
				  RETURN p
				  UNION
				  MATCH (p:Application {id: $consumer})
				  RETURN p
				  UNION
				  MATCH (p:Team {id: $consumer})
				  RETURN p
				  UNION
				  MATCH (p:Person {id: $consumer})
				  RETURN p
				}
				WITH p
				ORDER BY p.id
				SET p._lock = true
				RETURN p.id AS id
				""";
		transaction.rows(cypher, Map.of("ports", ports, "consumer", consumer.id()));
	}

	/**
	 * What is known of a port and a consumer.
	 * @param transaction the request's own
	 * @param asking what is asked
	 * @return the facts; empty where the requester sees no such port
	 */
	public Optional<Asked> facts(Transaction transaction, Asking asking) {
		return Optional.ofNullable(facts(transaction, List.of(asking)).get(asking.port()));
	}

	/**
	 * The same of several ports at once.
	 * @param transaction of all the requests
	 * @param askings what one person asks for one consumer, at least one thing
	 * @return the facts, by port; none of those that the requester does not see
	 */
	public Map<OutputPortId, Asked> facts(Transaction transaction, List<Asking> askings) {
		Asking asking = askings.getFirst();
		String cypher = """
				%s
				MATCH (o:OutputPort)<-[:OFFERS]-(p:DataProduct)
				WHERE o.id IN $ports AND %s
				%s
				OPTIONAL MATCH (c:%s {id: $consumer})
				%s
				RETURN o.id AS port, p.id AS product, sighting,
				  c IS NOT NULL AND shown AS consumerFound, coalesce(c.status = 'RETIRED', false) AS consumerEnded, c IS NOT NULL AND c = p AS itself,
				  c IS NOT NULL AND (
				    c = me OR c IN sight.teams OR EXISTS { MATCH (team:Team)-[:OWNS]->(c) WHERE team IN sight.teams }
				  ) AS belongs
				"""
			.formatted(ProductSight.VIEWER, ProductSight.VISIBLE, ProductSight.SIGHTING,
					asking.consumer().kind().label(), shown(asking));
		Map<String, Object> parameters = Map.of("viewer", asking.requester(), "ports",
				askings.stream().map(Asking::port).toList(), "consumer", asking.consumer().id(), "now",
				asking.submittedAt());
		return transaction.rows(cypher, parameters)
			.stream()
			.collect(Collectors.toMap((row) -> new OutputPortId(row.text("port")),
					(row) -> AskingRows.ROWS.asked(row.columns())));
	}

	/**
	 * Locks the subscription, making it first if there is none. There is one where access
	 * runs already.
	 * @param transaction the request's own
	 * @param asking what is asked
	 * @return the subscription as it stands under the lock
	 */
	public HeldSubscription hold(Transaction transaction, Asking asking) {
		String cypher = """
				MATCH (o:OutputPort {id: $port})
				MATCH (c:%s {id: $consumer})
				%s
				SET s._lock = true
				MERGE (c)-[:HOLDS]->(s)
				MERGE (s)-[:TO]->(o)
				RETURN s.id AS id
				""".formatted(asking.consumer().kind().label(),
				asking.kind().isNew() ? ANY : "MATCH (s:Subscription {id: $id})");
		String id = transaction.one(cypher, Map.of("port", asking.port(), "consumer", asking.consumer().id(), "key",
				key(asking), "id", asking.subscription(), "now", asking.submittedAt()))
			.text("id");
		return held(transaction, id, asking.submittedAt());
	}

	/**
	 * Who may decide, as {@link NearestApprovers} finds them.
	 * @param transaction the request's own
	 * @param viewer who asks
	 * @param held the locked subscription
	 * @return their identities, under the lock; empty where there is nobody
	 */
	public List<PersonId> approvers(Transaction transaction, Viewer viewer, HeldSubscription held) {
		return NearestApprovers.secure(transaction, viewer, List.of(held.id())).getOrDefault(held.id(), List.of());
	}

	/**
	 * The subscription that there is already.
	 * @param transaction of whoever only wants to know
	 * @param asking what would be asked
	 * @return as it stands; empty where there is none
	 */
	Optional<HeldSubscription> find(Transaction transaction, Asking asking) {
		String cypher = """
				MATCH (s:Subscription {key: $key})
				RETURN s.id AS id
				""";
		return transaction.row(cypher, Map.of("key", key(asking)))
			.map((row) -> held(transaction, row.text("id"), asking.submittedAt()));
	}

	/**
	 * Writes the request and routes it: in one transaction, so that nobody ever sees one
	 * that is neither routed nor decided.
	 * @param transaction the request's own
	 * @param asking what is asked
	 * @param held the locked subscription
	 * @param approvers to whom it goes; nobody where a rule is about to decide
	 */
	public void submit(Transaction transaction, Asking asking, SubscriptionId held, List<PersonId> approvers) {
		String cypher = """
				MATCH (s:Subscription {id: $subscription})
				MATCH (me:Person {id: $viewer})
				CREATE (me)-[:REQUESTED]->(r:AccessRequest)-[:FOR]->(s)
				SET r += $request, r.openKey = s.key, %s
				%s
				WITH r
				UNWIND $approvers AS approver
				MATCH (who:Person {id: approver})
				CREATE (r)-[:ROUTED_TO]->(who)
				CREATE (r)-[:AWAITS]->(who)
				RETURN count(who) AS routed
				""".formatted(CONTRACT_VERSION, RequestClock.BEGINNING);
		int routed = transaction
			.one(cypher, Map.of("subscription", held, "viewer", asking.requester(), "request",
					properties(asking, approvers), "approvers", approvers, "now", asking.submittedAt()))
			.number("routed");
		if (routed != approvers.size()) {
			throw new IllegalStateException("Routed a request to " + routed + " of " + approvers.size() + " people");
		}
		if (!approvers.isEmpty()) {
			this.courses.plan(transaction, asking.id(), asking.plan().stages());
		}
	}

	/**
	 * Removes a subscription that was made only to be locked and leads to nothing.
	 * @param transaction the request's own
	 * @param held the locked subscription
	 */
	public void letGo(Transaction transaction, HeldSubscription held) {
		String cypher = """
				MATCH (s:Subscription {id: $id})
				WHERE NOT EXISTS { (s)<-[:FOR]-() } AND NOT EXISTS { (s)-[:HAS_GRANT]->() }
				DETACH DELETE s
				""";
		transaction.rows(cypher, Map.of("id", held.id()));
	}

	private static HeldSubscription held(Transaction transaction, String id, Instant now) {
		String cypher = """
				MATCH (s:Subscription {id: $id})
				OPTIONAL MATCH (s)<-[:FOR]-(r:AccessRequest)
				WHERE r.openKey IS NOT NULL
				RETURN s.id AS id, CASE WHEN NOT %1$s THEN r.id END AS open, CASE WHEN %1$s THEN r.id END AS lapsed, EXISTS {
				  (s)-[:HAS_GRANT]->(g:Grant)
				  WHERE NOT %2$s
				} AS granted
				"""
			.formatted(RequestClock.LAPSED, GrantSight.OVER);
		return AskingRows.ROWS.held(transaction.one(cypher, Map.of("id", id, "now", now)).columns());
	}

	/** Of the consumers only products can be hidden. */
	private static String shown(Asking asking) {
		return switch (asking.consumer().kind()) {
			case TEAM, APPLICATION, PERSON -> "WITH *, true AS shown";
			case DATA_PRODUCT -> """
					CALL (sight, c) {
					  WITH sight, c AS p
					  WHERE %s
					  RETURN count(p) > 0 AS shown
					}
					""".formatted(ProductSight.VISIBLE);
		};
	}

	private static RequestCourse routed(Asking asking) {
		RequestCourse course = gone(RequestCourse.submitted().now(), new RequestMove.Route(asking.plan().route()));
		for (ReviewStage skipped : asking.plan().skipped()) {
			course = gone(course, new RequestMove.Skip(skipped.key()));
		}
		return course;
	}

	private static RequestCourse gone(RequestCourse course, RequestMove move) {
		return switch (course.take(move)) {
			case Course.Gone(RequestCourse now, List<RequestTransition> _) -> now;
			case Course.Refused refused -> throw new IllegalStateException(refused.because());
		};
	}

	private static Map<String, Object> properties(Asking asking, List<PersonId> approvers) {
		RequestCourse course = approvers.isEmpty() ? RequestCourse.submitted().now() : routed(asking);
		Map<String, Object> properties = new HashMap<>();
		properties.put("id", asking.id());
		properties.put("status", course.status());
		course.stage().map(ReviewStage::key).ifPresent((stage) -> properties.put("stage", stage));
		properties.put("round", course.round());
		properties.put("kind", asking.kind());
		properties.put("purpose", asking.purpose());
		properties.put("startsAt", asking.startsAt());
		properties.put("endsAt", asking.endsAt());
		properties.put("submittedAt", asking.submittedAt());
		properties.put("lapsesAt", asking.submittedAt().plus(asking.plan().timeToLive()));
		properties.put("timeToDecide", asking.plan().timeToDecide());
		properties.put("version", 1);
		return properties;
	}

	private static String key(Asking asking) {
		ConsumerRef consumer = asking.consumer();
		return consumer.id() + "|" + asking.port().value();
	}

}
