package io.meshgate.api.lineage.export;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import io.meshgate.graph.lineage.export.ExportedDataset;
import io.meshgate.graph.lineage.export.ExportedJob;
import io.meshgate.graph.lineage.export.LineageExports;
import io.meshgate.graph.lineage.export.LineageSelection;
import io.meshgate.graph.person.Viewer;

import org.springframework.stereotype.Component;

/**
 * Hands out what a viewer sees, a page at a time, so that a lineage of any size never
 * stands in memory as a whole.
 */
@Component
class LineageExport {

	/** A job comes with its datasets, and these with their columns. */
	private static final int PAGE = 20;

	private final LineageExports exports;

	LineageExport(LineageExports exports) {
		this.exports = exports;
	}

	void write(Viewer viewer, LineageSelection selection, Consumer<Map<String, Object>> out) {
		pages((after) -> this.exports.jobs(viewer, selection, after, PAGE), ExportedJob::id,
				(job) -> out.accept(EventSheets.job(job)));
		pages((after) -> this.exports.datasets(viewer, selection, after, PAGE), ExportedDataset::id,
				(dataset) -> out.accept(EventSheets.dataset(dataset)));
	}

	private static <T> void pages(Function<String, List<T>> reading, Function<T, String> id, Consumer<T> each) {
		List<T> page = reading.apply("");
		page.forEach(each);
		while (page.size() == PAGE) {
			page = reading.apply(id.apply(page.getLast()));
			page.forEach(each);
		}
	}

}
