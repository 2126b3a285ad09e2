package io.meshgate.graph.lineage.declaring;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import io.meshgate.graph.Graph;
import io.meshgate.graph.lineage.FlowId;
import io.meshgate.graph.lineage.LineageLevel;
import io.meshgate.graph.loading.Loading;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductSight;

/**
 * Who may say by hand where the data of something come from, as far as the graph says.
 */
public final class FlowStandings {

	private final Graph graph;

	private final Clock clock;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 * @param clock tells which grants cover now
	 */
	public FlowStandings(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/**
	 * How what is known of such things is loaded.
	 * @param level of which level they are
	 * @return the loading
	 */
	public static Loading<FlowId, FlowStanding> loading(LineageLevel level) {
		return Loading.bySight("""
				MATCH (n:%s)
				WHERE n.id IN $ids AND %s
				WITH me, sight, n AS target
				%s
				""".formatted(level.label(), level.visible(), Givers.standing(level)), """
				{givers: givers, administrator: sight.administers, emitter: %s}""".formatted(Givers.EMITTER),
				FlowStanding::of);
	}

	/**
	 * What is known of things that data go to.
	 * @param viewer who looks
	 * @param level of which level they are
	 * @param ids which ones
	 * @return by thing, as far as the viewer may see
	 */
	public Map<FlowId, FlowStanding> load(Viewer viewer, LineageLevel level, Collection<FlowId> ids) {
		String cypher = """
				%s
				MATCH (n:%s)
				WHERE n.id IN $ids AND %s
				WITH me, sight, n AS target
				%s
				RETURN target.id AS id, givers, sight.administers AS administrator, %s AS emitter
				""".formatted(ProductSight.VIEWER, level.label(), level.visible(), Givers.standing(level),
				Givers.EMITTER);
		return this.graph
			.read((transaction) -> transaction.rows(cypher,
					Map.of("viewer", viewer.person(), "now", this.clock.instant(), "ids", ids)))
			.stream()
			.collect(Collectors.toMap((row) -> new FlowId(row.text("id")), FlowStanding::of));
	}

}
