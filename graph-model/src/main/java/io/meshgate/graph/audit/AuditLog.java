package io.meshgate.graph.audit;

import java.util.List;
import java.util.Map;

import io.meshgate.graph.Cursor;
import io.meshgate.graph.Graph;
import io.meshgate.graph.Page;
import io.meshgate.graph.Row;
import io.meshgate.graph.Slice;
import io.meshgate.graph.person.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * The record as auditors and administrators read it, and programs that audit: whole, also
 * of what they do not see otherwise, for a record with gaps shows nothing.
 */
public final class AuditLog {

	private final Graph graph;

	/**
	 * Reads from the graph.
	 * @param graph where the record is
	 */
	public AuditLog(Graph graph) {
		this.graph = graph;
	}

	/**
	 * A page of the record, the newest first.
	 * @param viewer who looks
	 * @param filter which entries
	 * @param page which part of the list
	 * @return the page; empty for who neither audits nor administers the platform, and
	 * for programs that are not registered to audit it
	 */
	public Slice<AuditEntry> list(Viewer viewer, AuditFilter filter, Page page) {
		Map<String, @Nullable Object> parameters = filter.parameters();
		parameters.put("viewer", viewer.person());
		parameters.put("page", page);
		List<AuditEntry> read = this.graph.read((transaction) -> transaction.rows(cypher(filter, page), parameters))
			.stream()
			.map((row) -> entry(row.nested("entry")))
			.toList();
		return Slice.of(page, read, 0);
	}

	static String cypher(AuditFilter filter, Page page) {
		return """
				WITH EXISTS {
				  MATCH (me:Person {id: $viewer, active: true})
				  WHERE any(role IN me.roles WHERE role IN ['ADMINISTRATOR', 'AUDITOR'])
				} OR EXISTS {
				  MATCH (me:ServiceAccount {id: $viewer, active: true})
				  WHERE 'READ_AUDIT' IN me.rights
				} AS audits
				WHERE audits
				CALL () {
				  MATCH (e:AuditEntry)
				  WHERE %s
				  RETURN e
				  ORDER BY e.at DESC, e.id
				  LIMIT $page.limit
				}
				%s
				RETURN %s AS entry
				ORDER BY e.at DESC, e.id
				""".formatted(filter.conditions(page), EntryColumns.COLLECTING, EntryColumns.PROJECTING);
	}

	/**
	 * Where an entry stands in the record by when it was entered.
	 * @param entry an item of the list
	 * @return its place
	 */
	public static Cursor cursor(AuditEntry entry) {
		return new Cursor(entry.recorded().at().toString(), entry.id().value());
	}

	static AuditEntry entry(Row row) {
		return AuditRows.ROWS.entry(row.columns());
	}

}
