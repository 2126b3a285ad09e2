package io.meshgate.graph.job;

import io.meshgate.graph.dataset.DatasetSight;

/**
 * Who sees a job, as Cypher. The fragments expect the job as {@code j} and the viewer's
 * {@code sight}, and take the variables {@code ds}, {@code p} and {@code keeper}.
 */
public final class JobSight {

	/** The projection of a job that {@link Job} is read from. */
	static final String PLAIN = """
			j {.id, .key, .namespace, .name, .description, .integration, continuous: coalesce(j.continuous, false),
			  .firstSeenAt, .lastSeenAt}""";

	/**
	 * Holds where the viewer may see the job: by any dataset that it writes, or where it
	 * writes none, that it reads; jobs are often called after what they write. What did
	 * nothing that counts yet is for administrators. A commit comes to light bit by bit,
	 * and what is half there is not there.
	 */
	public static final String VISIBLE = """
			(j.key IS NOT NULL AND j.namespace IS NOT NULL AND j.name IS NOT NULL AND j.firstSeenAt IS NOT NULL
			  AND j.lastSeenAt IS NOT NULL AND (sight.administers OR EXISTS {
			  MATCH (j)-[does:READS_FROM|WRITES_TO]->(ds:Dataset)
			  WHERE (type(does) = 'WRITES_TO' OR NOT EXISTS { (j)-[:WRITES_TO]->() }) AND %s
			}))
			""".formatted(DatasetSight.VISIBLE);

	/**
	 * Adds the column {@code run} to a run {@code r}: what {@link Run} is read from. A
	 * run that was told of under several jobs is shown under the first that the viewer
	 * sees; one with none is not shown.
	 */
	static final String RUN = """
			CALL (sight, r) {
			  MATCH (r)-[:OF]->(j:Job)
			  WHERE r.state IS NOT NULL AND r.firstSeenAt IS NOT NULL AND %s
			  WITH r, j
			  ORDER BY j.key
			  LIMIT 1
			  RETURN r {.id, .state, .startedAt, .endedAt, .firstSeenAt, job: %s} AS run
			}
			""".formatted(VISIBLE, PLAIN);

	private JobSight() {
	}

}
