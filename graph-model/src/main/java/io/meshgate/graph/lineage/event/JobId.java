package io.meshgate.graph.lineage.event;

import io.meshgate.graph.Id;
import io.meshgate.graph.StableId;

/**
 * The identity of a job.
 *
 * @param value as it stands in the graph
 */
public record JobId(String value) implements Id {

	/**
	 * The identity of a job of that name.
	 * @param name what the job is called
	 * @return the same whenever it is asked for
	 */
	public static JobId of(JobName name) {
		return new JobId(StableId.of("job", name.namespace(), name.name()));
	}

}
