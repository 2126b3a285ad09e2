package io.meshgate.api.lineage;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import io.meshgate.api.batch.Due;
import io.meshgate.api.node.Nodes;
import io.meshgate.api.node.Selection;
import io.meshgate.frontend.Node;
import io.meshgate.frontend.lineage.Lineage;
import io.meshgate.frontend.lineage.LineageDiff;
import io.meshgate.frontend.lineage.RootSources;
import io.meshgate.graph.lineage.LineageBudget;
import io.meshgate.graph.lineage.LineageCut;
import io.meshgate.graph.lineage.LineageEdge;
import io.meshgate.graph.lineage.LineageLevel;
import io.meshgate.graph.lineage.LineageWalk;
import io.meshgate.graph.lineage.Lineages;
import io.meshgate.graph.person.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * What feeds something and what it feeds: one statement for the way, one for all that is
 * on it with what is selected of that.
 */
@Controller
class LineageController {

	private final Lineages lineages;

	private final Nodes nodes;

	private final LineageInTime inTime;

	LineageController(Lineages lineages, Nodes nodes) {
		this.lineages = lineages;
		this.nodes = nodes;
		this.inTime = new LineageInTime(lineages, nodes);
	}

	@QueryMapping
	Lineage lineage(@Arguments LineageArguments arguments, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		LineageWalk walk = arguments.walk();
		return Due.in(environment, walk.budget().time())
			.answer(Lineage.class, () -> this.inTime.follow(viewer, walk, environment.getSelectionSet()),
					() -> LineageInTime.nothing(walk));
	}

	@QueryMapping
	RootSources rootSources(@Arguments SourcesArguments arguments, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		LineageWalk walk = arguments.walk();
		return Due.in(environment, LineageBudget.LONGEST)
			.answer(RootSources.class, () -> sources(viewer, walk, environment.getSelectionSet()),
					() -> new RootSources(List.of(), LineageViews.VIEWS.cut(LineageCut.TIME)));
	}

	private RootSources sources(Viewer viewer, LineageWalk walk, DataFetchingFieldSelectionSet selection) {
		io.meshgate.graph.lineage.Lineage found = this.lineages.follow(viewer, walk, true)
			.orElseThrow(Flowing::missing);
		List<io.meshgate.graph.lineage.LineageNode> sources = found.sources();
		Map<String, Node> entities = this.nodes.load(viewer,
				Flowing.wish(found.level(), sources, new Selection(selection, "nodes/entity/")));
		return new RootSources(LineageViews.VIEWS.nodes(found.level(), sources, entities),
				LineageViews.VIEWS.cut(found.cut()));
	}

	@QueryMapping
	LineageDiff lineageDiff(@Arguments DiffArguments arguments, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		LineageWalk walk = arguments.walk();
		return Due.in(environment, LineageBudget.LONGEST)
			.answer(LineageDiff.class, () -> diff(viewer, walk, arguments.later(), environment.getSelectionSet()),
					() -> new LineageDiff(List.of(), List.of(), List.of(), List.of(),
							LineageViews.VIEWS.cut(LineageCut.TIME)));
	}

	/**
	 * Both lineages are followed at once, and all that is on one of them alone is loaded
	 * at once.
	 */
	private LineageDiff diff(Viewer viewer, LineageWalk walk, @Nullable Instant later,
			DataFetchingFieldSelectionSet selection) {
		EdgeJobs.Shown shown = new EdgeJobs.Shown(selection, "addedEdges", "removedEdges");
		io.meshgate.graph.lineage.LineageDiff diff = this.lineages.compare(viewer, walk, later, shown.isDetailed())
			.orElseThrow(Flowing::missing);
		LineageLevel level = diff.level();
		List<LineageEdge> edges = Stream.concat(diff.drawn().stream(), diff.ended().stream()).toList();
		List<Map<String, Node>> loaded = this.nodes.load(viewer,
				List.of(Flowing.wish(level, diff.come(), new Selection(selection, "added/entity/")),
						Flowing.wish(level, diff.gone(), new Selection(selection, "removed/entity/")),
						EdgeJobs.wish(edges, shown)));
		EdgeJobs jobs = new EdgeJobs(loaded.getLast());
		return new LineageDiff(LineageViews.VIEWS.nodes(level, diff.come(), loaded.getFirst()),
				LineageViews.VIEWS.nodes(level, diff.gone(), loaded.get(1)), jobs.edges(level, diff.drawn()),
				jobs.edges(level, diff.ended()), LineageViews.VIEWS.cut(diff.cut()));
	}

}
