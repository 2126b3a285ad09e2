package io.meshgate.graph.access;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.meshgate.graph.Id;
import io.meshgate.graph.Row;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.access.transition.RequestTransition;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.subscription.GrantSight;
import io.meshgate.graph.subscription.Grants;
import io.meshgate.graph.subscription.transition.GrantTransition;

/**
 * How access ends with the product, what it gives as well as what it has, and with the
 * person who has it alone. The product or person is locked already, so that nobody asks
 * anew; requests are locked before grants, so that what is approved until then is found.
 */
public final class Superseding {

	/**
	 * Ends the open requests for a product and of it, and then the grants on it and to it
	 * that have not come to their end by themselves.
	 * @param transaction the change's own
	 * @param product under the lock
	 * @param now when
	 * @return what this transaction ended, to be told
	 */
	public List<Event> end(Transaction transaction, ProductId product, Instant now) {
		return end(transaction, Reach.PRODUCTS, List.of(product), now);
	}

	/**
	 * Ends the open requests for some ports, and then the grants on them that have not
	 * come to their end by themselves.
	 * @param transaction the change's own
	 * @param ports of products under the lock
	 * @param now when
	 * @return what this transaction ended, to be told
	 */
	public List<Event> end(Transaction transaction, Collection<OutputPortId> ports, Instant now) {
		return end(transaction, Reach.PORTS, ports, now);
	}

	/**
	 * Ends the open requests and the grants of people who may not act any more, as far as
	 * these are theirs alone.
	 * @param transaction the change's own
	 * @param people under the lock; those who may act are left aside
	 * @param now when
	 * @return what this transaction ended, to be told
	 */
	public List<Event> endOf(Transaction transaction, Collection<PersonId> people, Instant now) {
		return end(transaction, Reach.PEOPLE, people, now);
	}

	private static List<Event> end(Transaction transaction, Reach reach, Collection<? extends Id> subjects,
			Instant now) {
		RequestTransition request = RequestTransition.SUPERSEDE;
		GrantTransition grant = reach.grants;
		Step step = new Step(transaction,
				Map.of("subjects", subjects, "end", RequestEnd.by(request), "reason", grant.reason(), "now", now));
		Stream<Event> requests = endRequests(step, reach.subscriptions)
			.map((row) -> reach.told(request.told(), row, AccessRequestStatus.SUPERSEDED, now));
		Stream<Event> grants = endGrants(step, reach.subscriptions)
			.map((row) -> reach.told(grant.told(), row, grant.reason(), now));
		return Stream.concat(requests, grants).toList();
	}

	private static Stream<Row> endRequests(Step step, String subscriptions) {
		String locking = """
				UNWIND $subjects AS subject
				MATCH %s<-[:FOR]-(r:AccessRequest)
				WHERE r.openKey IS NOT NULL
				WITH subject, r, s
				ORDER BY r.id
				SET r._lock = true, s._lock = true
				RETURN r.id AS id, min(subject) AS cause
				""".formatted(subscriptions);
		String ending = """
				UNWIND $locked AS locked
				MATCH (r:AccessRequest {id: locked.id})
				WHERE %s
				%s
				WITH r, locked
				CALL (r) {
				  MATCH (r)-[awaits:AWAITS]->()
				  DELETE awaits
				}
				RETURN r.id AS id, locked.cause AS cause
				ORDER BY id
				""".formatted(RequestEnd.POSSIBLE, RequestEnd.ENDING);
		return step.take(locking, ending);
	}

	private static Stream<Row> endGrants(Step step, String subscriptions) {
		String locking = """
				UNWIND $subjects AS subject
				MATCH %s-[:HAS_GRANT]->(g:Grant)
				WHERE g.endedAt IS NULL
				WITH subject, s, g
				ORDER BY g.id
				SET s._lock = true, g._lock = true
				RETURN g.id AS id, min(subject) AS cause
				""".formatted(subscriptions);
		String ending = """
				UNWIND $locked AS locked
				MATCH (g:Grant {id: locked.id})
				WHERE NOT %s
				%s
				RETURN g.id AS id, locked.cause AS cause
				ORDER BY id
				""".formatted(GrantSight.OVER, Grants.ending("$now"));
		return step.take(locking, ending);
	}

	/**
	 * What ends with what.
	 */
	private enum Reach {

		PRODUCTS("(:DataProduct {id: subject})-[:OFFERS|TO|HOLDS*1..2]-(s:Subscription)", "dataProduct",
				GrantTransition.SUPERSEDE),

		PORTS("(:OutputPort {id: subject})<-[:TO]-(s:Subscription)", "outputPort", GrantTransition.SUPERSEDE),

		PEOPLE("(:Person {id: subject, active: false})-[:HOLDS]->(s:Subscription)", "person",
				GrantTransition.END_BY_POLICY);

		private final String subscriptions;

		private final String cause;

		private final GrantTransition grants;

		Reach(String subscriptions, String cause, GrantTransition grants) {
			this.subscriptions = subscriptions;
			this.cause = cause;
			this.grants = grants;
		}

		Event told(EventType type, Row row, Enum<?> reason, Instant now) {
			return Event.of(type, row.text("id"), Map.of(this.cause, row.text("cause"), "reason", reason.name()), now);
		}

	}

	/**
	 * What is locked in one statement is read, and ended, in the next.
	 */
	private record Step(Transaction transaction, Map<String, Object> parameters) {

		Stream<Row> take(String locking, String ending) {
			Map<String, Object> and = new HashMap<>(this.parameters);
			and.put("locked",
					this.transaction.rows(locking, this.parameters)
						.stream()
						.map((row) -> Map.of("id", row.text("id"), "cause", row.text("cause")))
						.toList());
			return this.transaction.rows(ending, and).stream();
		}

	}

}
