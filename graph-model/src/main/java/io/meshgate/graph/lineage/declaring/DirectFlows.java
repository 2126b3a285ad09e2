package io.meshgate.graph.lineage.declaring;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.meshgate.graph.Graph;
import io.meshgate.graph.lineage.LineageEdge;
import io.meshgate.graph.lineage.LineageOrigin;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductSight;

/**
 * What is known of data that go straight from one thing to another, for who sees both.
 */
public final class DirectFlows {

	private final Graph graph;

	private final Clock clock;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 * @param clock tells which grants cover now
	 */
	public DirectFlows(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/**
	 * Who says that data go from one thing to another, whoever said it first at the head.
	 * @param viewer who looks
	 * @param ends from where to where
	 * @param retracted whether what was taken back last is wanted as well, at the end
	 * @return the edge, without origins where nobody says so; empty where the viewer sees
	 * no such thing at either end
	 */
	public Optional<LineageEdge> find(Viewer viewer, FlowEnds ends, boolean retracted) {
		String cypher = """
				%1$s
				MATCH (n:%2$s {id: $from})
				WHERE %3$s
				WITH sight, n AS source
				MATCH (n:%2$s {id: $to})
				WHERE %3$s
				WITH source, n AS target
				CALL (source, target) {
				  MATCH (source)-[flow:FEEDS]->(target)
				  WITH flow
				  ORDER BY flow.firstSeenAt, flow.source, flow.key
				  RETURN collect(%4$s) AS standing
				}
				CALL (source, target) {
				  MATCH (source)-[flow:FED {source: 'MANUAL'}]->(target)
				  WHERE $retracted AND flow.endedBy IS NOT NULL
				  WITH flow
				  ORDER BY flow.endedAt DESC
				  LIMIT 1
				  RETURN collect(%4$s) AS ended
				}
				RETURN standing, ended
				""".formatted(ProductSight.VIEWER, ends.level().label(), ends.level().visible(), LineageOrigin.ALL);
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "now", this.clock.instant(), "from",
				ends.from(), "to", ends.to(), "retracted", retracted);
		return this.graph.read((transaction) -> transaction.row(cypher, parameters)).map((row) -> {
			List<LineageOrigin> origins = Stream.of("standing", "ended")
				.flatMap((column) -> row.list(column, LineageOrigin::of).stream())
				.toList();
			return new LineageEdge(ends.from(), ends.to(), origins);
		});
	}

}
