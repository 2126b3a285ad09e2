package io.meshgate.graph.lineage.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.meshgate.graph.Id;
import io.meshgate.graph.Row;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.dataset.DatasetId;
import io.meshgate.graph.port.OutputPortId;

/**
 * Keeps true what follows for ports and products from the datasets they give out: a port
 * feeds another where data go from a dataset of the one into one of the other, over none
 * or more that no port gives out. Whoever changes where data go between datasets, or
 * which port gives out which, stands in the lineage's line and calls this.
 */
public final class DatasetFeeds {

	/** The longest way over datasets that no port gives out. */
	private static final int FURTHEST = 50;

	private static final String LOOSE = "NOT EXISTS { (step)<-[:BOUND_TO|SERVES]-(:OutputPort) }";

	private DatasetFeeds() {
	}

	/**
	 * Derives anew what follows for ports upstream of a change.
	 * @param tx the transaction of the change
	 * @param datasets out of which other data go now, or which others give out now
	 * @param ports that give out other datasets now
	 * @param now when
	 */
	public static void refresh(Transaction tx, Collection<DatasetId> datasets, Collection<OutputPortId> ports,
			Instant now) {
		List<String> sources = Stream.concat(upstream(tx, datasets).stream(), ports.stream().map(Id::value))
			.distinct()
			.toList();
		if (!sources.isEmpty()) {
			Map<String, Object> parameters = Map.of("ports", sources, "now", now);
			tx.rows(PORTS, parameters);
			tx.rows(PRODUCTS, parameters);
		}
	}

	/**
	 * The ports that data of the datasets come from, over what no port gives out. All of
	 * them are walked from at once, a hop at a time, so that nothing is met twice.
	 */
	private static Set<String> upstream(Transaction tx, Collection<DatasetId> datasets) {
		String cypher = """
				UNWIND $datasets AS id
				MATCH (d:Dataset {id: id})
				CALL (d) {
				  RETURN d AS step
				  UNION
				  MATCH (d)<-[:FEEDS]-(step:Dataset)
				  RETURN step
				}
				WITH DISTINCT step
				CALL (step) {
				  MATCH (step)<-[:BOUND_TO|SERVES]-(o:OutputPort)
				  RETURN collect(DISTINCT o.id) AS ports
				}
				RETURN step.id AS step, ports
				""";
		Set<String> ports = new LinkedHashSet<>();
		Set<String> met = new HashSet<>();
		Collection<String> next = datasets.stream().map(Id::value).toList();
		for (int hop = 0; hop < FURTHEST && !next.isEmpty(); hop++) {
			met.addAll(next);
			List<String> loose = new ArrayList<>();
			for (Row row : tx.rows(cypher, Map.of("datasets", next))) {
				ports.addAll(row.texts("ports"));
				if (row.texts("ports").isEmpty()) {
					loose.add(row.text("step"));
				}
			}
			loose.removeAll(met);
			next = loose;
		}
		return ports;
	}

	private static final String DIFFERENCE = """
			CALL (s, fed) {
			  MATCH (s)-[old:FEEDS {source: 'DATASETS'}]->(c)
			  WHERE NOT c IN fed
			  CREATE (s)-[former:FED]->(c)
			  SET former = properties(old), former.endedAt = $now
			  DELETE old
			}
			CALL (s, fed) {
			  UNWIND fed AS c
			  WITH s, c
			  WHERE NOT EXISTS { (s)-[:FEEDS {source: 'DATASETS'}]->(c) }
			  OPTIONAL MATCH (s)-[former:FED {source: 'DATASETS', endedAt: $now}]->(c)
			  WITH s, c, min(former.firstSeenAt) AS since, collect(former) AS formers
			  CREATE (s)-[:FEEDS {source: 'DATASETS', firstSeenAt: coalesce(since, $now)}]->(c)
			  FOREACH (former IN formers | DELETE former)
			}
			""";

	private static final String PORTS = """
			UNWIND $ports AS id
			MATCH (s:OutputPort {id: id})
			CALL (s) {
			  MATCH (s)-[:BOUND_TO|SERVES]->(d:Dataset)
			  CALL (d) {
			    MATCH path = (d)-[:FEEDS*0..%d]->(x:Dataset)
			    WHERE all(step IN nodes(path) WHERE step = d OR %s)
			    RETURN DISTINCT x
			  }
			  MATCH (x)-[:FEEDS]->(:Dataset)<-[:BOUND_TO|SERVES]-(c:OutputPort)
			  WHERE c <> s
			  RETURN collect(DISTINCT c) AS fed
			}
			""".formatted(FURTHEST, LOOSE) + DIFFERENCE;

	private static final String PRODUCTS = """
			MATCH (o:OutputPort)
			WHERE o.id IN $ports
			CALL (o) {
			  MATCH (o)<-[:OFFERS|OFFERED]-(s:DataProduct)
			  RETURN s
			  UNION
			  MATCH (o)-[:FEEDS {source: 'DATASETS'}]->(:OutputPort)<-[:OFFERS]-(:DataProduct)
			    <-[:FEEDS {source: 'DATASETS'}]-(s:DataProduct)
			  RETURN s
			  UNION
			  MATCH (s:DataProduct)
			  WHERE s.id IN o.leftBy
			  RETURN s
			}
			REMOVE o.leftBy
			WITH DISTINCT s
			CALL (s) {
			  MATCH (s)-[:OFFERS]->(:OutputPort)-[:FEEDS {source: 'DATASETS'}]->(:OutputPort)<-[:OFFERS]-(c:DataProduct)
			  WHERE c <> s
			  RETURN collect(DISTINCT c) AS fed
			}
			""" + DIFFERENCE;

}
