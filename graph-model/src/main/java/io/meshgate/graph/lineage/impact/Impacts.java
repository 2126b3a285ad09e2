package io.meshgate.graph.lineage.impact;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Row;
import io.meshgate.graph.lineage.FlowId;
import io.meshgate.graph.lineage.LineageStart;
import io.meshgate.graph.person.StandingRows;
import io.meshgate.graph.person.Viewer;

/**
 * Finds what breaks where something goes or changes. Unlike a lineage it passes through
 * what the viewer may not see, which is why it is for those who answer for the start.
 */
public final class Impacts {

	private final Graph graph;

	private final Clock clock;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 * @param clock tells which grants cover now
	 */
	public Impacts(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/**
	 * What breaks, and where the viewer stands, which decides on whether they are told.
	 * @param viewer who asks
	 * @param start what goes or changes
	 * @param valuesOnly whether columns and datasets are left alone that it only decides
	 * on
	 * @return what breaks; empty where the viewer sees no such thing
	 */
	public Optional<Impact> find(Viewer viewer, LineageStart start, boolean valuesOnly) {
		String cypher = ImpactStatement.of(start.level(), valuesOnly);
		return this.graph
			.read((transaction) -> transaction.row(cypher,
					Map.of("viewer", viewer.person(), "now", this.clock.instant(), "start", start.id())))
			.map(Impacts::impact);
	}

	static Impact impact(Row row) {
		Row consumers = row.nested("consumers");
		return new Impact(StandingRows.ROWS.standing(row.nested("standing").columns()), affected(row, "products"),
				affected(row, "ports"), affected(row, "datasets"), affected(row, "columns"),
				affected(row, "subscriptions"),
				new Affected<>(consumers.list("those", (consumer) -> ImpactRows.ROWS.consumer(consumer.columns())),
						consumers.number("seen"), consumers.number("total")),
				affected(row, "owners"));
	}

	static Affected<FlowId> affected(Row row, String kind) {
		Row affected = row.nested(kind);
		return new Affected<>(affected.texts("ids").stream().map(FlowId::new).toList(), affected.number("seen"),
				affected.number("total"));
	}

}
