package io.meshgate.graph.governance.scorecard;

import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Row;
import io.meshgate.graph.domain.DomainId;
import io.meshgate.graph.domain.DomainSight;
import io.meshgate.graph.governance.Requirement;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.port.InputPort;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.ProductSight;
import org.jspecify.annotations.Nullable;

/**
 * How ready the mesh is, or a domain with all below it, as far as the viewer may see its
 * products. Each part costs one statement over what it counts.
 */
public final class Scorecards {

	private static final int EXAMPLES = 10;

	private final Graph graph;

	private final Clock clock;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 * @param clock tells which grants cover now
	 */
	public Scorecards(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/**
	 * How ready the products are.
	 * @param viewer who looks
	 * @param domain where they are; empty for the whole mesh
	 * @return the counts; empty for who is no longer active
	 */
	public Optional<ProductReadiness> products(Viewer viewer, Optional<DomainId> domain) {
		String counting = Arrays.stream(Requirement.values())
			.map((each) -> ", sum(CASE WHEN %s THEN 1 ELSE 0 END) AS %s".formatted(each.condition(), each.name()))
			.collect(Collectors.joining("\n"));
		String cypher = """
				%s
				CALL (sight) {
				  %s
				  WHERE %s AND p.status <> 'RETIRED'
				  WITH DISTINCT p
				  RETURN count(p) AS total %s,
				    sum(COUNT {
				      MATCH (p)-[:CONSUMES]->(i:InputPort)
				      WHERE NOT %s
				    }) AS unresolvedInputPorts,
				    collect(CASE WHEN NOT EXISTS { (p)<-[:OWNS]-(:Team) } THEN p.id END)[..$examples] AS orphans
				}
				RETURN total, unresolvedInputPorts, orphans, %s
				""".formatted(ProductSight.VIEWER, products(domain), ProductSight.VISIBLE, counting, InputPort.RESOLVED,
				Arrays.stream(Requirement.values()).map(Requirement::name).collect(Collectors.joining(", ")));
		return row(cypher, viewer, domain).map(Scorecards::products);
	}

	/**
	 * Which products go in circles. A product that feeds nothing, or is fed by nothing,
	 * is in none, and is not even read.
	 * @param viewer who looks
	 * @param domain where they are; empty for the whole mesh
	 * @return the circles
	 */
	public ProductCircles circles(Viewer viewer, Optional<DomainId> domain) {
		String cypher = """
				%s
				%s
				WHERE EXISTS { (p)-[:FEEDS]->(:DataProduct) } AND EXISTS { (p)<-[:FEEDS]-(:DataProduct) }
				  AND p.status <> 'RETIRED' AND %s
				WITH DISTINCT p
				RETURN p.id AS product, COLLECT {
				  MATCH (p)-[:FEEDS]->(fed:DataProduct)
				  RETURN fed.id
				} AS feeds
				""".formatted(ProductSight.VIEWER, products(domain), ProductSight.VISIBLE);
		Map<String, List<String>> feeds = this.graph
			.read((transaction) -> transaction.rows(cypher, parameters(viewer, domain)))
			.stream()
			.collect(Collectors.toMap((row) -> row.text("product"), (row) -> row.texts("feeds")));
		Circles circles = new Circles(feeds);
		return new ProductCircles(circles.count(), circles.size(),
				circles.examples(EXAMPLES)
					.stream()
					.map((circle) -> circle.stream().map(ProductId::new).toList())
					.toList());
	}

	/**
	 * How ready the teams are: all, or those that own something in a domain, of which a
	 * product counts only where the viewer may see it.
	 * @param viewer who looks
	 * @param domain where they own something; empty for all teams
	 * @return the counts; empty for who is no longer active
	 */
	public Optional<TeamReadiness> teams(Viewer viewer, Optional<DomainId> domain) {
		String there = """
				CALL (sight) {
				  MATCH (:Domain {id: $domain})<-[:PART_OF*0..]-(:Domain)<-[:OWNS]-(t:Team)
				  RETURN t
				  UNION
				  MATCH (:Domain {id: $domain})<-[:PART_OF*0..]-(:Domain)<-[:IN_DOMAIN]-(p:DataProduct)<-[:OWNS]-(t:Team)
				  WHERE %s
				  RETURN t
				}
				WITH DISTINCT me, t"""
			.formatted(ProductSight.VISIBLE);
		String cypher = """
				%s
				CALL (me, sight) {
				  %s
				  WITH t, COUNT { (t)<-[:MEMBER_OF]-(:Person {active: true}) } AS members
				  ORDER BY t.nameOrder, t.id
				  RETURN count(t) AS total,
				    sum(CASE members WHEN 1 THEN 1 ELSE 0 END) AS ofOne,
				    sum(CASE members WHEN 0 THEN 1 ELSE 0 END) AS empty,
				    collect(CASE members WHEN 1 THEN t {.id, .key, .name, .description} END)[..$examples] AS examples
				}
				RETURN total, ofOne, empty, examples
				""".formatted(ProductSight.VIEWER, domain.isPresent() ? there : "MATCH (t:Team)");
		return row(cypher, viewer, domain).map((row) -> ScorecardRows.ROWS.teams(row.columns()));
	}

	/**
	 * How ready the domains are.
	 * @param viewer who looks
	 * @param domain the one and all below it; empty for all
	 * @return the counts; empty for who is no longer active
	 */
	public Optional<DomainReadiness> domains(Viewer viewer, Optional<DomainId> domain) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				CALL () {
				  %s
				  WITH DISTINCT d, EXISTS { (d)<-[:OWNS]-(:Team) } AS owned
				  ORDER BY d.nameOrder, d.id
				  RETURN count(d) AS total,
				    sum(CASE WHEN owned THEN 0 ELSE 1 END) AS withoutOwner,
				    collect(CASE WHEN NOT owned THEN %s END)[..$examples] AS examples
				}
				RETURN total, withoutOwner, examples
				""".formatted(
				domain.isPresent() ? "MATCH (:Domain {id: $domain})<-[:PART_OF*0..]-(d:Domain)" : "MATCH (d:Domain)",
				DomainSight.PLAIN);
		return row(cypher, viewer, domain).map((row) -> ScorecardRows.ROWS.domains(row.columns()));
	}

	private Optional<Row> row(String cypher, Viewer viewer, Optional<DomainId> domain) {
		return this.graph.read((transaction) -> transaction.row(cypher, parameters(viewer, domain)));
	}

	private Map<String, @Nullable Object> parameters(Viewer viewer, Optional<DomainId> domain) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("viewer", viewer.person());
		parameters.put("now", this.clock.instant());
		parameters.put("domain", domain.orElse(null));
		parameters.put("examples", EXAMPLES);
		return parameters;
	}

	private static String products(Optional<DomainId> domain) {
		return domain.isPresent()
				? "MATCH (:Domain {id: $domain})<-[:PART_OF*0..]-(:Domain)<-[:IN_DOMAIN]-(p:DataProduct)"
				: "MATCH (p:DataProduct)";
	}

	private static ProductReadiness products(Row row) {
		Map<Requirement, Integer> coverage = new EnumMap<>(Requirement.class);
		for (Requirement requirement : Requirement.values()) {
			coverage.put(requirement, row.number(requirement.name()));
		}
		return new ProductReadiness(row.number("total"), coverage, row.number("unresolvedInputPorts"),
				row.texts("orphans").stream().map(ProductId::new).toList());
	}

}
