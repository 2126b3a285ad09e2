package io.meshgate.api.node;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.meshgate.frontend.Node;
import io.meshgate.graph.Graph;
import io.meshgate.graph.loading.Loadings;
import io.meshgate.graph.loading.Wanted;
import io.meshgate.graph.person.Viewer;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * All nodes, whatever their types: one statement for all of one answer.
 */
@Component
public class Nodes {

	private final Map<String, NodeSource> sources;

	private final Loadings loadings;

	@Autowired
	Nodes(Graph graph, Clock clock, List<NodeSource> sources) {
		this(sources.stream()
			.collect(Collectors.toUnmodifiableMap((source) -> source.type().getSimpleName(), Function.identity())),
				new Loadings(graph, clock));
	}

	private Nodes(Map<String, NodeSource> sources, Loadings loadings) {
		this.sources = sources;
		this.loadings = loadings;
	}

	/**
	 * The same nodes, for whoever cannot wait longer.
	 * @param patience how long a loading may take
	 * @return them
	 */
	public Nodes within(Duration patience) {
		return new Nodes(this.sources, this.loadings.within(patience));
	}

	/**
	 * Loads several nodes at once.
	 * @param viewer who looks
	 * @param wish which ones
	 * @return those that the viewer may see, by global id
	 */
	public Map<String, Node> load(Viewer viewer, Wish wish) {
		return load(viewer, List.of(wish)).getFirst();
	}

	/**
	 * Loads what is shown in several places at once. A node may be in several of them,
	 * with more selected of it in one than in another.
	 * @param viewer who looks
	 * @param wishes one for each place
	 * @return for each place, those that the viewer may see, by global id
	 */
	public List<Map<String, Node>> load(Viewer viewer, List<Wish> wishes) {
		boolean named = wishes.stream().anyMatch((wish) -> !wish.ids().isEmpty());
		List<Part> parts = named ? parts(wishes) : List.of();
		List<List<Node>> found = this.loadings.load(viewer, parts.stream().map(Part::wanted).toList());
		List<Map<String, Node>> places = Stream.<Map<String, Node>>generate(HashMap::new).limit(wishes.size()).toList();
		for (int part = 0; part < parts.size(); part++) {
			Map<String, Node> place = places.get(parts.get(part).place());
			found.get(part).forEach((node) -> place.put(node.id(), node));
		}
		return places;
	}

	private List<Part> parts(List<Wish> wishes) {
		List<Part> parts = new ArrayList<>();
		for (int place = 0; place < wishes.size(); place++) {
			Wish wish = wishes.get(place);
			for (String type : new TreeSet<>(wish.types())) {
				NodeSource source = this.sources.get(type);
				if (source != null) {
					parts.add(new Part(place, source.wanting().of(wish.values(type), wish.selection())));
				}
			}
		}
		return parts;
	}

	/**
	 * What is of one type in one place.
	 *
	 * @param place which one
	 * @param wanted what is to be loaded
	 */
	private record Part(int place, Wanted<Node> wanted) {
	}

}
