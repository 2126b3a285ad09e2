package io.meshgate.api.lineage;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import graphql.schema.DataFetchingFieldSelectionSet;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.node.Nodes;
import io.meshgate.api.node.Selection;
import io.meshgate.api.node.Wish;
import io.meshgate.frontend.Node;
import io.meshgate.frontend.lineage.LineagePath;
import io.meshgate.frontend.lineage.LineagePaths;
import io.meshgate.graph.lineage.path.Paths;
import io.meshgate.graph.person.Viewer;

import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * By which ways data go: one statement for the ways, one for what is on them.
 */
@Controller
class PathsController {

	private final Paths paths;

	private final Nodes nodes;

	PathsController(Paths paths, Nodes nodes) {
		this.paths = paths;
		this.nodes = nodes;
	}

	@QueryMapping
	LineagePaths paths(@Arguments PathsArguments arguments, @AuthenticationPrincipal Viewer viewer,
			DataFetchingFieldSelectionSet selection) {
		int most = arguments.most();
		io.meshgate.graph.lineage.path.LineagePaths found = this.paths.find(viewer, arguments.route(), most)
			.orElseThrow(Flowing::missing);
		List<GlobalId> ids = found.paths()
			.stream()
			.flatMap((path) -> path.nodes().stream())
			.distinct()
			.map((id) -> Flowing.id(found.level(), id))
			.toList();
		List<Map<String, Node>> loaded = this.nodes.load(viewer,
				List.of(Wish.among(Set.of(Flowing.type(found.level())), ids, new Selection(selection, "paths/nodes/")),
						EdgeJobs.wish(found.edges(), new EdgeJobs.Shown(selection, "edges"))));
		return new LineagePaths(found.paths().stream().map((path) -> path(found, path, loaded.getFirst())).toList(),
				new EdgeJobs(loaded.getLast()).edges(found.level(), found.edges()), found.cut());
	}

	private static LineagePath path(io.meshgate.graph.lineage.path.LineagePaths found,
			io.meshgate.graph.lineage.path.LineagePath path, Map<String, Node> entities) {
		List<Node> nodes = path.nodes()
			.stream()
			.map((id) -> entities.get(Flowing.id(found.level(), id).text()))
			.filter(Objects::nonNull)
			.toList();
		return new LineagePath(path.nodes().size() - 1, nodes);
	}

}
