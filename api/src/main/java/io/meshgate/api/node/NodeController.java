package io.meshgate.api.node;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingFieldSelectionSet;
import io.meshgate.api.refusal.BadRequest;
import io.meshgate.frontend.Node;
import io.meshgate.graph.person.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Anything by its global id.
 */
@Controller
class NodeController {

	private static final int MOST_IDS = 100;

	private final Nodes nodes;

	NodeController(Nodes nodes) {
		this.nodes = nodes;
	}

	@QueryMapping
	@Nullable Node node(@Argument String id, @AuthenticationPrincipal Viewer viewer, DataFetchingFieldSelectionSet selection) {
		List<GlobalId> ids = GlobalId.parse(id).stream().toList();
		return this.nodes.load(viewer, Wish.anything(ids, Selection.of(selection))).get(id);
	}

	@QueryMapping
	List<@Nullable Node> nodes(@Argument List<String> ids, @AuthenticationPrincipal Viewer viewer,
			DataFetchingFieldSelectionSet selection) {
		if (ids.size() > MOST_IDS) {
			throw new BadRequest("ids must be at most " + MOST_IDS + ", not " + ids.size() + ".");
		}
		List<GlobalId> known = ids.stream().map(GlobalId::parse).flatMap(Optional::stream).toList();
		Map<String, Node> found = new HashMap<>();
		known.stream()
			.collect(Collectors.groupingBy(GlobalId::type))
			.values()
			.forEach((those) -> found.putAll(this.nodes.load(viewer, Wish.anything(those, Selection.of(selection)))));
		@Nullable Node[] inOrder = ids.stream().map(found::get).toArray(Node[]::new);
		return Arrays.asList(inOrder);
	}

}
