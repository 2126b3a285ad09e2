package io.meshgate.graph.loading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Id;
import io.meshgate.graph.Row;

/**
 * Things of one kind that are to be loaded.
 *
 * @param <T> what they are read as
 * @param loading how
 * @param ids which ones
 */
public record Wanted<T>(Loading<?, T> loading, List<? extends Id> ids) {

	public Wanted {
		ids = List.copyOf(ids);
	}

	List<T> load(Graph graph, Map<String, ?> looking) {
		String cypher = this.loading.opening().cypher() + this.loading.finding() + "\nRETURN "
				+ this.loading.projecting() + " AS found";
		Map<String, Object> parameters = new HashMap<>(looking);
		parameters.put("ids", this.ids);
		return graph.read((transaction) -> transaction.rows(cypher, parameters))
			.stream()
			.flatMap((row) -> read(row.nested("found")).stream())
			.toList();
	}

	/** A part of a statement that loads others as well. */
	String among(String ids, String column) {
		return """
				CALL (%s) {
				%s
				RETURN collect(%s) AS %s
				}
				""".formatted(this.loading.opening().variables(), this.loading.finding().replace("$ids", "$" + ids),
				this.loading.projecting().replace("$ids", "$" + ids), column);
	}

	List<T> read(Row found) {
		return this.loading.reading().apply(found);
	}

}
