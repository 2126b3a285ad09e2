package io.meshgate.graph.dataset.tie;

import java.util.List;
import java.util.Map;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.dataset.DatasetId;

/**
 * A port gives out the datasets that its contract names, unless somebody said whose they
 * are. Of several products whose contracts name one, it is the first one's, so that
 * nobody takes from others what they have by naming it too.
 */
final class ContractTies {

	/** The port's contract names the dataset, and nobody has said otherwise. */
	private static final String HOLDS = """
			EXISTS { (o)-[:GOVERNED_BY]->(:Contract)-[:NAMES]->(d) }
			AND EXISTS { (o)<-[:OFFERS]-(:DataProduct) }
			AND NOT EXISTS {
			  MATCH (d)<-[:BOUND_TO]-(:OutputPort)<-[:OFFERS]-(own:DataProduct)
			  WHERE EXISTS { (own)-[:OFFERS]->(o) }
			}
			AND NOT EXISTS { MATCH (d)<-[said:SERVES]-(o) WHERE said.origin IS NULL }
			AND NOT EXISTS {
			  MATCH (d)-[:FEEDS*0..8 {source: 'SYMLINK'}]->(same:Dataset)
			  WITH DISTINCT same
			  MATCH (same)<-[other:SERVES|BOUND_TO]-(:OutputPort)<-[:OFFERS]-(q:DataProduct)
			  WHERE other.origin IS NULL AND %s
			}
			""".formatted(TieSight.OTHERS);

	/** No other product has it under any of its names, also by a contract. */
	private static final String FREE = """
			NOT %s
			AND NOT EXISTS {
			  MATCH (d)-[:FEEDS*0..8 {source: 'SYMLINK'}]->(same:Dataset)
			  WITH DISTINCT same
			  MATCH (same)<-[other:SERVES {origin: 'CONTRACT'}]-(:OutputPort)<-[:OFFERS]-(q:DataProduct)
			  WHERE %s
			}
			""".formatted(TieSight.UNSEEN, TieSight.OTHERS);

	private ContractTies() {
	}

	static void derive(Transaction tx, List<DatasetId> datasets) {
		String loosening = """
				UNWIND $datasets AS id
				MATCH (d:Dataset {id: id})<-[tie:SERVES {origin: 'CONTRACT'}]-(o:OutputPort)
				WHERE NOT (%s)
				SET o.due = true
				DELETE tie
				""".formatted(HOLDS);
		String tying = """
				UNWIND $datasets AS id
				MATCH (d:Dataset {id: id})<-[:NAMES]-(:Contract)<-[:GOVERNED_BY]-(o:OutputPort)<-[:OFFERS]-(p:DataProduct)
				WITH DISTINCT d, o, p
				ORDER BY p.status = 'RETIRED', p.key, o.key
				WHERE NOT EXISTS { (o)-[:SERVES {origin: 'CONTRACT'}]->(d) } AND %s AND %s
				WITH d, collect({port: o, product: p}) AS claims
				UNWIND [claim IN claims WHERE claim.product = claims[0].product | claim.port] AS o
				MERGE (o)-[tie:SERVES]->(d)
				SET tie.origin = 'CONTRACT', d.givenOut = true
				"""
			.formatted(HOLDS, FREE);
		tx.rows(loosening, Map.of("datasets", datasets));
		tx.rows(tying, Map.of("datasets", datasets));
	}

	/** What no contract names any more, and nobody else speaks of, goes. */
	static void forget(Transaction tx, List<DatasetId> datasets) {
		String cypher = """
				UNWIND $datasets AS id
				MATCH (d:Dataset {id: id})
				WHERE d.lastSeenAt IS NULL AND NOT EXISTS { (d)--() }
				DELETE d
				""";
		tx.rows(cypher, Map.of("datasets", datasets));
	}

}
