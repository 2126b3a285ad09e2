package io.meshgate.api.lineage;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import graphql.schema.DataFetchingFieldSelectionSet;
import io.meshgate.api.batch.Deadline;
import io.meshgate.api.node.Nodes;
import io.meshgate.api.node.Selection;
import io.meshgate.frontend.Node;
import io.meshgate.frontend.lineage.Lineage;
import io.meshgate.frontend.lineage.Truncation;
import io.meshgate.frontend.lineage.TruncationReason;
import io.meshgate.graph.GraphTimeout;
import io.meshgate.graph.lineage.LineageWalk;
import io.meshgate.graph.lineage.Lineages;
import io.meshgate.graph.person.Viewer;

/**
 * A lineage with all that is shown of it, in the time that it may take. What cannot be
 * loaded in what is left of that is answered as the start alone, and says so.
 */
final class LineageInTime {

	private final Lineages lineages;

	private final Nodes nodes;

	LineageInTime(Lineages lineages, Nodes nodes) {
		this.lineages = lineages;
		this.nodes = nodes;
	}

	Lineage follow(Viewer viewer, LineageWalk walk, DataFetchingFieldSelectionSet selection) {
		Deadline deadline = Deadline.in(walk.budget().time());
		EdgeJobs.Shown shown = new EdgeJobs.Shown(selection, "edges");
		Loading loading = new Loading(this.nodes, viewer, selection, shown);
		io.meshgate.graph.lineage.Lineage found = this.lineages.follow(viewer, walk, shown.isDetailed())
			.orElseThrow(Flowing::missing);
		return load(loading, walk, found, deadline);
	}

	private Lineage load(Loading loading, LineageWalk walk, io.meshgate.graph.lineage.Lineage found,
			Deadline deadline) {
		try {
			return loading.of(found, deadline.left(5));
		}
		catch (GraphTimeout tooMuch) {
			return begin(loading, walk, deadline);
		}
	}

	private Lineage begin(Loading loading, LineageWalk walk, Deadline deadline) {
		io.meshgate.graph.lineage.Lineage start = this.lineages
			.begin(loading.viewer(), walk, loading.shown().isDetailed(), deadline.left(4))
			.orElseThrow(Flowing::missing);
		return loading.of(start, deadline.left(7));
	}

	/** Where there was not even time for the start; it goes on from where it went on. */
	static Lineage nothing(LineageWalk walk) {
		return new Lineage(List.of(), List.of(), new Truncation(TruncationReason.TIME,
				Optional.ofNullable(walk.after()).map(FrontierText::write).orElse(null)));
	}

	/** Loads what is shown of a lineage. */
	private record Loading(Nodes nodes, Viewer viewer, DataFetchingFieldSelectionSet selection, EdgeJobs.Shown shown) {

		Lineage of(io.meshgate.graph.lineage.Lineage found, Duration patience) {
			List<Map<String, Node>> loaded = this.nodes.within(patience)
				.load(this.viewer,
						List.of(Flowing.wish(found.level(), found.nodes(),
								new Selection(this.selection, "nodes/entity/")),
								EdgeJobs.wish(found.edges(), this.shown)));
			return LineageViews.VIEWS.lineage(found, loaded.getFirst(), new EdgeJobs(loaded.getLast()));
		}

	}

}
