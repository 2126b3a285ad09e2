package io.meshgate.graph.access;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.access.clock.RequestClock;
import io.meshgate.graph.access.emergency.EmergencySight;
import io.meshgate.graph.access.review.ReviewSight;
import io.meshgate.graph.access.transition.ReviewStage;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductSight;
import io.meshgate.graph.subscription.SubscriptionSight;
import org.jspecify.annotations.Nullable;

/**
 * What is said to a request. The request is locked first and read again under the lock,
 * so that of several who act at once exactly one does.
 */
public final class Verdicts {

	/**
	 * Locks a request, and what lets the viewer decide in somebody's place, and reads it.
	 * @param transaction the change's own
	 * @param viewer who acts
	 * @param id which request
	 * @param now tells which grants cover
	 * @return the request under the lock; empty where the viewer sees no such request
	 */
	public Optional<LockedRequest> lock(Transaction transaction, Viewer viewer, AccessRequestId id, Instant now) {
		String locking = """
				MATCH (r:AccessRequest {id: $id})-[:FOR]->(s:Subscription)
				SET r._lock = true, s._lock = true
				WITH r
				CALL (r) {
				  MATCH (r)-[:AWAITS]->(:Person)-[:DELEGATED]->(g:Delegation)-[:LETS_DECIDE]->(:Person {id: $viewer})
				  WITH g
				  ORDER BY g.id
				  SET g._lock = true
				}
				RETURN r.id AS id
				""";
		String reading = """
				%s
				MATCH (r:AccessRequest {id: $id})
				%s
				WHERE %s
				%s
				RETURN r.id AS id, r.kind AS kind, s.id AS subscription, o.id AS outputPort, r.purpose AS purpose, %s AS status,
				  r.version AS version, r.startsAt AS startsAt, r.endsAt AS endsAt, %s AS unreviewed, ties, %s AS review, head(COLLECT {
				    MATCH (s)<-[:HOLDS]-(c)
				    RETURN %s
				  }) AS consumer
				"""
			.formatted(ProductSight.VIEWER, RequestSight.AROUND, RequestSight.VISIBLE, RequestSight.TIES,
					RequestClock.STATUS, EmergencySight.UNREVIEWED, ReviewSight.REVIEW, SubscriptionSight.KIND);
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "id", id, "now", now);
		transaction.row(locking, parameters);
		return transaction.row(reading, parameters).map((row) -> AccessRequestRows.ROWS.locked(row.columns()));
	}

	/**
	 * Puts a verdict on record.
	 * @param transaction the change's own
	 * @param request under the lock
	 * @param by who decided
	 * @param decision its identity, verdict, comment and time, and in whose place
	 */
	public void record(Transaction transaction, LockedRequest request, PersonId by, NewDecision decision) {
		String cypher = """
				MATCH (r:AccessRequest {id: $request})
				MATCH (who:Person {id: $by})
				CREATE (r)-[:HAS_DECISION]->(d:Decision)-[:BY]->(who)
				SET d = $decision
				WITH d
				CALL (d) {
				  MATCH (giver:Person {id: $giver})
				  CREATE (d)-[:ON_BEHALF_OF]->(giver)
				}
				RETURN d.id AS id
				""";
		Map<String, Object> properties = new HashMap<>();
		properties.put("id", decision.id());
		properties.put("verdict", decision.verdict());
		properties.put("comment", decision.comment());
		properties.put("at", decision.at());
		properties.put("endsAt", decision.endsAt());
		properties.put("stage", request.course().stage().map(ReviewStage::key).orElseThrow());
		properties.put("round", request.review().round());
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("request", request.id());
		parameters.put("by", by);
		parameters.put("giver", decision.onBehalfOf());
		parameters.put("decision", properties);
		transaction.one(cypher, parameters);
	}

	/**
	 * A verdict that is about to be put on record.
	 *
	 * @param id its identity
	 * @param verdict which way
	 * @param comment why
	 * @param endsAt until when access is given at most; null where that is not said
	 * @param onBehalfOf in whose place, if somebody else's
	 * @param at when
	 */
	public record NewDecision(String id, Verdict verdict, @Nullable String comment, @Nullable Instant endsAt,
			@Nullable PersonId onBehalfOf, Instant at) {

		/**
		 * The same, in somebody's place.
		 * @param giver whose; null for nobody else's
		 * @return the verdict
		 */
		public NewDecision onBehalfOf(@Nullable PersonId giver) {
			return new NewDecision(this.id, this.verdict, this.comment, this.endsAt, giver, this.at);
		}

	}

}
