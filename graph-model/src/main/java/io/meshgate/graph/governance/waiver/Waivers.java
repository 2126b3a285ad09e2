package io.meshgate.graph.governance.waiver;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Page;
import io.meshgate.graph.Slice;
import io.meshgate.graph.governance.GovernanceRuleId;
import io.meshgate.graph.governance.RuleSight;
import io.meshgate.graph.loading.Loading;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.ProductSight;

/**
 * The waivers, each seen by those who see the product it is for.
 */
public final class Waivers {

	private static final String WANTED = "($status = [] OR %s IN $status)".formatted(WaiverSight.STATUS);

	private static final String AFTER = """
			($page.after IS NULL OR w.until > datetime($page.after.value)
			  OR (w.until = datetime($page.after.value) AND w.id > $page.after.id))""";

	/** How waivers are loaded. */
	public static final Loading<WaiverId, Waiver> LOADING = Loading.bySight("""
			MATCH (p:DataProduct)<-[:EXEMPTS]-(w:Waiver)-[:FROM_RULE]->(r:GovernanceRule)
			WHERE w.id IN $ids AND %s
			""".formatted(ProductSight.VISIBLE), WaiverSight.PLAIN, (row) -> WaiverRows.ROWS.waiver(row.columns()));

	/** How it is loaded where the viewer stands towards waivers. */
	public static final Loading<WaiverId, WaiverStanding> STANDINGS = Loading.bySight("""
			MATCH (p:DataProduct)<-[:EXEMPTS]-(w:Waiver)-[:FROM_RULE]->(r:GovernanceRule)
			WHERE w.id IN $ids AND %s
			%s
			""".formatted(ProductSight.VISIBLE, RuleSight.STANDING), """
			{standing: ruleStanding, running: %s}""".formatted(WaiverSight.RUNNING),
			(row) -> WaiverRows.ROWS.standing(row.columns()));

	private final Graph graph;

	private final Clock clock;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 * @param clock tells which waivers hold
	 */
	public Waivers(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/**
	 * Several waivers at once.
	 * @param viewer who looks
	 * @param ids which ones
	 * @return those that the viewer may see, over or not, in no particular order
	 */
	public List<Waiver> load(Viewer viewer, Collection<WaiverId> ids) {
		return LOADING.load(this.graph, Map.of("viewer", viewer.person(), "now", this.clock.instant()), ids);
	}

	/**
	 * A page of the waivers of each of several rules, the first to end first.
	 * @param viewer who looks
	 * @param rules the rules
	 * @param query which of their waivers
	 * @return the page of each rule that there is
	 */
	public Map<GovernanceRuleId, Slice<Waiver>> ofRules(Viewer viewer, Set<GovernanceRuleId> rules, WaiverQuery query) {
		String cypher = """
				%1$s
				MATCH (thing:GovernanceRule)
				WHERE thing.id IN $things
				CALL (sight, thing) {
				  MATCH (thing)<-[:FROM_RULE]-(w:Waiver)-[:EXEMPTS]->(p:DataProduct)
				  WHERE $counted AND %2$s
				  RETURN count(w) AS total
				}
				CALL (sight, thing) {
				  MATCH (thing)<-[:FROM_RULE]-(w:Waiver)-[:EXEMPTS]->(p:DataProduct)
				  WHERE %2$s AND %3$s
				  WITH thing AS r, w
				  ORDER BY w.until, w.id
				  LIMIT $page.limit
				  RETURN collect(%4$s) AS waivers
				}
				RETURN thing.id AS thing, total, waivers
				""".formatted(ProductSight.VIEWER, WANTED + " AND " + ProductSight.VISIBLE, AFTER, WaiverSight.PLAIN);
		return list(cypher, parameters(viewer, rules, query), query.page(), GovernanceRuleId::new);
	}

	/**
	 * A page of the waivers of each of several products, the first to end first.
	 * @param viewer who looks
	 * @param products the products
	 * @param query which of their waivers
	 * @return the page of each product that there is and that the viewer may see
	 */
	public Map<ProductId, Slice<Waiver>> ofProducts(Viewer viewer, Set<ProductId> products, WaiverQuery query) {
		String cypher = """
				%1$s
				MATCH (p:DataProduct)
				WHERE p.id IN $things AND %2$s
				CALL (p) {
				  MATCH (p)<-[:EXEMPTS]-(w:Waiver)
				  WHERE $counted AND %3$s
				  RETURN count(w) AS total
				}
				CALL (p) {
				  MATCH (p)<-[:EXEMPTS]-(w:Waiver)-[:FROM_RULE]->(r:GovernanceRule)
				  WHERE %3$s AND %4$s
				  WITH r, w
				  ORDER BY w.until, w.id
				  LIMIT $page.limit
				  RETURN collect(%5$s) AS waivers
				}
				RETURN p.id AS thing, total, waivers
				""".formatted(ProductSight.VIEWER, ProductSight.VISIBLE, WANTED, AFTER, WaiverSight.PLAIN);
		return list(cypher, parameters(viewer, products, query), query.page(), ProductId::new);
	}

	private <I> Map<I, Slice<Waiver>> list(String cypher, Map<String, Object> parameters, Page page,
			Function<String, I> id) {
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters))
			.stream()
			.collect(Collectors.toMap((row) -> id.apply(row.text("thing")), (row) -> Slice.of(page,
					row.list("waivers", (waiver) -> WaiverRows.ROWS.waiver(waiver.columns())), row.number("total"))));
	}

	private Map<String, Object> parameters(Viewer viewer, Set<?> things, WaiverQuery query) {
		return Map.of("viewer", viewer.person(), "things", things, "status", query.status(), "page", query.page(),
				"counted", query.counted(), "now", this.clock.instant());
	}

	/**
	 * The products for which waivers were given.
	 * @param viewer who looks
	 * @param waivers the waivers
	 * @return the product of each; whether the viewer sees it is not looked at
	 */
	public Map<WaiverId, ProductId> exempted(Viewer viewer, Set<WaiverId> waivers) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (w:Waiver)-[:EXEMPTS]->(p:DataProduct)
				WHERE w.id IN $waivers
				RETURN w.id AS waiver, p.id AS product
				""";
		return this.graph
			.read((transaction) -> transaction.rows(cypher, Map.of("viewer", viewer.person(), "waivers", waivers)))
			.stream()
			.collect(Collectors.toMap((row) -> new WaiverId(row.text("waiver")),
					(row) -> new ProductId(row.text("product"))));
	}

}
