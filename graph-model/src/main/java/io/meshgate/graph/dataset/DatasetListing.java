package io.meshgate.graph.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.meshgate.graph.Page;
import io.meshgate.graph.Ref;
import io.meshgate.graph.product.ProductSight;
import io.meshgate.graph.words.Question;
import io.meshgate.graph.words.Sought;
import org.jspecify.annotations.Nullable;

/**
 * The one statement that answers a page of datasets.
 */
final class DatasetListing {

	private static final String WANTED = """
			($platform IS NULL OR ds.platform = $platform)
			  AND ((NOT $inDomain) OR EXISTS {
			    MATCH (ds)-[:IN_DOMAIN]->(:Domain)-[:PART_OF*0..]->(above:Domain)
			    WHERE above.id = $domainId OR above.key = $domainKey
			  })
			  AND ((NOT $kept) OR EXISTS {
			    MATCH (ds)<-[:KEEPS]-(team:Team)
			    WHERE team.id = $keeperId OR team.key = $keeperKey
			  })
			  AND ((NOT $about) OR EXISTS {
			    MATCH (ds)-[:HAS_COLUMN*0..1]->()-[:IS_ABOUT]->(term:Term)
			    WHERE term.id = $termId OR term.key = $termKey
			  })
			  AND ($givenOut IS NULL
			    OR $givenOut = EXISTS {
			      MATCH (ds)<-[:SERVES|BOUND_TO]-(:OutputPort)<-[:OFFERS]-(p:DataProduct)
			      WHERE %s
			    })
			  AND %s
			""".formatted(ProductSight.VISIBLE, DatasetSight.VISIBLE);

	/** A part of a name is found too, as it was before there was an index of words. */
	private static final String PARTS = """
			MATCH (ds:Dataset)
			WHERE %s
			RETURN ds
			""".formatted(Sought.condition("ds"));

	private static final String WORDS = """
			CALL db.index.fulltext.queryNodes('dataset_words', $lucene)
			YIELD node
			RETURN node AS ds
			""";

	private DatasetListing() {
	}

	static String cypher(DatasetQuery query, boolean counted) {
		String candidates = candidates(query);
		String counting = """
				CALL (sight) {
				  %s
				  WITH sight, ds
				  WHERE %s
				  RETURN count(ds) AS total
				}
				""".formatted(candidates, WANTED);
		return """
				%1$s
				%2$s
				CALL (sight) {
				  %3$s
				  WITH sight, ds
				  WHERE ($page.after IS NULL OR ds.nameOrder > $page.after.value
				    OR (ds.nameOrder = $page.after.value AND ds.id > $page.after.id)) AND %4$s
				  WITH ds
				  ORDER BY ds.nameOrder, ds.id
				  LIMIT $page.limit
				  RETURN collect(%5$s) AS datasets
				}
				RETURN total, datasets
				""".formatted(ProductSight.VIEWER, counted ? counting : "WITH sight, 0 AS total", candidates, WANTED,
				DatasetSight.PLAIN);
	}

	private static String candidates(DatasetQuery query) {
		String search = query.search();
		if (search == null) {
			return "MATCH (ds:Dataset)";
		}
		String words = Question.quotes(search) ? WORDS : WORDS + "UNION\n" + PARTS;
		return "CALL () {\n%s}\n".formatted(question(query).isPresent() ? words : PARTS);
	}

	private static Optional<Question> question(DatasetQuery query) {
		return Optional.ofNullable(query.search()).flatMap(Question::anywhere);
	}

	static Map<String, @Nullable Object> parameters(DatasetQuery query, Page page) {
		Map<String, @Nullable Object> parameters = new HashMap<>(Ref.parameters("domain", query.domain()));
		parameters.putAll(Ref.parameters("keeper", query.keeper()));
		parameters.putAll(Ref.parameters("term", query.term()));
		parameters.put("inDomain", query.domain() != null);
		parameters.put("kept", query.keeper() != null);
		parameters.put("about", query.term() != null);
		parameters.put("search", (query.search() != null) ? Sought.words(query.search()) : List.of());
		parameters.put("lucene", question(query).map(Question::lucene).orElse(""));
		parameters.put("platform", query.platform());
		parameters.put("givenOut", query.givenOut());
		parameters.put("page", page);
		return parameters;
	}

}
