package io.meshgate.graph.dataset;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import io.meshgate.graph.Page;
import io.meshgate.graph.Ref;
import io.meshgate.graph.product.ProductSight;
import org.jspecify.annotations.Nullable;

/**
 * The one statement that answers a page of datasets.
 */
final class DatasetListing {

	private static final String WANTED = """
			($search = '' OR toLower(ds.title) CONTAINS $search OR toLower(ds.name) CONTAINS $search
			  OR toLower(coalesce(ds.description, '')) CONTAINS $search)
			  AND ($platform IS NULL OR ds.platform = $platform)
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

	static final String CYPHER = """
			%1$s
			CALL (sight) {
			  MATCH (ds:Dataset)
			  WHERE $counted AND %2$s
			  RETURN count(ds) AS total
			}
			CALL (sight) {
			  MATCH (ds:Dataset)
			  WHERE ($page.after IS NULL OR ds.title > $page.after.value
			    OR (ds.title = $page.after.value AND ds.id > $page.after.id)) AND %2$s
			  WITH ds
			  ORDER BY ds.title, ds.id
			  LIMIT $page.limit
			  RETURN collect(%3$s) AS datasets
			}
			RETURN total, datasets
			""".formatted(ProductSight.VIEWER, WANTED, DatasetSight.PLAIN);

	private DatasetListing() {
	}

	static Map<String, @Nullable Object> parameters(DatasetQuery query, Page page, boolean counted) {
		Map<String, @Nullable Object> parameters = new HashMap<>(Ref.parameters("domain", query.domain()));
		parameters.putAll(Ref.parameters("keeper", query.keeper()));
		parameters.putAll(Ref.parameters("term", query.term()));
		parameters.put("inDomain", query.domain() != null);
		parameters.put("kept", query.keeper() != null);
		parameters.put("about", query.term() != null);
		parameters.put("search", (query.search() != null) ? query.search().toLowerCase(Locale.ROOT) : "");
		parameters.put("platform", query.platform());
		parameters.put("givenOut", query.givenOut());
		parameters.put("page", page);
		parameters.put("counted", counted);
		return parameters;
	}

}
