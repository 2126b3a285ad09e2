package io.meshgate.graph.governance.compliance;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Id;
import io.meshgate.graph.Row;
import io.meshgate.graph.domain.DomainId;
import io.meshgate.graph.governance.GovernanceRule;
import io.meshgate.graph.governance.GovernanceRuleId;
import io.meshgate.graph.governance.RuleRows;
import io.meshgate.graph.governance.RuleSight;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductSight;
import io.meshgate.graph.team.TeamId;

/**
 * How many products comply, of those that the viewer may see. Which rules hold is found
 * once a domain, and what a product has once a product, however many rules ask for it;
 * products that stand alike to all of them are counted together, so that what comes back
 * is small however many there are.
 */
public final class Compliances {

	private static final String WHOLE = "";

	private static final String MESH = "MATCH (p:DataProduct)";

	private static final String TEAM = "MATCH (:Team {id: parent})-[:OWNS]->(p:DataProduct)";

	private static final String DOMAIN_TREE = """
			MATCH (:Domain {id: parent})<-[:PART_OF*0..]-(:Domain)<-[:IN_DOMAIN]-(p:DataProduct)""";

	private final Graph graph;

	private final Clock clock;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 * @param clock tells which waivers hold
	 */
	public Compliances(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/**
	 * How many products comply in the mesh.
	 * @param viewer who looks
	 * @param domain this one and all below it; empty for the whole mesh
	 * @return the counts
	 */
	public ComplianceSummary within(Viewer viewer, Optional<DomainId> domain) {
		String parent = domain.map(DomainId::value).orElse(WHOLE);
		return read(viewer, domain.isPresent() ? DOMAIN_TREE : MESH, Set.of(parent)).getOrDefault(parent,
				ComplianceSummary.NONE);
	}

	/**
	 * How many products comply of what each of several teams owns.
	 * @param viewer who looks
	 * @param teams the teams
	 * @return the counts of each
	 */
	public Map<TeamId, ComplianceSummary> ofTeams(Viewer viewer, Set<TeamId> teams) {
		return byId(teams, read(viewer, TEAM, values(teams)));
	}

	/**
	 * How many products comply in each of several domains and below.
	 * @param viewer who looks
	 * @param domains the domains
	 * @return the counts of each
	 */
	public Map<DomainId, ComplianceSummary> ofDomains(Viewer viewer, Set<DomainId> domains) {
		return byId(domains, read(viewer, DOMAIN_TREE, values(domains)));
	}

	private Map<String, ComplianceSummary> read(Viewer viewer, String candidates, Set<String> parents) {
		String cypher = """
				%s
				CALL () {
				  MATCH (r:GovernanceRule)
				  WHERE r.retiredAt IS NULL
				  WITH r
				  ORDER BY r.nameOrder, r.id
				  RETURN collect(%s) AS rules
				}
				UNWIND $parents AS parent
				CALL (sight, parent) {
				  %s
				  WHERE %s
				  WITH DISTINCT p
				  OPTIONAL MATCH (p)-[:IN_DOMAIN]->(home:Domain)
				  WITH home, collect(p) AS products
				  CALL (home) {
				    MATCH (r:GovernanceRule)
				    WHERE r.retiredAt IS NULL AND (
				      r.platformWide OR EXISTS { (home)-[:PART_OF*0..]->(:Domain)<-[:APPLIES_IN]-(r) }
				    )
				    RETURN collect(r) AS holding
				  }
				  UNWIND products AS p
				  WITH holding, p, %s AS has, %s AS waived
				  WITH holding, [r IN holding | CASE
				    WHEN NOT %s THEN ''
				    WHEN has[r.requirement] THEN 'MET'
				    WHEN r IN waived THEN 'WAIVED'
				    ELSE 'VIOLATED'
				  END] AS states
				  WITH holding, states, count(*) AS products
				  RETURN collect({rules: [r IN holding | r.id], states: states, products: products}) AS alike
				}
				RETURN parent, rules, alike
				""".formatted(ProductSight.VIEWER, RuleSight.PLAIN, candidates, ProductSight.VISIBLE,
				ComplianceSight.HAS, ComplianceSight.WAIVED, ComplianceSight.CONCERNS);
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "parents", parents, "now",
				this.clock.instant());
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters))
			.stream()
			.collect(Collectors.toMap((row) -> row.text("parent"), Compliances::summary));
	}

	private static ComplianceSummary summary(Row row) {
		List<GovernanceRule> rules = row.list("rules", (rule) -> RuleRows.ROWS.rule(rule.columns()));
		return new Tally(row.list("alike", Compliances::alike)).summary(rules);
	}

	private static Tally.Alike alike(Row row) {
		List<GovernanceRuleId> rules = row.texts("rules").stream().map(GovernanceRuleId::new).toList();
		return new Tally.Alike(rules, row.texts("states"), row.number("products"));
	}

	private static Set<String> values(Set<? extends Id> ids) {
		return ids.stream().map(Id::value).collect(Collectors.toSet());
	}

	private static <I extends Id> Map<I, ComplianceSummary> byId(Set<I> ids, Map<String, ComplianceSummary> found) {
		return ids.stream()
			.filter((id) -> found.containsKey(id.value()))
			.collect(Collectors.toMap(Function.identity(), (id) -> found.get(id.value())));
	}

}
