package io.meshgate.graph.access.judging;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.access.RequestSight;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.policy.PolicySight;
import io.meshgate.graph.policy.form.Form;
import io.meshgate.graph.product.ProductSight;

/**
 * What was answered to the questions of policies: kept with the request, and with what
 * was asked, as a policy asks something else one day.
 */
public final class GivenAnswers {

	private final Graph graph;

	private final Clock clock;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 * @param clock tells which products the viewer sees
	 */
	public GivenAnswers(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/**
	 * Puts answers on record.
	 * @param transaction the request's own
	 * @param request just written
	 * @param answers to what the policies ask that the transaction has locked
	 */
	public static void record(Transaction transaction, AccessRequestId request, List<Form.Answered> answers) {
		if (answers.isEmpty()) {
			return;
		}
		String cypher = """
				MATCH (r:AccessRequest {id: $request})
				UNWIND range(0, size($answers) - 1) AS rank
				MATCH (v:AccessPolicyRevision {id: $answers[rank].revision})
				CREATE (r)-[:ANSWERED {rank: rank}]->(x:FormAnswer)-[:ANSWERS_TO]->(v)
				SET x = $answers[rank].properties
				RETURN count(x) AS recorded
				""";
		List<Map<String, Object>> rows = answers.stream()
			.map((answered) -> Map.of("revision", answered.revision(), "properties",
					Map.of("key", answered.question().key(), "label", answered.question().label(), "kind",
							answered.question().kind(), "answer", answered.answer())))
			.toList();
		int recorded = transaction.one(cypher, Map.of("request", request, "answers", rows)).number("recorded");
		if (recorded != answers.size()) {
			throw new IllegalStateException("Kept " + recorded + " of " + answers.size() + " answers");
		}
	}

	/**
	 * What was answered with each of several requests.
	 * @param viewer who looks
	 * @param requests the requests
	 * @return the answers in the order of the questions, of each request that the viewer
	 * may see; where the product is hidden from whoever asked for it, what policies of
	 * domains asked does not tell which these are
	 */
	public Map<AccessRequestId, List<GivenFormAnswer>> of(Viewer viewer, Set<AccessRequestId> requests) {
		String cypher = """
				%s
				MATCH (r:AccessRequest)
				WHERE r.id IN $requests
				%s
				WHERE %s
				CALL (sight, r, p) {
				  WITH r, %s AS shown
				  MATCH (r)-[answered:ANSWERED]->(x:FormAnswer)-[:ANSWERS_TO]->(v:AccessPolicyRevision)
				  MATCH (v)<-[:HAS_REVISION]-(a:AccessPolicy)
				  WITH a, v, x, shown OR a.place = '%s' AS told, answered
				  ORDER BY answered.rank
				  RETURN collect(x {.key, .label, .kind, .answer, revision: CASE WHEN told THEN %s END}) AS answers
				}
				RETURN r.id AS request, answers
				""".formatted(ProductSight.VIEWER, RequestSight.AROUND, RequestSight.VISIBLE, ProductSight.VISIBLE,
				PolicySight.PLATFORM, PolicySight.REVISION);
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "requests", requests, "now",
				this.clock.instant());
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters))
			.stream()
			.collect(Collectors.toMap((row) -> new AccessRequestId(row.text("request")),
					(row) -> row.list("answers", (answer) -> JudgingRows.ROWS.answer(answer.columns()))));
	}

}
