package io.meshgate.graph.access.asking;

import java.time.Instant;
import java.util.Map;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.access.RequestEnd;
import io.meshgate.graph.access.Verdict;
import io.meshgate.graph.access.transition.Course;
import io.meshgate.graph.access.transition.RequestCourse;
import io.meshgate.graph.access.transition.RequestMove;
import io.meshgate.graph.access.transition.RequestTransition;

/**
 * How a request ends that nobody need decide: with a decision that names a rule and no
 * person, in the transaction in which it was made.
 */
public final class RuleDecisions {

	/**
	 * Ends a request by a rule.
	 * @param transaction the request's own
	 * @param request just written, and gone to nobody
	 * @param decision what the rule says
	 * @return how it ended
	 */
	public RequestTransition end(Transaction transaction, AccessRequestId request, RuleDecision decision) {
		String cypher = """
				MATCH (r:AccessRequest {id: $id})
				WHERE %s
				%s
				CREATE (r)-[:HAS_DECISION]->(d:Decision)
				SET d = $decision
				RETURN d.id AS id
				""".formatted(RequestEnd.POSSIBLE, RequestEnd.ENDING);
		RequestTransition passed = passed(decision);
		Map<String, Object> properties = Map.of("id", decision.id(), "verdict", decision.verdict(), "rule",
				decision.rule(), "at", decision.at());
		transaction.one(cypher,
				Map.of("id", request, "end", RequestEnd.by(passed), "now", decision.at(), "decision", properties));
		return passed;
	}

	private static RequestTransition passed(RuleDecision decision) {
		RequestTransition transition = switch (decision.verdict()) {
			case APPROVED -> RequestTransition.APPROVE_BY_RULE;
			case REJECTED -> RequestTransition.REJECT_BY_RULE;
		};
		return switch (RequestCourse.submitted().now().take(new RequestMove.Plain(transition))) {
			case Course.Gone(RequestCourse _, var passed) -> passed.getLast();
			case Course.Refused refused -> throw new IllegalStateException(refused.because());
		};
	}

	/**
	 * What a rule decides.
	 *
	 * @param id the identity of the decision
	 * @param verdict which way
	 * @param rule what the rule is called
	 * @param at when
	 */
	public record RuleDecision(String id, Verdict verdict, String rule, Instant at) {
	}

}
