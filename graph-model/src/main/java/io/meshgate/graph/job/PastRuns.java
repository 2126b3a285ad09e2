package io.meshgate.graph.job;

import java.time.Instant;
import java.util.Map;

import io.meshgate.graph.Line;
import io.meshgate.graph.Transaction;

/**
 * What is kept of runs, until nobody asks any more how they went. What they moved stays
 * drawn: edges of the lineage know by themselves when they were seen.
 */
public final class PastRuns {

	/**
	 * Forgets runs; never the newest of a job, nor one that last wrote a dataset, since
	 * data are as fresh as it left them.
	 * @param transaction the change's own
	 * @param before those of which nothing was told since
	 * @param most how many at most, the oldest first
	 * @return how many
	 */
	public int forget(Transaction transaction, Instant before, int most) {
		Line.LINEAGE.join(transaction);
		String cypher = """
				MATCH (r:Run)
				WHERE r.lastSeenAt < $before
				  AND NOT EXISTS { (r)-[:OF]->(:Job)-[wrote:WRITES_TO]->() WHERE wrote.run = r.id }
				  AND NOT EXISTS {
				    MATCH (r)-[of:OF]->(:Job)
				    WHERE NOT EXISTS {
				      MATCH (newer:Run)-[later:OF]->(:Job)
				      WHERE later.job = of.job AND later.since >= of.since
				        AND (later.since > of.since OR newer.id < r.id)
				    }
				  }
				WITH r
				ORDER BY r.lastSeenAt
				LIMIT $most
				DETACH DELETE r
				RETURN count(*) AS forgotten
				""";
		return transaction.one(cypher, Map.of("before", before, "most", most)).number("forgotten");
	}

}
