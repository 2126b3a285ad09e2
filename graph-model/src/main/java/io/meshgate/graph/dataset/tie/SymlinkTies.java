package io.meshgate.graph.dataset.tie;

import java.util.List;
import java.util.Map;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.dataset.DatasetId;

/**
 * A port that gives a dataset out gives it out under its other names as well. What an
 * owner says of one name ties no other that is another product's, or that the owner may
 * not see; a catalogue may speak of all.
 */
final class SymlinkTies {

	/** The port gives out another name of the dataset, and may be tied to this one. */
	private static final String FOLLOWS = """
			EXISTS {
			  MATCH (d)-[:FEEDS*1..8 {source: 'SYMLINK'}]->(same:Dataset)
			  WITH DISTINCT same
			  MATCH (same)<-[base:SERVES|BOUND_TO]-(o)
			  WHERE coalesce(base.origin, '') <> 'SYMLINK'
			    AND ((type(base) = 'SERVES' AND base.origin IS NULL) OR NOT (%s OR %s))
			}
			AND NOT EXISTS {
			  MATCH (d)<-[own:SERVES|BOUND_TO]-(o)
			  WHERE coalesce(own.origin, '') <> 'SYMLINK'
			}
			""".formatted(TieSight.FOREIGN, TieSight.UNSEEN);

	private SymlinkTies() {
	}

	static void derive(Transaction tx, List<DatasetId> datasets) {
		String loosening = """
				UNWIND $datasets AS id
				MATCH (d:Dataset {id: id})<-[tie:SERVES {origin: 'SYMLINK'}]-(o:OutputPort)
				WHERE NOT (%s)
				SET o.due = true
				DELETE tie
				""".formatted(FOLLOWS);
		String tying = """
				UNWIND $datasets AS id
				MATCH (d:Dataset {id: id})-[:FEEDS*1..8 {source: 'SYMLINK'}]->(other:Dataset)
				WITH DISTINCT d, other
				MATCH (other)<-[:SERVES|BOUND_TO]-(o:OutputPort)<-[:OFFERS]-(:DataProduct)
				WHERE NOT EXISTS { (o)-[:SERVES|BOUND_TO]->(d) }
				WITH DISTINCT d, o
				WHERE %s
				CREATE (o)-[:SERVES {origin: 'SYMLINK'}]->(d)
				SET d.givenOut = true
				""".formatted(FOLLOWS);
		tx.rows(loosening, Map.of("datasets", datasets));
		tx.rows(tying, Map.of("datasets", datasets));
	}

}
