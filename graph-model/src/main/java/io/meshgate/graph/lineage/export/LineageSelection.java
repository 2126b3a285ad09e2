package io.meshgate.graph.lineage.export;

import java.util.List;

import io.meshgate.graph.dataset.DatasetId;
import io.meshgate.graph.lineage.event.JobId;
import org.jspecify.annotations.Nullable;

/**
 * Whose lineage is handed out.
 *
 * @param job only what this job does; null for any
 * @param datasets only what is said of these; null for any
 */
public record LineageSelection(@Nullable JobId job, @Nullable List<DatasetId> datasets) {

	/** All that there is. */
	public static final LineageSelection ALL = new LineageSelection(null, null);

	public LineageSelection {
		datasets = (datasets == null) ? null : List.copyOf(datasets);
	}

}
