package io.meshgate.graph.glossary;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Page;
import io.meshgate.graph.Ref;
import io.meshgate.graph.Slice;
import io.meshgate.graph.loading.Loading;
import io.meshgate.graph.person.Viewer;

/**
 * The groups of terms, which every active person sees all of, as they see the terms.
 */
public final class TermGroups {

	/** How groups are loaded. */
	public static final Loading<TermGroupId, TermGroup> LOADING = Loading.openly("""
			MATCH (g:TermGroup)
			WHERE g.id IN $ids
			""", TermSight.GROUP, (row) -> TermRows.ROWS.group(row.columns()));

	private final Graph graph;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 */
	public TermGroups(Graph graph) {
		this.graph = graph;
	}

	/**
	 * A page of groups, by name.
	 * @param viewer who looks
	 * @param page which part of the list
	 * @param counted whether the number of all of them is wanted
	 * @return the page
	 */
	public Slice<TermGroup> list(Viewer viewer, Page page, boolean counted) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				CALL () {
				  MATCH (g:TermGroup)
				  WHERE $page.after IS NULL OR g.nameOrder > $page.after.value
				    OR (g.nameOrder = $page.after.value AND g.id > $page.after.id)
				  WITH g
				  ORDER BY g.nameOrder, g.id
				  LIMIT $page.limit
				  RETURN collect(%s) AS groups
				}
				RETURN CASE WHEN $counted THEN COUNT { (:TermGroup) } ELSE 0 END AS total, groups
				""".formatted(TermSight.GROUP);
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "page", page, "counted", counted);
		return this.graph.read((transaction) -> transaction.row(cypher, parameters))
			.map((row) -> Slice.of(page, row.list("groups", (group) -> TermRows.ROWS.group(group.columns())),
					row.number("total")))
			.orElseGet(() -> Slice.orNone(null));
	}

	/**
	 * One group.
	 * @param viewer who looks
	 * @param ref how it is named
	 * @return the group, if there is one
	 */
	public Optional<TermGroup> find(Viewer viewer, Ref ref) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (g:TermGroup)
				WHERE g.id = $groupId OR g.key = $groupKey
				RETURN %s AS group
				""".formatted(TermSight.GROUP);
		Map<String, Object> parameters = Ref.parameters("group", ref);
		parameters.put("viewer", viewer.person());
		return this.graph.read((transaction) -> transaction.row(cypher, parameters))
			.map((row) -> TermRows.ROWS.group(row.nested("group").columns()));
	}

	/**
	 * What several groups are part of.
	 * @param viewer who looks
	 * @param groups the groups
	 * @return the group above each that is part of one
	 */
	public Map<TermGroupId, TermGroup> parents(Viewer viewer, Set<TermGroupId> groups) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (part:TermGroup)-[:PART_OF]->(g:TermGroup)
				WHERE part.id IN $groups
				RETURN part.id AS part, %s AS group
				""".formatted(TermSight.GROUP);
		return this.graph
			.read((transaction) -> transaction.rows(cypher, Map.of("viewer", viewer.person(), "groups", groups)))
			.stream()
			.collect(Collectors.toMap((row) -> new TermGroupId(row.text("part")),
					(row) -> TermRows.ROWS.group(row.nested("group").columns()), (first, second) -> first));
	}

	/**
	 * A page of the terms of each of several groups, by name.
	 * @param viewer who looks
	 * @param groups the groups
	 * @param page which part of each list
	 * @param counted whether the number of all of them is wanted
	 * @return the page of each group that there is
	 */
	public Map<TermGroupId, Slice<Term>> terms(Viewer viewer, Set<TermGroupId> groups, Page page, boolean counted) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (group:TermGroup)
				WHERE group.id IN $groups
				CALL (group) {
				  MATCH (t:Term)-[:IN_GROUP]->(group)
				  WHERE %s
				  WITH t
				  ORDER BY t.nameOrder, t.id
				  LIMIT $page.limit
				  %s
				  WITH t, d
				  ORDER BY t.nameOrder, t.id
				  RETURN collect(%s) AS terms
				}
				RETURN
				  group.id AS group,
				  CASE WHEN $counted THEN COUNT { (:Term)-[:IN_GROUP]->(group) } ELSE 0 END AS total,
				  terms
				""".formatted(TermSight.CONTINUING, TermSight.HOME, TermSight.PLAIN);
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "groups", groups, "page", page, "counted",
				counted);
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters))
			.stream()
			.collect(Collectors.toMap((row) -> new TermGroupId(row.text("group")), (row) -> Slice.of(page,
					row.list("terms", (term) -> TermRows.ROWS.term(term.columns())), row.number("total"))));
	}

}
