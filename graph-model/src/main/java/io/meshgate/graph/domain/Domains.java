package io.meshgate.graph.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Page;
import io.meshgate.graph.Ref;
import io.meshgate.graph.Row;
import io.meshgate.graph.Slice;
import io.meshgate.graph.loading.Loading;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.words.Sought;

/**
 * The tree of domains, which every active person sees whole.
 */
public final class Domains {

	/** How domains are loaded. */
	public static final Loading<DomainId, Domain> LOADING = Loading.openly("""
			MATCH (d:Domain)
			WHERE d.id IN $ids
			""", DomainSight.PLAIN, (row) -> DomainRows.ROWS.domain(row.columns()));

	private final Graph graph;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 */
	public Domains(Graph graph) {
		this.graph = graph;
	}

	/**
	 * A page of domains, by name.
	 * @param viewer who looks
	 * @param query which ones
	 * @param page which part of the list
	 * @return the page
	 */
	public Slice<Domain> list(Viewer viewer, DomainQuery query, Page page) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				CALL () {
				  MATCH (d:Domain)
				  WHERE $counted AND %1$s
				  RETURN count(d) AS total
				}
				CALL () {
				  MATCH (d:Domain)
				  WHERE %1$s AND (
				    $page.after IS NULL OR d.nameOrder > $page.after.value
				    OR (d.nameOrder = $page.after.value AND d.id > $page.after.id)
				  )
				  WITH d
				  ORDER BY d.nameOrder, d.id
				  LIMIT $page.limit
				  RETURN collect(%2$s) AS domains
				}
				RETURN total, domains
				""".formatted(query.scope().condition(), DomainSight.PLAIN);
		List<List<String>> search = (query.search() != null) ? Sought.words(query.search()) : List.of();
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "counted", query.counted(), "search", search,
				"page", page);
		return this.graph.read((transaction) -> transaction.row(cypher, parameters))
			.map((row) -> slice(page, row))
			.orElseGet(() -> new Slice<>(List.of(), false, 0));
	}

	/**
	 * A page of what is found below a domain, by name.
	 * @param viewer who looks
	 * @param parent the domain
	 * @param search words to be found in the name or key
	 * @param page which part of the list
	 * @return the page; empty where there is no such domain
	 */
	public Optional<Slice<Domain>> listBelow(Viewer viewer, DomainId parent, String search, Page page) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (above:Domain {id: $parent})
				CALL (above) {
				  MATCH (d:Domain)-[:PART_OF*1..]->(above)
				  WHERE %s
				  RETURN collect(DISTINCT d) AS found
				}
				CALL (found) {
				  UNWIND found AS d
				  WITH d
				  WHERE $page.after IS NULL OR d.nameOrder > $page.after.value
				    OR (d.nameOrder = $page.after.value AND d.id > $page.after.id)
				  WITH d
				  ORDER BY d.nameOrder, d.id
				  LIMIT $page.limit
				  RETURN collect(%s) AS domains
				}
				RETURN size(found) AS total, domains
				""".formatted(DomainScope.FOUND.condition(), DomainSight.PLAIN);
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "parent", parent, "search",
				Sought.words(search), "page", page);
		return this.graph.read((transaction) -> transaction.row(cypher, parameters)).map((row) -> slice(page, row));
	}

	/**
	 * A page of what is directly a part of each of several domains, by name.
	 * @param viewer who looks
	 * @param parents the domains
	 * @param page which part of each list
	 * @param counted whether the number of all children is wanted
	 * @return the page of each domain that there is
	 */
	public Map<DomainId, Slice<Domain>> children(Viewer viewer, Set<DomainId> parents, Page page, boolean counted) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (parent:Domain)
				WHERE parent.id IN $parents
				CALL (parent) {
				  MATCH (d:Domain)-[:PART_OF]->(parent)
				  WHERE $page.after IS NULL OR d.nameOrder > $page.after.value
				    OR (d.nameOrder = $page.after.value AND d.id > $page.after.id)
				  WITH d
				  ORDER BY d.nameOrder, d.id
				  LIMIT $page.limit
				  RETURN collect(%s) AS domains
				}
				RETURN
				  parent.id AS parent,
				  CASE WHEN $counted THEN COUNT { (:Domain)-[:PART_OF]->(parent) } ELSE 0 END AS total,
				  domains
				""".formatted(DomainSight.PLAIN);
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "parents", parents, "page", page, "counted",
				counted);
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters))
			.stream()
			.collect(Collectors.toMap((row) -> new DomainId(row.text("parent")), (row) -> slice(page, row)));
	}

	/**
	 * One domain.
	 * @param viewer who looks
	 * @param ref how it is named
	 * @return the domain, if there is one
	 */
	public Optional<Domain> find(Viewer viewer, Ref ref) {
		return switch (ref) {
			case Ref.ById(String id) -> load(viewer, List.of(new DomainId(id))).stream().findFirst();
			case Ref.ByKey(String key) -> find(viewer, key);
		};
	}

	/**
	 * Several domains at once.
	 * @param viewer who looks
	 * @param ids which ones
	 * @return those that there are, in no particular order
	 */
	public List<Domain> load(Viewer viewer, Collection<DomainId> ids) {
		return LOADING.load(this.graph, Map.of("viewer", viewer.person()), ids);
	}

	/**
	 * The domains that these are a part of.
	 * @param viewer who looks
	 * @param ids the domains
	 * @return the parent of each that has one
	 */
	public Map<DomainId, Domain> parents(Viewer viewer, Set<DomainId> ids) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (child:Domain)-[:PART_OF]->(d:Domain)
				WHERE child.id IN $ids
				RETURN child.id AS child, %s AS domain
				ORDER BY d.nameOrder, d.id
				""".formatted(DomainSight.PLAIN);
		return this.graph.read((transaction) -> transaction.rows(cypher, Map.of("viewer", viewer.person(), "ids", ids)))
			.stream()
			.collect(Collectors.toMap((row) -> new DomainId(row.text("child")), Domains::domain,
					(first, second) -> first));
	}

	/**
	 * The ways from the roots down to these domains.
	 * @param viewer who looks
	 * @param ids the domains
	 * @return what each is a part of, from the root to its parent; nothing for a root
	 */
	public Map<DomainId, List<Domain>> paths(Viewer viewer, Set<DomainId> ids) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (below:Domain)
				WHERE below.id IN $ids
				CALL (below) {
				  MATCH way = (below)-[:PART_OF*1..]->(d:Domain)
				  WITH d, length(way) AS distance
				  ORDER BY distance DESC
				  RETURN collect(%s) AS domains
				}
				RETURN below.id AS below, domains
				""".formatted(DomainSight.PLAIN);
		return this.graph.read((transaction) -> transaction.rows(cypher, Map.of("viewer", viewer.person(), "ids", ids)))
			.stream()
			.collect(Collectors.toMap((row) -> new DomainId(row.text("below")),
					(row) -> row.list("domains", (domain) -> DomainRows.ROWS.domain(domain.columns()))));
	}

	private Optional<Domain> find(Viewer viewer, String key) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (d:Domain {key: $key})
				RETURN %s AS domain
				""".formatted(DomainSight.PLAIN);
		return this.graph.read((transaction) -> transaction.row(cypher, Map.of("viewer", viewer.person(), "key", key)))
			.map(Domains::domain);
	}

	private static Domain domain(Row row) {
		return DomainRows.ROWS.domain(row.nested("domain").columns());
	}

	private static Slice<Domain> slice(Page page, Row row) {
		return Slice.of(page, row.list("domains", (domain) -> DomainRows.ROWS.domain(domain.columns())),
				row.number("total"));
	}

}
