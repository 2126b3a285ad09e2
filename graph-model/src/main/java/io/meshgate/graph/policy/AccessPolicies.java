package io.meshgate.graph.policy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Page;
import io.meshgate.graph.Ref;
import io.meshgate.graph.Row;
import io.meshgate.graph.Slice;
import io.meshgate.graph.domain.DomainId;
import io.meshgate.graph.loading.Loading;
import io.meshgate.graph.person.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * The access policies of the mesh, which every active person sees whole: what is asked of
 * people is no secret.
 */
public final class AccessPolicies {

	/** How policies are loaded. */
	public static final Loading<AccessPolicyId, AccessPolicy> LOADING = Loading.openly("""
			MATCH (a:AccessPolicy)
			WHERE a.id IN $ids
			""", PolicySight.PLAIN, AccessPolicies::plain);

	/** How it is loaded where the viewer stands towards policies. */
	public static final Loading<AccessPolicyId, PolicyStanding> STANDINGS = Loading.openly("""
			MATCH (a:AccessPolicy)
			WHERE a.id IN $ids
			%s
			""".formatted(PolicySight.STANDING), "policyStanding",
			(row) -> PolicyRows.ROWS.policyStanding(row.columns()));

	private final Graph graph;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 */
	public AccessPolicies(Graph graph) {
		this.graph = graph;
	}

	/**
	 * A page of policies: that of the platform, then those of domains, by name.
	 * @param viewer who looks
	 * @param query which ones
	 * @param page which part of the list
	 * @return the page; empty where there is no such domain
	 */
	public Optional<Slice<AccessPolicy>> list(Viewer viewer, PolicyQuery query, Page page) {
		String wanted = """
				($withdrawn OR EXISTS { (a)-[:SAYS]->() }) AND (
				  home IS NULL OR a.place = '%s' OR EXISTS { (a)-[:APPLIES_IN]->(:Domain)<-[:PART_OF*0..]-(home) }
				)""".formatted(PolicySight.PLATFORM);
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				OPTIONAL MATCH (home:Domain)
				WHERE home.id = $domainId OR home.key = $domainKey
				WITH home
				WHERE $everywhere OR home IS NOT NULL
				CALL (home) {
				  MATCH (a:AccessPolicy)
				  WHERE $counted AND %1$s
				  RETURN count(a) AS total
				}
				CALL (home) {
				  MATCH (a:AccessPolicy)
				  WHERE %1$s
				  OPTIONAL MATCH (a)-[:APPLIES_IN]->(place:Domain)
				  WITH a, coalesce(place.nameOrder, '') AS name
				  WHERE $page.after IS NULL OR name > $page.after.value
				    OR (name = $page.after.value AND a.id > $page.after.id)
				  ORDER BY name, a.id
				  LIMIT $page.limit
				  RETURN collect(%2$s) AS policies
				}
				RETURN total, policies
				""".formatted(wanted, PolicySight.PLAIN);
		Map<String, @Nullable Object> parameters = new HashMap<>(Ref.parameters("domain", query.domain()));
		parameters.put("viewer", viewer.person());
		parameters.put("everywhere", query.domain() == null);
		parameters.put("withdrawn", query.withdrawn());
		parameters.put("counted", query.counted());
		parameters.put("page", page);
		return this.graph.read((transaction) -> transaction.row(cypher, parameters))
			.map((row) -> Slice.of(page, row.list("policies", AccessPolicies::plain), row.number("total")));
	}

	/**
	 * The policy of one place.
	 * @param viewer who looks
	 * @param domain of this domain; empty for the whole platform
	 * @return the policy, if one was ever set
	 */
	public Optional<AccessPolicy> find(Viewer viewer, Optional<Ref> domain) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				CALL () {
				  MATCH (a:AccessPolicy {place: $platform})
				  RETURN a
				  UNION
				  MATCH (a:AccessPolicy)-[:APPLIES_IN]->(d:Domain)
				  WHERE d.id = $domainId OR d.key = $domainKey
				  RETURN a
				}
				RETURN %s AS policy
				""".formatted(PolicySight.PLAIN);
		Map<String, @Nullable Object> parameters = new HashMap<>(Ref.parameters("domain", domain.orElse(null)));
		parameters.put("viewer", viewer.person());
		parameters.put("platform", domain.isPresent() ? null : PolicySight.PLATFORM);
		return this.graph.read((transaction) -> transaction.row(cypher, parameters)).map(AccessPolicies::policy);
	}

	/**
	 * Several policies at once.
	 * @param viewer who looks
	 * @param ids which ones
	 * @return those that there are, in no particular order
	 */
	public List<AccessPolicy> load(Viewer viewer, Collection<AccessPolicyId> ids) {
		return LOADING.load(this.graph, Map.of("viewer", viewer.person()), ids);
	}

	/**
	 * The policies that were set for these domains themselves.
	 * @param viewer who looks
	 * @param domains the domains
	 * @return the policy of each for which one was ever set
	 */
	public Map<DomainId, AccessPolicy> ofDomains(Viewer viewer, Set<DomainId> domains) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (a:AccessPolicy)
				WHERE a.place IN $domains
				RETURN a.place AS domain, %s AS policy
				""".formatted(PolicySight.PLAIN);
		return this.graph
			.read((transaction) -> transaction.rows(cypher, Map.of("viewer", viewer.person(), "domains", domains)))
			.stream()
			.collect(Collectors.toMap((row) -> new DomainId(row.text("domain")), AccessPolicies::policy));
	}

	/**
	 * Where the viewer stands towards these policies.
	 * @param viewer who looks
	 * @param policies the policies
	 * @return what ties them to each policy that there is
	 */
	public Map<AccessPolicyId, PolicyStanding> standings(Viewer viewer, Set<AccessPolicyId> policies) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (a:AccessPolicy)
				WHERE a.id IN $policies
				%s
				RETURN a.id AS policy, policyStanding
				""".formatted(PolicySight.STANDING);
		return this.graph
			.read((transaction) -> transaction.rows(cypher, Map.of("viewer", viewer.person(), "policies", policies)))
			.stream()
			.collect(Collectors.toMap((row) -> new AccessPolicyId(row.text("policy")),
					(row) -> PolicyRows.ROWS.policyStanding(row.nested("policyStanding").columns())));
	}

	private static AccessPolicy policy(Row row) {
		return plain(row.nested("policy"));
	}

	private static AccessPolicy plain(Row policy) {
		return PolicyRows.ROWS.policy(policy.columns());
	}

}
