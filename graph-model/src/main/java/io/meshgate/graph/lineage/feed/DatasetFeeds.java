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
 * or more that no port gives out. There is an edge for each who tells, and each job, of
 * data that go into a dataset of the other, and it knows what is told of these. Whoever
 * changes where data go between datasets, or which port gives out which, stands in the
 * lineage's line and calls this.
 */
public final class DatasetFeeds {

	/** The longest way over datasets that no port gives out. */
	private static final int FURTHEST = 50;

	private static final String LOOSE = "NOT EXISTS { (step)<-[:BOUND_TO|SERVES]-(:OutputPort) }";

	/**
	 * Marks a dataset {@code source} whose flow {@code feeds} into {@code target} was
	 * seen again, where ports give that out: what follows for them knows when it was
	 * seen. Goes before the end of a statement that wrote such flows.
	 */
	public static final String SEEN_AGAIN = """
			WITH feeds, source, source.due IS NULL AND EXISTS { (target)<-[:BOUND_TO|SERVES]-(:OutputPort) } AS again
			FOREACH (seen IN CASE WHEN again THEN [source] ELSE [] END | SET seen.seenAgain = true)
			""";

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
		derive(tx,
				Stream.concat(upstream(tx, datasets, false).stream(), ports.stream().map(Id::value))
					.distinct()
					.toList(),
				PRODUCTS, now);
	}

	/**
	 * Derives anew what follows where no data go that did not before, but were seen to
	 * again: for the ports that data of the datasets come from, and their products alone.
	 * @param tx the transaction that saw it
	 * @param datasets marked by {@link #SEEN_AGAIN}
	 * @param now when
	 */
	public static void refreshSeen(Transaction tx, Collection<DatasetId> datasets, Instant now) {
		derive(tx, List.copyOf(upstream(tx, datasets, true)), OFFERING, now);
	}

	private static void derive(Transaction tx, List<String> ports, String products, Instant now) {
		if (!ports.isEmpty()) {
			Map<String, Object> parameters = Map.of("ports", ports, "now", now);
			tx.rows(PORTS, parameters);
			tx.rows(products, parameters);
		}
	}

	/**
	 * The ports that data of the datasets come from, over what no port gives out. All of
	 * them are walked from at once, a hop at a time, so that nothing is met twice. Ports
	 * that feed the datasets themselves are among them, unless these are asked for alone.
	 */
	private static Set<String> upstream(Transaction tx, Collection<DatasetId> datasets, boolean alone) {
		String cypher = """
				UNWIND $datasets AS id
				MATCH (d:Dataset {id: id})
				CALL (d) {
				  RETURN d AS step
				  UNION
				  MATCH (d)<-[:FEEDS]-(step:Dataset)
				  WHERE NOT $alone
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
			for (Row row : tx.rows(cypher, Map.of("datasets", next, "alone", alone && hop == 0))) {
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

	/**
	 * Puts together what is told of the relationships {@code flow}, by {@code c} where
	 * data go, by who tells and by which job. What is said of a part of them only, leaves
	 * the rest to carry values on.
	 */
	private static final String TOLD = """
			  WITH c, flow.%s AS toldBy, flow.job AS job, collect(DISTINCT flow) AS flows
			  WITH c, toldBy, job, flows, [each IN flows WHERE size(coalesce(each.transformations, [])) > 0] AS said
			  CALL (flows, said) {
			    UNWIND said AS each
			    UNWIND each.transformations + CASE WHEN size(said) < size(flows) THEN ['DIRECT:'] ELSE [] END AS how
			    WITH DISTINCT how
			    ORDER BY how
			    RETURN collect(how) AS transformations
			  }
			  CALL (flows) {
			    UNWIND flows AS each
			    RETURN CASE WHEN count(each.lastSeenAt) = count(each) THEN max(each.lastSeenAt) END AS lastSeenAt
			  }
			  RETURN collect({to: c, key: s.id + ' ' + c.id + ' ' + toldBy + ' ' + coalesce(job, ''),
			    known: {toldBy: toldBy, job: job, lastSeenAt: lastSeenAt, transformations: transformations}}) AS fed
			}
			""";

	private static final String DIFFERENCE = """
			CALL (s, fed) {
			  WITH s, [each IN fed | each.key] AS keys
			  MATCH (s)-[old:FEEDS {source: 'DATASETS'}]->(c)
			  WHERE NOT coalesce(old.key, '') IN keys
			  CREATE (s)-[former:FED]->(c)
			  SET former = properties(old), former.endedAt = $now
			  DELETE old
			}
			CALL (s, fed) {
			  UNWIND fed AS each
			  WITH s, each, each.to AS c
			  WHERE NOT EXISTS { MATCH (s)-[old:FEEDS]->(c) WHERE old.key = each.key }
			  OPTIONAL MATCH (s)-[former:FED {source: 'DATASETS', endedAt: $now}]->(c)
			  WHERE former.key = each.key
			  WITH s, c, each, min(former.firstSeenAt) AS since, collect(former) AS formers
			  CREATE (s)-[:FEEDS {source: 'DATASETS', key: each.key, firstSeenAt: coalesce(since, $now)}]->(c)
			  FOREACH (former IN formers | DELETE former)
			}
			CALL (s, fed) {
			  UNWIND fed AS each
			  WITH s, each, each.to AS c
			  MATCH (s)-[flow:FEEDS]->(c)
			  WHERE flow.key = each.key
			  SET flow += each.known
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
			  MATCH (x)-[flow:FEEDS]->(:Dataset)<-[:BOUND_TO|SERVES]-(c:OutputPort)
			  WHERE c <> s
			""".formatted(FURTHEST, LOOSE) + TOLD.formatted("source") + DIFFERENCE;

	private static final String BETWEEN_PRODUCTS = """
			CALL (s) {
			  MATCH (s)-[:OFFERS]->(:OutputPort)-[flow:FEEDS {source: 'DATASETS'}]->(:OutputPort)<-[:OFFERS]-(c:DataProduct)
			  WHERE c <> s
			"""
			+ TOLD.formatted("toldBy") + DIFFERENCE;

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
			""" + BETWEEN_PRODUCTS;

	private static final String OFFERING = """
			MATCH (o:OutputPort)<-[:OFFERS]-(s:DataProduct)
			WHERE o.id IN $ports
			WITH DISTINCT s
			""" + BETWEEN_PRODUCTS;

}
