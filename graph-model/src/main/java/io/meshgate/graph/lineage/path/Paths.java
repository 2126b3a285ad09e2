package io.meshgate.graph.lineage.path;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Row;
import io.meshgate.graph.lineage.FlowId;
import io.meshgate.graph.lineage.LineageDirection;
import io.meshgate.graph.lineage.LineageEdge;
import io.meshgate.graph.lineage.LineageLevel;
import io.meshgate.graph.lineage.LineageOrigin;
import io.meshgate.graph.lineage.LineageView;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductSight;
import org.jspecify.annotations.Nullable;

/**
 * Finds the ways from one thing to another. The database tells what lies between them and
 * how far from the end; the ways through that, which may be without number, are looked
 * for here, and only as many as are asked for.
 */
public final class Paths {

	/** The longest way that is looked for. */
	private static final int FURTHEST = 20;

	private static final int WIDEST = 10_000;

	private final Graph graph;

	private final Clock clock;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 * @param clock tells which grants cover now
	 */
	public Paths(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/**
	 * The shortest ways.
	 * @param viewer who asks
	 * @param route from where to where
	 * @param most how many ways
	 * @return the ways; empty where the viewer does not see both ends
	 */
	public Optional<LineagePaths> find(Viewer viewer, Route route, int most) {
		String cypher = statement(route);
		Map<String, @Nullable Object> parameters = new HashMap<>(route.view().parameters());
		parameters.put("viewer", viewer.person());
		parameters.put("now", this.clock.instant());
		parameters.put("from", route.from());
		parameters.put("to", route.to());
		parameters.put("widest", WIDEST);
		return this.graph.read((transaction) -> transaction.row(cypher, parameters))
			.map((row) -> paths(row, route, most));
	}

	private static String statement(Route route) {
		String down = LineageDirection.DOWNSTREAM.walk(route.view().types(), FURTHEST);
		String up = LineageDirection.UPSTREAM.walk(route.view().types(), FURTHEST);
		return """
				%1$s
				MATCH (n:%2$s {id: $from})
				WHERE %3$s
				WITH sight, n AS from
				MATCH (n:%2$s {id: $to})
				WHERE %3$s
				WITH sight, from, n AS to
				CALL (sight, from) {
				  WITH sight, from AS start
				  MATCH path = %4$s(n:%2$s)
				  WHERE %6$s
				  WITH DISTINCT sight, n
				  WHERE %3$s
				  RETURN collect(n) AS visible
				}
				OPTIONAL CALL (to, visible) {
				  WITH visible, to AS start
				  MATCH path = %5$s(n:%2$s)
				  WHERE all(step IN nodes(path) WHERE step IN visible) AND %6$s
				  RETURN n, min(length(path)) AS hops
				}
				WITH from, n, min(hops) AS left
				ORDER BY left, n.id
				LIMIT $widest
				WITH from, collect(n) AS between, collect(CASE WHEN n IS NOT NULL THEN {id: n.id, left: left} END) AS nodes
				CALL (between) {
				  UNWIND between AS source
				  MATCH (source)-[flow%7$s]->(target:%2$s)
				  WHERE target IN between AND %8$s
				  WITH source.id AS from, target.id AS to, collect(%9$s) AS origins
				  RETURN collect({from: from, to: to, origins: origins}) AS edges
				}
				RETURN nodes, edges
				"""
			.formatted(ProductSight.VIEWER, route.level().label(), route.level().visible(), down, up,
					route.view().walkable(), route.view().types(), route.view().holds(), LineageOrigin.ALL);
	}

	private static LineagePaths paths(Row row, Route route, int most) {
		Map<FlowId, Integer> left = new HashMap<>();
		row.list("nodes", (node) -> left.put(new FlowId(node.text("id")), node.number("left")));
		List<LineageEdge> edges = row.list("edges", (edge) -> new LineageEdge(new FlowId(edge.text("from")),
				new FlowId(edge.text("to")), edge.list("origins", LineageOrigin::of)));
		Map<FlowId, List<FlowId>> next = new HashMap<>();
		edges.forEach((edge) -> next.computeIfAbsent(edge.from(), (_) -> new ArrayList<>()).add(edge.to()));
		ShortestWays ways = new ShortestWays(next, left);
		List<LineagePath> found = ways.from(route.from(), most);
		Set<List<FlowId>> walked = new HashSet<>();
		for (LineagePath path : found) {
			for (int step = 1; step < path.nodes().size(); step++) {
				walked.add(path.nodes().subList(step - 1, step + 1));
			}
		}
		return new LineagePaths(route.level(), found,
				edges.stream().filter((edge) -> walked.contains(List.of(edge.from(), edge.to()))).toList(),
				found.size() < most && (ways.gaveUp() || left.size() == WIDEST || left.containsValue(FURTHEST)));
	}

	/**
	 * From where to where.
	 *
	 * @param level of both
	 * @param from which one
	 * @param to which other
	 * @param view which edges count
	 */
	public record Route(LineageLevel level, FlowId from, FlowId to, LineageView view) {
	}

}
