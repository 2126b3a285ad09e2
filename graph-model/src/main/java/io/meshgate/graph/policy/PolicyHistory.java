package io.meshgate.graph.policy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Page;
import io.meshgate.graph.Slice;
import io.meshgate.graph.person.Viewer;

/**
 * All that policies ever said, which stays.
 */
public final class PolicyHistory {

	private final Graph graph;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 */
	public PolicyHistory(Graph graph) {
		this.graph = graph;
	}

	/**
	 * A page of what each of several policies said, newest first.
	 * @param viewer who looks
	 * @param policies the policies
	 * @param page which part of each list
	 * @return the page of each policy that there is
	 */
	public Map<AccessPolicyId, Slice<AccessPolicyRevision>> of(Viewer viewer, Set<AccessPolicyId> policies, Page page) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (a:AccessPolicy)
				WHERE a.id IN $policies
				CALL (a) {
				  MATCH (a)-[:HAS_REVISION]->(v:AccessPolicyRevision)
				  WHERE $page.after IS NULL OR v.number < toFloat($page.after.value)
				  WITH a, v
				  ORDER BY v.number DESC
				  LIMIT $page.limit
				  RETURN collect(%s) AS revisions
				}
				RETURN a.id AS policy, a.revision AS total, revisions
				""".formatted(PolicySight.REVISION);
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "policies", policies, "page", page);
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters))
			.stream()
			.collect(Collectors.toMap((row) -> new AccessPolicyId(row.text("policy")),
					(row) -> Slice.of(page,
							row.list("revisions", (revision) -> PolicyRows.ROWS.revision(revision.columns())),
							row.number("total"))));
	}

	/**
	 * Several revisions at once.
	 * @param viewer who looks
	 * @param ids which ones
	 * @return those that there are
	 */
	public Map<AccessPolicyRevisionId, AccessPolicyRevision> load(Viewer viewer,
			Collection<AccessPolicyRevisionId> ids) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (a:AccessPolicy)-[:HAS_REVISION]->(v:AccessPolicyRevision)
				WHERE v.id IN $ids
				RETURN %s AS revision
				""".formatted(PolicySight.REVISION);
		return this.graph
			.read((transaction) -> transaction.rows(cypher, Map.of("viewer", viewer.person(), "ids", List.copyOf(ids))))
			.stream()
			.map((row) -> PolicyRows.ROWS.revision(row.nested("revision").columns()))
			.collect(Collectors.toMap(AccessPolicyRevision::id, (revision) -> revision));
	}

}
