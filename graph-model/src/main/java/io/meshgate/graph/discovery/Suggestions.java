package io.meshgate.graph.discovery;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.Graph;
import io.meshgate.graph.dataset.DatasetSight;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductSight;
import io.meshgate.graph.words.Question;

/**
 * What somebody may mean who has typed the beginning of something: domains, teams,
 * people, applications, terms, platforms and templates, which everybody sees, and the
 * products and datasets that they may see. Datasets have an index of their own, as there
 * may be very many of which few are seen.
 */
public final class Suggestions {

	/** So many of the best are sorted once more, as the index leaves ties to chance. */
	private static final int REACH = 5;

	/**
	 * So many of those that not everybody sees are looked at, of each kind: where very
	 * many are hidden, whoever types on finds what is behind them.
	 */
	private static final int CANDIDATES = 2_000;

	private final Graph graph;

	private final Clock clock;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 * @param clock tells which grants cover now
	 */
	public Suggestions(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/**
	 * The best guesses. The index answers the best match first, and no more of its
	 * answers are looked at than it takes. What two indexes say of how well something
	 * fits cannot be held against each other: datasets come after all else, but for one
	 * of just that name.
	 * @param viewer who types
	 * @param text what was typed
	 * @param first how many at most
	 * @return the best first
	 */
	public List<Suggestion> list(Viewer viewer, String text, int first) {
		String cypher = """
				%s
				CALL (me, sight) {
				  CALL db.index.fulltext.queryNodes('names_of_the_mesh', $lucene)
				  YIELD node AS p, score
				  WHERE p:Domain|Team|Person|Application|Term|Platform|ProductTemplate
				  RETURN p, score
				  LIMIT $reach
				  UNION ALL
				  CALL db.index.fulltext.queryNodes('names_of_the_mesh', $lucene)
				  YIELD node AS p, score
				  WHERE p:DataProduct
				  WITH p, score
				  LIMIT $candidates
				  WITH p, score
				  WHERE %s
				  RETURN p, score
				  LIMIT $reach
				  UNION ALL
				  CALL db.index.fulltext.queryNodes('dataset_words', $lucene, {limit: $candidates})
				  YIELD node AS ds, score
				  WITH ds, score
				  WHERE ds.key IS NOT NULL AND %s
				  RETURN ds AS p, score
				  LIMIT $reach
				}
				WITH p, score, $exact IN [p.nameOrder, p.key] AS exact
				ORDER BY exact DESC, p:Dataset, score DESC, p.nameOrder, p.id
				LIMIT $first
				RETURN
				  CASE
				    WHEN p:Domain THEN 'DOMAIN'
				    WHEN p:Team THEN 'TEAM'
				    WHEN p:Person THEN 'PERSON'
				    WHEN p:Application THEN 'APPLICATION'
				    WHEN p:Term THEN 'TERM'
				    WHEN p:Platform THEN 'PLATFORM'
				    WHEN p:ProductTemplate THEN 'PRODUCT_TEMPLATE'
				    WHEN p:Dataset THEN 'DATASET'
				    ELSE 'DATA_PRODUCT' END AS kind,
				  p.id AS id,
				  p.key AS key,
				  CASE WHEN p:Dataset THEN p.title ELSE p.name END AS name
				""".formatted(ProductSight.VIEWER, ProductSight.VISIBLE, DatasetSight.VISIBLE);
		return Question.inNames(text)
			.map((question) -> Map.of("viewer", viewer.person(), "now", this.clock.instant(), "lucene",
					question.lucene(), "exact", question.exact(), "first", first, "reach", first * REACH, "candidates",
					CANDIDATES))
			.map((parameters) -> this.graph.read((transaction) -> transaction.rows(cypher, parameters)))
			.orElse(List.of())
			.stream()
			.map((row) -> SuggestionRows.ROWS.suggestion(row.columns()))
			.toList();
	}

}
