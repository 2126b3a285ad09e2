package io.meshgate.graph.dataset;

import io.meshgate.graph.domain.DomainSight;
import io.meshgate.graph.product.ProductSight;

/**
 * Who sees a dataset, as Cypher. The fragments expect the dataset as {@code ds} and, as
 * {@link ProductSight} does, the viewer's {@code sight}.
 */
public final class DatasetSight {

	/** The projection of a dataset that {@link Dataset} is read from. */
	public static final String PLAIN = """
			ds {.id, .key, .namespace, .name, .title, .description, .platform, .type,
			  .firstSeenAt, .lastSeenAt, .droppedAt, .tags,
			  keeper: head([(ds)<-[:KEEPS]-(t:Team) | t {.id, .key, .name, .description}]),
			  domain: head([(ds)-[:IN_DOMAIN]->(d:Domain) | %s])}""".formatted(DomainSight.PLAIN);

	/**
	 * Holds where the viewer may see the dataset: it is hidden with the products that
	 * give it out, if all of them are hidden, and does not come to light when they give
	 * it out no more. Who keeps it sees it always. What only lineage tools told of is for
	 * administrators until an owner binds it.
	 */
	public static final String VISIBLE = """
			(sight.administers
			  OR EXISTS { MATCH (ds)<-[:KEEPS]-(keeper:Team) WHERE keeper IN sight.teams }
			  OR (ds.givenOut IS NULL AND EXISTS { (ds)<-[:DESCRIBES]-(:Document) })
			  OR EXISTS {
			    MATCH (ds)<-[:SERVES|BOUND_TO]-(:OutputPort)<-[:OFFERS]-(p:DataProduct)
			    WHERE %s
			  })
			""".formatted(ProductSight.VISIBLE);

	private DatasetSight() {
	}

	/**
	 * Says {@link #VISIBLE} of a dataset by another name.
	 * @param dataset the name
	 * @return a Cypher condition
	 */
	public static String visible(String dataset) {
		return VISIBLE.replaceAll("\\bds\\b", dataset);
	}

}
