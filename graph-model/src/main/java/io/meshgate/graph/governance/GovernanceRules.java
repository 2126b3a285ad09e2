package io.meshgate.graph.governance;

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
import io.meshgate.graph.loading.Loading;
import io.meshgate.graph.person.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * The rules of the mesh, which every active person sees whole: what is demanded is no
 * secret.
 */
public final class GovernanceRules {

	/** How rules are loaded. */
	public static final Loading<GovernanceRuleId, GovernanceRule> LOADING = Loading.openly("""
			MATCH (r:GovernanceRule)
			WHERE r.id IN $ids
			""", RuleSight.PLAIN, (row) -> RuleRows.ROWS.rule(row.columns()));

	/** How it is loaded where the viewer stands towards rules. */
	public static final Loading<GovernanceRuleId, RuleStanding> STANDINGS = Loading.openly("""
			MATCH (r:GovernanceRule)
			WHERE r.id IN $ids
			%s
			""".formatted(RuleSight.STANDING), "ruleStanding", (row) -> RuleRows.ROWS.ruleStanding(row.columns()));

	private final Graph graph;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 */
	public GovernanceRules(Graph graph) {
		this.graph = graph;
	}

	/**
	 * A page of rules, by name.
	 * @param viewer who looks
	 * @param query which ones
	 * @param page which part of the list
	 * @return the page; empty where there is no such domain
	 */
	public Optional<Slice<GovernanceRule>> list(Viewer viewer, RuleQuery query, Page page) {
		String wanted = """
				($retired OR r.retiredAt IS NULL) AND (
				  home IS NULL OR r.platformWide OR EXISTS { (r)-[:APPLIES_IN]->(:Domain)<-[:PART_OF*0..]-(home) }
				)""";
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				OPTIONAL MATCH (home:Domain)
				WHERE home.id = $domainId OR home.key = $domainKey
				WITH home
				WHERE $everywhere OR home IS NOT NULL
				CALL (home) {
				  MATCH (r:GovernanceRule)
				  WHERE $counted AND %1$s
				  RETURN count(r) AS total
				}
				CALL (home) {
				  MATCH (r:GovernanceRule)
				  WHERE %1$s AND (
				    $page.after IS NULL OR r.nameOrder > $page.after.value
				    OR (r.nameOrder = $page.after.value AND r.id > $page.after.id)
				  )
				  WITH r
				  ORDER BY r.nameOrder, r.id
				  LIMIT $page.limit
				  RETURN collect(%2$s) AS rules
				}
				RETURN total, rules
				""".formatted(wanted, RuleSight.PLAIN);
		Map<String, @Nullable Object> parameters = new HashMap<>(Ref.parameters("domain", query.domain()));
		parameters.put("viewer", viewer.person());
		parameters.put("everywhere", query.domain() == null);
		parameters.put("retired", query.retired());
		parameters.put("counted", query.counted());
		parameters.put("page", page);
		return this.graph.read((transaction) -> transaction.row(cypher, parameters))
			.map((row) -> Slice.of(page, row.list("rules", (rule) -> RuleRows.ROWS.rule(rule.columns())),
					row.number("total")));
	}

	/**
	 * One rule.
	 * @param viewer who looks
	 * @param ref how it is named
	 * @return the rule, if there is one
	 */
	public Optional<GovernanceRule> find(Viewer viewer, Ref ref) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (r:GovernanceRule)
				WHERE r.id = $ruleId OR r.key = $ruleKey
				RETURN %s AS rule
				""".formatted(RuleSight.PLAIN);
		Map<String, @Nullable Object> parameters = new HashMap<>(Ref.parameters("rule", ref));
		parameters.put("viewer", viewer.person());
		return this.graph.read((transaction) -> transaction.row(cypher, parameters)).map(GovernanceRules::rule);
	}

	/**
	 * Several rules at once.
	 * @param viewer who looks
	 * @param ids which ones
	 * @return those that there are, in no particular order
	 */
	public List<GovernanceRule> load(Viewer viewer, Collection<GovernanceRuleId> ids) {
		return LOADING.load(this.graph, Map.of("viewer", viewer.person()), ids);
	}

	/**
	 * Where the viewer stands towards these rules.
	 * @param viewer who looks
	 * @param rules the rules
	 * @return what ties them to each rule that there is
	 */
	public Map<GovernanceRuleId, RuleStanding> standings(Viewer viewer, Set<GovernanceRuleId> rules) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (r:GovernanceRule)
				WHERE r.id IN $rules
				%s
				RETURN r.id AS rule, ruleStanding
				""".formatted(RuleSight.STANDING);
		return this.graph
			.read((transaction) -> transaction.rows(cypher, Map.of("viewer", viewer.person(), "rules", rules)))
			.stream()
			.collect(Collectors.toMap((row) -> new GovernanceRuleId(row.text("rule")),
					(row) -> RuleRows.ROWS.ruleStanding(row.nested("ruleStanding").columns())));
	}

	private static GovernanceRule rule(Row row) {
		return RuleRows.ROWS.rule(row.nested("rule").columns());
	}

}
