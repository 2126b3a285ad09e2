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
	 * Holds where the viewer may see the job: by any dataset that it reads or writes.
	 * What did nothing that counts yet is for administrators.
	 */
	public static final String VISIBLE = """
			(sight.administers OR EXISTS {
			  MATCH (j)-[:READS_FROM|WRITES_TO]->(ds:Dataset)
			  WHERE %s
			})
			""".formatted(DatasetSight.VISIBLE);

	/**
	 * Adds the column {@code run} to a run {@code r}: what {@link Run} is read from. A
	 * run that was told of under several jobs is shown under the first that the viewer
	 * sees; one with none is not shown.
	 */
	static final String RUN = """
			CALL (sight, r) {
			  MATCH (r)-[:OF]->(j:Job)
			  WHERE %s
			  WITH r, j
			  ORDER BY j.key
			  LIMIT 1
			  RETURN r {.id, .state, .startedAt, .endedAt, .firstSeenAt, job: %s} AS run
			}
			""".formatted(VISIBLE, PLAIN);

	private JobSight() {
	}

}
