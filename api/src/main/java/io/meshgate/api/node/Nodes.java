package io.meshgate.api.node;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.meshgate.frontend.Node;
import io.meshgate.graph.person.Viewer;

import org.springframework.stereotype.Component;

/**
 * All nodes, whatever their type: one statement for each type that is asked for.
 */
@Component
public class Nodes {

	private final Map<String, NodeSource> sources;

	Nodes(List<NodeSource> sources) {
		this.sources = sources.stream()
			.collect(Collectors.toUnmodifiableMap((source) -> source.type().getSimpleName(), Function.identity()));
	}

	/**
	 * Loads several nodes at once.
	 * @param viewer who looks
	 * @param ids global ids; those of unknown types are missing
	 * @param selection what is selected of them
	 * @return those that the viewer may see, by global id
	 */
	public Map<String, Node> load(Viewer viewer, Collection<GlobalId> ids, Selection selection) {
		Map<String, Set<String>> values = ids.stream()
			.collect(Collectors.groupingBy(GlobalId::type, Collectors.mapping(GlobalId::value, Collectors.toSet())));
		Map<String, Node> nodes = new HashMap<>();
		values.forEach((type, wanted) -> Optional.ofNullable(this.sources.get(type))
			.ifPresent((source) -> source.loading()
				.load(viewer, wanted, selection)
				.forEach((node) -> nodes.put(node.id(), node))));
		return nodes;
	}

}
