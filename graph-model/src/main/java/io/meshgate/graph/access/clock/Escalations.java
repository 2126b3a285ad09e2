package io.meshgate.graph.access.clock;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.Row;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.access.routing.Approvers;
import io.meshgate.graph.access.transition.RequestTransition;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.person.PersonId;

/**
 * How a request goes to those who answer for the domain above where those who were to
 * decide have not, to administrators last, and is due anew. Where there is nobody above
 * it stays with whom it is.
 */
public final class Escalations {

	/**
	 * Finds the requests that are {@code $ids}, and the next who would decide on each.
	 */
	private static final String ABOVE = """
			%s
			UNWIND $ids AS id
			MATCH (me:Person)-[:REQUESTED]->(r:AccessRequest {id: id})-[:FOR]->(s:Subscription)
			WHERE r.escalateAt <= $now AND r.status IN $from AND NOT %s
			MATCH (s)-[:TO]->(:OutputPort)<-[:OFFERS]-(p:DataProduct)
			%s
			WITH r, s, head([level IN levels WHERE level.distance > coalesce(r.reach, levels[0].distance)]) AS next
			""".formatted(Approvers.ADMINISTRATORS, RequestClock.LAPSED, Approvers.LEVELS);

	/**
	 * Lets requests that are overdue go one domain up.
	 * @param transaction the change's own
	 * @param now the time
	 * @param most how many at most
	 * @return what this transaction put on record, to be told
	 */
	public List<Event> escalate(Transaction transaction, Instant now, int most) {
		String locking = """
				MATCH (r:AccessRequest)-[:FOR]->(s:Subscription)
				WHERE r.escalateAt <= $now AND r.status IN $from AND NOT %s
				WITH r, s
				ORDER BY r.id
				LIMIT $most
				SET r._lock = true, s._lock = true
				RETURN collect(r.id) AS ids
				""".formatted(RequestClock.LAPSED);
		String escalating = ABOVE + """
				SET r.escalateAt = null
				WITH r, s, next
				WHERE next IS NOT NULL
				CALL (r) {
				  MATCH (r)-[old:AWAITS|ROUTED_TO]->()
				  DELETE old
				}
				FOREACH (who IN next.people |
				  CREATE (r)-[:AWAITS]->(who)
				  CREATE (r)-[:ROUTED_TO]->(who)
				)
				%s
				SET r.reach = next.distance, r.version = r.version + 1
				RETURN r.id AS id, s.id AS subscription, r.dueAt AS dueAt
				ORDER BY id
				""".formatted(RequestClock.BEGINNING);
		List<String> ids = transaction
			.one(locking, Map.of("now", now, "most", most, "from", RequestTransition.ESCALATE.from()))
			.texts("ids");
		Map<String, Object> parameters = Map.of("ids", ids, "now", now, "from", RequestTransition.ESCALATE.from());
		Approvers.secure(transaction, () -> above(transaction, parameters));
		return transaction.rows(escalating, parameters).stream().map((row) -> escalated(row, now)).toList();
	}

	private static List<PersonId> above(Transaction transaction, Map<String, Object> parameters) {
		String cypher = ABOVE + """
				UNWIND next.people AS who
				RETURN DISTINCT who.id AS id
				""";
		return transaction.rows(cypher, parameters).stream().map((row) -> new PersonId(row.text("id"))).toList();
	}

	private static Event escalated(Row row, Instant now) {
		return Event.of(RequestTransition.ESCALATE.told(), row.text("id"), Map.of("subscription",
				row.text("subscription"), "dueAt", row.findInstant("dueAt").orElseThrow().toString()), now);
	}

}
