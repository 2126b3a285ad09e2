package io.meshgate.graph.lineage;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Row;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.ProductSight;
import org.jspecify.annotations.Nullable;

/**
 * Follows the data from product to product. What the viewer may not see is neither
 * answered nor passed through: a way that leads over a hidden product is no way.
 */
public final class Lineages {

	private static final int WIDEST = 1_000;

	private final Graph graph;

	private final Clock clock;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 * @param clock tells which grants cover now
	 */
	public Lineages(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/**
	 * Follows a walk, breadth first. The first expansion finds what is in reach at all,
	 * so that visibility is decided once a product; the second goes over the visible ones
	 * alone. Both prune: each product is entered once, on its shortest way.
	 * @param viewer who looks
	 * @param walk from where, which way and how far
	 * @return the lineage; empty where the viewer sees no such product
	 */
	public Optional<Lineage> follow(Viewer viewer, LineageWalk walk) {
		String cypher = """
				%3$s
				MATCH (p:DataProduct {id: $start})
				WHERE %1$s
				WITH sight, p AS start
				CALL (sight, start) {
				  MATCH %2$s(p:DataProduct)
				  WITH DISTINCT sight, p
				  WHERE %1$s
				  RETURN collect(p) AS visible
				}
				CALL (start, visible) {
				  MATCH path = %2$s(n:DataProduct)
				  WHERE all(step IN nodes(path) WHERE step IN visible)
				  WITH n, min(length(path)) AS distance
				  ORDER BY distance, n.name, n.id
				  LIMIT $widest + 1
				  RETURN collect({node: n, distance: distance}) AS reached
				}
				WITH reached, [near IN reached[..$widest] WHERE near.distance <= $depth] AS near
				WITH reached, near, [each IN near | each.node] AS kept
				CALL (kept) {
				  UNWIND kept AS source
				  MATCH (source)-[:FEEDS]->(target:DataProduct)
				  WHERE target IN kept
				  WITH DISTINCT source.id AS from, target.id AS to
				  RETURN collect({from: from, to: to}) AS edges
				}
				RETURN
				  [each IN near | {id: each.node.id, distance: each.distance}] AS nodes,
				  edges,
				  size(reached) > size(near) AS more,
				  coalesce(reached[$widest].distance <= $depth, false) AS wide
				""".formatted(ProductSight.VISIBLE, walk.pattern(), ProductSight.VIEWER);
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "now", this.clock.instant(), "start",
				walk.start(), "depth", walk.depth(), "widest", WIDEST);
		return this.graph.read((transaction) -> transaction.row(cypher, parameters)).map(Lineages::lineage);
	}

	private static Lineage lineage(Row row) {
		List<LineageNode> nodes = row.list("nodes",
				(node) -> new LineageNode(new ProductId(node.text("id")), node.number("distance")));
		List<LineageEdge> edges = row.list("edges",
				(edge) -> new LineageEdge(new ProductId(edge.text("from")), new ProductId(edge.text("to"))));
		return new Lineage(nodes, edges, cut(row));
	}

	private static @Nullable LineageCut cut(Row row) {
		if (!row.holds("more")) {
			return null;
		}
		return row.holds("wide") ? LineageCut.WIDTH : LineageCut.DEPTH;
	}

}
