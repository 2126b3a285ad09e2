package io.meshgate.graph.access.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.access.AccessRequestStatus;
import io.meshgate.graph.access.LockedRequest;
import io.meshgate.graph.access.RequestEnd;
import io.meshgate.graph.access.clock.RequestClock;
import io.meshgate.graph.access.routing.Rerouting;
import io.meshgate.graph.access.transition.Course;
import io.meshgate.graph.access.transition.RequestCourse;
import io.meshgate.graph.access.transition.RequestEffect;
import io.meshgate.graph.access.transition.RequestTransition;
import io.meshgate.graph.access.transition.ReviewStage;

/**
 * How it is kept how far a request has come: what the table makes of a move is written as
 * it is, and nothing else.
 */
public final class Courses {

	private final Rerouting rerouting = new Rerouting();

	/**
	 * Keeps the stages of a request that is just being written, and goes to those who are
	 * named for the first, if there are any.
	 * @param transaction the request's own
	 * @param request which one
	 * @param stages in this order
	 */
	public void plan(Transaction transaction, AccessRequestId request, List<PlannedStage> stages) {
		String cypher = """
				MATCH (r:AccessRequest {id: $id})
				UNWIND range(0, size($stages) - 1) AS position
				WITH r, position, $stages[position] AS planned
				CREATE (r)-[:HAS_STAGE]->(stage:ReviewStage)
				SET stage = {stage: planned.stage, quorum: planned.quorum, skipped: planned.skipped, position: position}
				WITH stage, planned
				CALL (stage, planned) {
				  UNWIND planned.deciders AS decider
				  MATCH (who:Person {id: decider})
				  CREATE (stage)-[:DECIDED_BY]->(who)
				}
				RETURN count(stage) AS stages
				""";
		int planned = transaction
			.one(cypher, Map.of("id", request, "stages", stages.stream().map(Courses::properties).toList()))
			.number("stages");
		if (planned != stages.size()) {
			throw new IllegalStateException("Kept " + planned + " of " + stages.size() + " stages");
		}
		if (stages.stream()
			.filter((each) -> !each.stage().skipped())
			.findFirst()
			.stream()
			.anyMatch((first) -> !first.deciders().isEmpty())) {
			this.rerouting.begin(transaction, request);
		}
	}

	/**
	 * Writes what came of a move. Where the next stage begins, it goes to those who
	 * decide in it.
	 * @param transaction the change's own
	 * @param request under the lock
	 * @param course what came of what was done to it under the lock
	 * @param now when
	 * @return the transitions it has made, in this order
	 * @throws IllegalStateException if that leads nowhere: it must not come to this
	 */
	public List<RequestTransition> go(Transaction transaction, LockedRequest request, Course course, Instant now) {
		return switch (course) {
			case Course.Gone(RequestCourse after, List<RequestTransition> passed) -> {
				AccessRequestStatus from = passing(transaction, request, passed);
				if (after.status().isOpen()) {
					move(transaction, request, from, after);
					keepTime(transaction, request, passed, now);
					begin(transaction, request, after, now);
				}
				else {
					end(transaction, request, passed.getLast(), now);
				}
				yield passed;
			}
			case Course.Refused refused -> throw new IllegalStateException(refused.because());
		};
	}

	/** Where several are made at once it stands there for no more than a moment. */
	private static AccessRequestStatus passing(Transaction transaction, LockedRequest request,
			List<RequestTransition> passed) {
		String cypher = """
				MATCH (r:AccessRequest {id: $id})
				WHERE r.openKey IS NOT NULL AND r.status = $from
				SET r.status = $status
				RETURN r.id AS id
				""";
		AccessRequestStatus present = request.status();
		for (RequestTransition transition : passed.subList(0, passed.size() - 1)) {
			AccessRequestStatus next = transition.to(present);
			transaction.one(cypher, Map.of("id", request.id(), "from", present, "status", next));
			present = next;
		}
		return present;
	}

	private static void move(Transaction transaction, LockedRequest request, AccessRequestStatus from,
			RequestCourse after) {
		String cypher = """
				MATCH (r:AccessRequest {id: $id})
				WHERE r.openKey IS NOT NULL AND r.status = $from
				SET r.status = $status, r.round = $round, r.stage = $stage, r.version = r.version + 1
				RETURN r.id AS id
				""";
		transaction.one(cypher, Map.of("id", request.id(), "from", from, "status", after.status(), "round",
				after.round(), "stage", after.stage().map(ReviewStage::key).orElseThrow()));
	}

	/** What is not waited for in vain does not count. */
	private static void keepTime(Transaction transaction, LockedRequest request, List<RequestTransition> passed,
			Instant now) {
		String cypher = """
				MATCH (r:AccessRequest {id: $id})
				%s
				RETURN r.id AS id
				""";
		Map<String, Object> parameters = Map.of("id", request.id(), "now", now);
		if (passed.stream().anyMatch((transition) -> transition.effects().contains(RequestEffect.PAUSES_CLOCK))) {
			transaction.one(cypher.formatted(RequestClock.PAUSING), parameters);
		}
		if (passed.stream().anyMatch((transition) -> transition.effects().contains(RequestEffect.RESUMES_CLOCK))) {
			transaction.one(cypher.formatted(RequestClock.RESUMING), parameters);
		}
	}

	/** A stage is due as long after its beginning as the first was. */
	private void begin(Transaction transaction, LockedRequest request, RequestCourse after, Instant now) {
		String cypher = """
				MATCH (r:AccessRequest {id: $id})
				%s
				RETURN r.id AS id
				""".formatted(RequestClock.BEGINNING);
		Optional<String> stage = after.stage().map(ReviewStage::key);
		if (!stage.equals(request.course().stage().map(ReviewStage::key))) {
			transaction.one(cypher, Map.of("id", request.id(), "now", now));
			this.rerouting.begin(transaction, request.id());
		}
	}

	private static void end(Transaction transaction, LockedRequest request, RequestTransition last, Instant now) {
		String cypher = """
				MATCH (r:AccessRequest {id: $id})
				WHERE %s
				%s
				WITH r
				CALL (r) {
				  MATCH (r)-[awaits:AWAITS]->()
				  DELETE awaits
				}
				RETURN r.id AS id
				""".formatted(RequestEnd.POSSIBLE, RequestEnd.ENDING);
		transaction.one(cypher, Map.of("id", request.id(), "end", RequestEnd.by(last), "now", now));
	}

	private static Map<String, Object> properties(PlannedStage planned) {
		ReviewStage stage = planned.stage();
		return Map.of("stage", stage.key(), "quorum", stage.quorum(), "skipped", stage.skipped(), "deciders",
				planned.deciders());
	}

}
