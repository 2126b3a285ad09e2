package io.meshgate.graph.dataset.tie;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.meshgate.graph.Row;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.dataset.DatasetId;
import io.meshgate.graph.lineage.declaring.PartFeeds;
import io.meshgate.graph.lineage.feed.DatasetFeeds;
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.words.Findable;

/**
 * Keeps true what is derived of datasets: which columns of two names are one, which ports
 * give a dataset out without anybody saying so, and which ports and products feed each
 * other by them. Whoever changes what this depends on marks the dataset, and a port that
 * gives out less ({@code due}), and settles it in the same transaction.
 */
public final class Ties {

	/** As many as one transaction looks at; more are due again. */
	private static final int AT_ONCE = 2_000;

	private Ties() {
	}

	/**
	 * Derives anew what is due.
	 * @param tx the change's own, in the lines of imports and of lineage
	 * @param now when
	 * @return whether anything was due
	 */
	public static boolean settle(Transaction tx, Instant now) {
		return settle(tx, Set.of(), now);
	}

	/**
	 * Derives anew what is due, to begin with what the change itself made so: an import
	 * between two of its transactions may have left very much.
	 * @param tx the change's own, in the lines of imports and of lineage
	 * @param own the datasets that the change may have marked
	 * @param now when
	 * @return whether anything was due
	 */
	public static boolean settle(Transaction tx, Set<DatasetId> own, Instant now) {
		List<Row> taken = take(tx, own);
		List<DatasetId> due = taken.stream().map((row) -> new DatasetId(row.text("id"))).toList();
		word(tx, taken);
		List<DatasetId> tied = due.isEmpty() ? List.of() : tied(tx, due);
		if (!tied.isEmpty()) {
			SameColumns.draw(tx, tied);
			ContractTies.derive(tx, tied);
			SymlinkTies.derive(tx, tied);
			ContractTies.forget(tx, tied);
		}
		List<OutputPortId> ports = takePorts(tx);
		PartFeeds.moved(tx, ports, now);
		DatasetFeeds.refresh(tx, Stream.concat(due.stream(), tied.stream()).distinct().toList(), ports, now);
		List<DatasetId> seen = takeSeen(tx);
		DatasetFeeds.refreshSeen(tx, seen, now);
		return !due.isEmpty() || !ports.isEmpty() || !seen.isEmpty();
	}

	/** Out of which data were seen to go again, and nothing else changed. */
	private static List<DatasetId> takeSeen(Transaction tx) {
		String cypher = """
				MATCH (d:Dataset {seenAgain: true})
				WITH d
				LIMIT $most
				REMOVE d.seenAgain
				RETURN d.id AS id
				ORDER BY id
				""";
		return tx.rows(cypher, Map.of("most", AT_ONCE)).stream().map((row) -> new DatasetId(row.text("id"))).toList();
	}

	/** Ports that give out less than they did. */
	private static List<OutputPortId> takePorts(Transaction tx) {
		String cypher = """
				MATCH (o:OutputPort {due: true})
				REMOVE o.due
				RETURN o.id AS id
				ORDER BY id
				""";
		return tx.rows(cypher, Map.of()).stream().map((row) -> new OutputPortId(row.text("id"))).toList();
	}

	/** What was said of them is what they are found by. */
	private static void word(Transaction tx, List<Row> taken) {
		List<String> unworded = taken.stream()
			.filter((row) -> row.holds("unworded"))
			.map((row) -> row.text("id"))
			.toList();
		if (!unworded.isEmpty()) {
			Findable.refresh(tx, unworded);
		}
	}

	private static List<Row> take(Transaction tx, Set<DatasetId> own) {
		String cypher = """
				CALL () {
				  UNWIND $own AS id
				  MATCH (d:Dataset {id: id})
				  WHERE d.due
				  RETURN d, 0 AS place
				  LIMIT $most
				  UNION
				  MATCH (d:Dataset {due: true})
				  RETURN d, 1 AS place
				  LIMIT $most
				}
				WITH d, min(place) AS place
				ORDER BY place
				LIMIT $most
				REMOVE d.due
				RETURN d.id AS id, coalesce(d.worded, 0) = 0 AS unworded
				ORDER BY id
				""";
		return tx.rows(cypher, Map.of("own", own, "most", AT_ONCE));
	}

	/**
	 * Those that have or had other names or are named by contracts, and all their names.
	 */
	private static List<DatasetId> tied(Transaction tx, List<DatasetId> due) {
		String cypher = """
				UNWIND $datasets AS id
				MATCH (d:Dataset {id: id})
				WHERE EXISTS { (d)-[:FEEDS|FED {source: 'SYMLINK'}]->() }
				  OR EXISTS { (d)<-[:NAMES]-(:Contract) }
				  OR EXISTS { (d)<-[:SERVES {origin: 'CONTRACT'}]-(:OutputPort) }
				  OR (d.lastSeenAt IS NULL AND NOT EXISTS { (d)--() })
				CALL (d) {
				  MATCH (d)-[:FEEDS*0..8 {source: 'SYMLINK'}]->(same:Dataset)
				  RETURN DISTINCT same
				}
				RETURN DISTINCT same.id AS id
				ORDER BY id
				""";
		return tx.rows(cypher, Map.of("datasets", due)).stream().map((row) -> new DatasetId(row.text("id"))).toList();
	}

}
