package io.meshgate.api.lineage;

import java.util.List;

import graphql.schema.DataFetchingFieldSelectionSet;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.node.Nodes;
import io.meshgate.api.node.Selection;
import io.meshgate.frontend.lineage.Lineage;
import io.meshgate.graph.lineage.LineageWalk;
import io.meshgate.graph.lineage.Lineages;
import io.meshgate.graph.person.Viewer;

import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * What feeds something and what it feeds: one statement for the way, one for what is on
 * it with what is selected of that.
 */
@Controller
class LineageController {

	private final Lineages lineages;

	private final Nodes nodes;

	LineageController(Lineages lineages, Nodes nodes) {
		this.lineages = lineages;
		this.nodes = nodes;
	}

	@QueryMapping
	Lineage lineage(@Arguments LineageArguments arguments, @AuthenticationPrincipal Viewer viewer,
			DataFetchingFieldSelectionSet selection) {
		LineageWalk walk = arguments.walk();
		io.meshgate.graph.lineage.Lineage found = this.lineages
			.follow(viewer, walk, selection.contains("edges/origins"))
			.orElseThrow(Flowing::missing);
		List<GlobalId> ids = found.nodes().stream().map((node) -> Flowing.id(walk.level(), node.id())).toList();
		return LineageViews.VIEWS.lineage(found,
				this.nodes.load(viewer, ids, new Selection(selection, "nodes/entity/")));
	}

}
