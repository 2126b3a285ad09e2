package io.meshgate.graph.access.emergency;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.access.Verdict;
import io.meshgate.graph.access.asking.Asking;
import io.meshgate.graph.access.asking.Requesting;
import io.meshgate.graph.access.transition.Course;
import io.meshgate.graph.access.transition.RequestCourse;
import io.meshgate.graph.access.transition.RequestMove;
import io.meshgate.graph.access.transition.RequestTransition;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.subscription.SubscriptionId;
import org.jspecify.annotations.Nullable;

/**
 * How access is taken in an emergency, and what is said of it afterwards. The request is
 * never open, so that another may be, and awaits those who could have decided until one
 * of them has reviewed it.
 */
public final class Emergencies {

	/** What the decision names that nobody has made. */
	public static final String RULE = "Emergency access";

	/**
	 * What was taken before on a subscription, and not called an emergency since.
	 * @param transaction the change's own
	 * @param subscription under the lock
	 * @return the latest; empty where there is none
	 */
	public Optional<Unreviewed> unreviewed(Transaction transaction, SubscriptionId subscription) {
		String cypher = """
				MATCH (:Subscription {id: $subscription})<-[:FOR]-(r:AccessRequest)
				WHERE r.reviewDueAt IS NOT NULL
				  AND NOT EXISTS { (r)-[:HAS_EMERGENCY_REVIEW]->(:EmergencyReview {verdict: $justified}) }
				RETURN r.id AS request, NOT %s AS reviewed
				ORDER BY r.submittedAt DESC, r.id
				LIMIT 1
				""".formatted(EmergencySight.UNREVIEWED);
		return transaction.row(cypher, Map.of("subscription", subscription, "justified", EmergencyVerdict.JUSTIFIED))
			.map((row) -> EmergencyRows.ROWS.unreviewed(row.columns()));
	}

	/**
	 * Keeps a request of access that is taken.
	 * @param transaction the change's own
	 * @param asking what is taken, and why
	 * @param held the locked subscription
	 * @param taking what else is kept of it
	 * @return how the request went, to be told
	 */
	public RequestTransition take(Transaction transaction, Asking asking, SubscriptionId held, Taking taking) {
		String cypher = """
				MATCH (s:Subscription {id: $subscription})
				MATCH (me:Person {id: $viewer})
				CREATE (me)-[:REQUESTED]->(r:AccessRequest)-[:FOR]->(s)
				SET r += $request, %s
				CREATE (r)-[:HAS_DECISION]->(d:Decision)
				SET d = $decision
				WITH r
				UNWIND $approvers AS approver
				MATCH (who:Person {id: approver})
				CREATE (r)-[:ROUTED_TO]->(who)
				CREATE (r)-[:AWAITS]->(who)
				RETURN count(who) AS routed
				""".formatted(Requesting.CONTRACT_VERSION);
		Course.Gone gone = gone();
		int routed = transaction
			.one(cypher, Map.of("subscription", held, "viewer", asking.requester(), "request",
					properties(asking, taking, gone.now()), "approvers", taking.approvers(), "decision", Map.of("id",
							taking.decision(), "verdict", Verdict.APPROVED, "rule", RULE, "at", asking.submittedAt())))
			.number("routed");
		if (routed != taking.approvers().size()) {
			throw new IllegalStateException("An emergency awaits " + routed + " of " + taking.approvers().size());
		}
		return gone.passed().getLast();
	}

	/**
	 * Puts on record what is said of it. It awaits nobody any more.
	 * @param transaction the change's own
	 * @param request under the lock, and not reviewed yet
	 * @param by who says so
	 * @param review what
	 */
	public void review(Transaction transaction, AccessRequestId request, PersonId by, NewReview review) {
		String cypher = """
				MATCH (r:AccessRequest {id: $request})
				WHERE %s
				MATCH (who:Person {id: $by})
				CREATE (r)-[:HAS_EMERGENCY_REVIEW]->(review:EmergencyReview)-[:BY]->(who)
				SET review = $review, r.version = r.version + 1
				REMOVE r.reviewOpen, r.reviewRemindAt
				WITH r, review
				CALL (review) {
				  MATCH (giver:Person {id: $giver})
				  CREATE (review)-[:ON_BEHALF_OF]->(giver)
				}
				CALL (r) {
				  MATCH (r)-[awaits:AWAITS]->()
				  DELETE awaits
				}
				RETURN review.id AS id
				""".formatted(EmergencySight.UNREVIEWED);
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("id", review.id());
		properties.put("verdict", review.verdict());
		properties.put("comment", review.comment());
		properties.put("at", review.at());
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("request", request);
		parameters.put("by", by);
		parameters.put("giver", review.onBehalfOf());
		parameters.put("review", properties);
		transaction.one(cypher, parameters);
	}

	private static Course.Gone gone() {
		RequestMove byRule = new RequestMove.Plain(RequestTransition.APPROVE_BY_RULE);
		return switch (RequestCourse.submitted().now().take(byRule)) {
			case Course.Gone gone -> gone;
			case Course.Refused refused -> throw new IllegalStateException(refused.because());
		};
	}

	private static Map<String, Object> properties(Asking asking, Taking taking, RequestCourse course) {
		Instant due = asking.submittedAt().plus(taking.timeToReview());
		Map<String, Object> properties = new HashMap<>();
		properties.put("id", asking.id());
		properties.put("status", course.status());
		properties.put("round", course.round());
		properties.put("kind", asking.kind());
		properties.put("purpose", asking.purpose());
		properties.put("endsAt", asking.endsAt());
		properties.put("submittedAt", asking.submittedAt());
		properties.put("endedAt", asking.submittedAt());
		properties.put("version", 2);
		properties.put("reviewDueAt", due);
		properties.put("reviewRemindAt", due);
		properties.put("reviewOpen", true);
		return properties;
	}

	/**
	 * What is kept of access that is taken, besides what is taken.
	 *
	 * @param decision the identity of the decision that nobody has made
	 * @param approvers who could have decided; at least one
	 * @param timeToReview how long they have
	 */
	public record Taking(String decision, List<PersonId> approvers, Duration timeToReview) {

		public Taking {
			approvers = List.copyOf(approvers);
		}

	}

	/**
	 * What is about to be said.
	 *
	 * @param id its identity
	 * @param verdict which way
	 * @param comment why; null where that is not said
	 * @param onBehalfOf in whose place, if somebody else's
	 * @param at when
	 */
	public record NewReview(String id, EmergencyVerdict verdict, @Nullable String comment,
			@Nullable PersonId onBehalfOf, Instant at) {
	}

}
