package io.meshgate.graph.audit;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Page;
import io.meshgate.graph.Slice;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductSight;

/**
 * What the record says of single things, to whoever sees these: what happened, when, and
 * who did it. What is reported day by day is left out.
 */
public final class Timelines {

	private final Graph graph;

	private final Clock clock;

	/**
	 * Reads from the graph.
	 * @param graph where the record is
	 * @param clock tells which grants cover now
	 */
	public Timelines(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/**
	 * A page of the timelines of each of several things, the newest first.
	 * @param viewer who looks
	 * @param of what kind of thing they are
	 * @param ids which ones
	 * @param page which part of each list
	 * @return the page of each that the viewer may see, by id; not counted
	 */
	public Map<String, Slice<AuditEntry>> list(Viewer viewer, Timeline of, Set<String> ids, Page page) {
		String cypher = """
				%s
				%s
				CALL (x) {
				  WITH x, %s AS subjects
				  MATCH (e:AuditEntry)
				  WHERE e.subject IN subjects AND e.at IS NOT NULL AND NOT e.type ENDS WITH '.reported'
				    AND ($page.after IS NULL OR e.at < datetime($page.after.value)
				      OR (e.at = datetime($page.after.value) AND e.id > $page.after.id))
				  WITH e
				  ORDER BY e.at DESC, e.id
				  LIMIT $page.limit
				  %s
				  WITH e, %s AS entry
				  ORDER BY e.at DESC, e.id
				  RETURN collect(entry) AS entries
				}
				RETURN x.id AS id, entries
				""".formatted(ProductSight.VIEWER, of.finding(), of.subjects(), EntryColumns.COLLECTING,
				EntryColumns.PROJECTING);
		Map<String, Object> parameters = new HashMap<>(
				Map.of("viewer", viewer.person(), "now", this.clock.instant(), "ids", List.copyOf(ids), "page", page));
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters))
			.stream()
			.collect(Collectors.toMap((row) -> row.text("id"),
					(row) -> Slice.of(page, row.list("entries", AuditLog::entry), 0)));
	}

}
