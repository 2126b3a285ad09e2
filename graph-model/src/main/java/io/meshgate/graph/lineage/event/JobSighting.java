package io.meshgate.graph.lineage.event;

import org.jspecify.annotations.Nullable;

/**
 * What is told of a job.
 *
 * @param name which job
 * @param description what it does; null where nothing is said, empty where that holds no
 * more
 * @param integration the tool it runs in, as {@code SPARK}; null where nothing is said,
 * empty where that holds no more
 * @param continuous whether it has no end of its own, so that what it moves counts while
 * it runs; null where nothing is said
 */
public record JobSighting(JobName name, @Nullable String description, @Nullable String integration,
		@Nullable Boolean continuous) {

	static JobSighting named(JobName name) {
		return new JobSighting(name, null, null, null);
	}

}
