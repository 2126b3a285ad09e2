package io.meshgate.graph.discovery;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

import io.meshgate.graph.Graph;
import io.meshgate.graph.person.Viewer;

/**
 * What lists of products can be narrowed by, counted over what a viewer may see.
 */
public final class Facets {

	private final Graph graph;

	private final Clock clock;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 * @param clock tells which grants cover now
	 */
	public Facets(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/**
	 * Counts products, in one statement whatever they are counted by.
	 * @param viewer who looks
	 * @param query which products, and by what
	 * @return the counts
	 */
	public FacetCounts count(Viewer viewer, FacetQuery query) {
		if (query.search() != null && query.question().isEmpty()) {
			return FacetCounts.NONE;
		}
		String cypher = new FacetStatement(query).cypher();
		Map<String, Object> parameters = new HashMap<>(Map.of("viewer", viewer.person(), "now", this.clock.instant(),
				"filter", query.filter().parameters(), "first", query.first()));
		query.question()
			.ifPresent((question) -> parameters.put("search",
					Map.of("lucene", question.lucene(), "exact", question.exact())));
		return this.graph.read((transaction) -> transaction.row(cypher, parameters))
			.map(FacetRows.ROWS::counts)
			.orElse(FacetCounts.NONE);
	}

}
