package io.meshgate.graph.access.judging;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.meshgate.graph.Graph;
import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.access.RequestSight;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.policy.AccessPolicyRevision;
import io.meshgate.graph.policy.PolicyRows;
import io.meshgate.graph.policy.PolicySight;
import io.meshgate.graph.product.ProductSight;

/**
 * By which policies requests were judged. Where the product is hidden from whoever asked
 * for it, the policies of domains would tell where it is, and are left out.
 */
public final class Judgements {

	private final Graph graph;

	private final Clock clock;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 * @param clock tells which products the viewer sees
	 */
	public Judgements(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/**
	 * What each of several requests was judged by.
	 * @param viewer who looks
	 * @param requests the requests
	 * @return the policies as they stood, the widest first, of each request that the
	 * viewer may see
	 */
	public Map<AccessRequestId, List<AccessPolicyRevision>> of(Viewer viewer, Set<AccessRequestId> requests) {
		String cypher = """
				%s
				MATCH (r:AccessRequest)
				WHERE r.id IN $requests
				%s
				WHERE %s
				CALL (sight, r, p) {
				  WITH r, %s AS shown
				  MATCH (r)-[judged:JUDGED_BY]->(v:AccessPolicyRevision)<-[:HAS_REVISION]-(a:AccessPolicy)
				  WHERE shown OR a.place = '%s'
				  WITH a, v, judged
				  ORDER BY judged.rank, a.id, v.number
				  RETURN collect(%s) AS policies
				}
				RETURN r.id AS request, policies
				""".formatted(ProductSight.VIEWER, RequestSight.AROUND, RequestSight.VISIBLE, ProductSight.VISIBLE,
				PolicySight.PLATFORM, PolicySight.REVISION);
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "requests", requests, "now",
				this.clock.instant());
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters))
			.stream()
			.collect(Collectors.toMap((row) -> new AccessRequestId(row.text("request")),
					(row) -> PolicyRows.inForce(row).policies()));
	}

}
