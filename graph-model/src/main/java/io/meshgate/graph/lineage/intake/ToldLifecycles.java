package io.meshgate.graph.lineage.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.dataset.DatasetId;
import org.jspecify.annotations.Nullable;

/**
 * Which datasets are there and which are gone: of each the latest counts, whichever comes
 * first, unless it was written after it was dropped.
 */
final class ToldLifecycles {

	private final Map<DatasetId, Sayings> told = new LinkedHashMap<>();

	void add(Change change) {
		switch (change.kind()) {
			case GONE -> say(change, true);
			case THERE -> say(change, false);
			case NAMED, UNNAMED -> {
			}
		}
	}

	private void say(Change change, boolean dropped) {
		this.told.computeIfAbsent(DatasetId.of(change.dataset()), (first) -> new Sayings())
			.say("dropped", dropped, "at", change.at());
	}

	/** The datasets are there already. */
	void write(Transaction transaction) {
		if (this.told.isEmpty()) {
			return;
		}
		String cypher = """
				UNWIND $lifecycles AS row
				MATCH (d:Dataset {id: row.dataset})
				WITH d, row, row.dropped AND NOT EXISTS {
				    (d)<-[wrote:WRITES_TO]-(:Job) WHERE wrote.writtenAt > row.at
				  } AS gone
				FOREACH (ignored IN CASE
				    WHEN coalesce(d.lifecycleAt > row.at OR (d.lifecycleAt = row.at AND d.droppedAt IS NOT NULL), false)
				    THEN [] ELSE [1] END |
				  SET d.droppedAt = CASE WHEN gone THEN row.at END, d.lifecycleAt = row.at)
				RETURN count(d) AS told
				""";
		List<Map<String, @Nullable Object>> rows = this.told.entrySet().stream().map((each) -> {
			Map<String, @Nullable Object> row = each.getValue().row();
			row.put("dataset", each.getKey());
			return row;
		}).toList();
		int written = transaction.one(cypher, Map.of("lifecycles", rows)).number("told");
		if (written != rows.size()) {
			throw new IllegalStateException(
					"Told " + written + " of " + rows.size() + " datasets whether they are there");
		}
	}

}
