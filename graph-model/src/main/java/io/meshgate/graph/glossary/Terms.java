package io.meshgate.graph.glossary;

import java.util.Collection;
import java.util.HashMap;
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
import io.meshgate.graph.domain.DomainId;
import io.meshgate.graph.domain.DomainSight;
import io.meshgate.graph.loading.Loading;
import io.meshgate.graph.person.Standing;
import io.meshgate.graph.person.StandingRows;
import io.meshgate.graph.person.Viewer;
import org.neo4j.driver.Value;

/**
 * The terms of all domains, which every active person sees, as they see the domains.
 */
public final class Terms {

	/** How terms are loaded. */
	public static final Loading<TermId, Term> LOADING = Loading.openly("""
			MATCH (t:Term)
			WHERE t.id IN $ids
			%s
			""".formatted(TermSight.HOME), TermSight.PLAIN, (row) -> plain(row.columns()));

	/** How it is loaded where the viewer stands towards the domains of terms. */
	public static final Loading<TermId, Standing> STANDINGS = Loading.openly("""
			MATCH (t:Term)
			WHERE t.id IN $ids
			%s
			%s
			""".formatted(TermSight.HOME, DomainSight.STANDING), "standing",
			(row) -> StandingRows.ROWS.standing(row.columns()));

	private final Graph graph;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 */
	public Terms(Graph graph) {
		this.graph = graph;
	}

	/**
	 * A page of terms, by name.
	 * @param viewer who looks
	 * @param query which ones
	 * @param page which part of the list
	 * @return the page
	 */
	public Slice<Term> list(Viewer viewer, TermQuery query, Page page) {
		TermListing listing = new TermListing(query, page);
		return this.graph.read((transaction) -> transaction.row(listing.cypher(), listing.parameters(viewer)))
			.map((row) -> slice(page, row))
			.orElseGet(() -> Slice.orNone(null));
	}

	/**
	 * A page of what is defined in each of several domains itself, by name.
	 * @param viewer who looks
	 * @param domains the domains
	 * @param page which part of each list
	 * @param counted whether the number of all of them is wanted
	 * @return the page of each domain that there is
	 */
	public Map<DomainId, Slice<Term>> listOf(Viewer viewer, Set<DomainId> domains, Page page, boolean counted) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (d:Domain)
				WHERE d.id IN $domains
				CALL (d) {
				  MATCH (t:Term)-[:DEFINED_IN]->(d)
				  WHERE %s
				  WITH t, d
				  ORDER BY t.nameOrder, t.id
				  LIMIT $page.limit
				  RETURN collect(%s) AS terms
				}
				RETURN
				  d.id AS domain,
				  CASE WHEN $counted THEN COUNT { (:Term)-[:DEFINED_IN]->(d) } ELSE 0 END AS total,
				  terms
				""".formatted(TermSight.CONTINUING, TermSight.PLAIN);
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "domains", domains, "page", page, "counted",
				counted);
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters))
			.stream()
			.collect(Collectors.toMap((row) -> new DomainId(row.text("domain")), (row) -> slice(page, row)));
	}

	/**
	 * A page of what each of several terms is related to, by name.
	 * @param viewer who looks
	 * @param terms the terms
	 * @param ties what is asked
	 * @return the page of each term that there is
	 */
	public Map<TermId, Slice<Term>> listRelated(Viewer viewer, Set<TermId> terms, TermTies ties) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (one:Term)
				WHERE one.id IN $terms
				CALL (one) {
				  MATCH (one)-[:RELATES_TO {as: $as}]-(t:Term)
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
				  one.id AS one,
				  CASE WHEN $counted THEN COUNT { (one)-[:RELATES_TO {as: $as}]-(:Term) } ELSE 0 END AS total,
				  terms
				""".formatted(TermSight.CONTINUING, TermSight.HOME, TermSight.PLAIN);
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "terms", terms, "as", ties.as(), "page",
				ties.page(), "counted", ties.counted());
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters))
			.stream()
			.collect(Collectors.toMap((row) -> new TermId(row.text("one")), (row) -> slice(ties.page(), row)));
	}

	/**
	 * One term.
	 * @param viewer who looks
	 * @param ref how it is named
	 * @return the term, if there is one
	 */
	public Optional<Term> find(Viewer viewer, Ref ref) {
		return switch (ref) {
			case Ref.ById(String id) -> load(viewer, List.of(new TermId(id))).stream().findFirst();
			case Ref.ByKey(String key) -> find(viewer, key);
		};
	}

	/**
	 * Several terms at once.
	 * @param viewer who looks
	 * @param ids which ones
	 * @return those that there are, in no particular order
	 */
	public List<Term> load(Viewer viewer, Collection<TermId> ids) {
		return LOADING.load(this.graph, Map.of("viewer", viewer.person()), ids);
	}

	/**
	 * Where the viewer stands towards the domains of these terms; nobody but
	 * administrators stands towards none.
	 * @param viewer who looks
	 * @param ids the terms
	 * @return what ties them to the domain of each term that there is
	 */
	public Map<TermId, Standing> standings(Viewer viewer, Set<TermId> ids) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (t:Term)
				WHERE t.id IN $ids
				%s
				WITH me, d, collect(t.id) AS terms
				%s
				RETURN terms, standing
				""".formatted(TermSight.HOME, DomainSight.STANDING);
		Map<TermId, Standing> standings = new HashMap<>();
		this.graph.read((transaction) -> transaction.rows(cypher, Map.of("viewer", viewer.person(), "ids", ids)))
			.forEach((row) -> {
				Standing standing = StandingRows.ROWS.standing(row.nested("standing").columns());
				row.texts("terms").forEach((term) -> standings.put(new TermId(term), standing));
			});
		return standings;
	}

	/**
	 * Reads a term that another subject's statement returned.
	 * @param columns projected by {@link TermSight#PLAIN}
	 * @return the term
	 */
	public static Term plain(Map<String, Value> columns) {
		return TermRows.ROWS.term(columns);
	}

	private Optional<Term> find(Viewer viewer, String key) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (t:Term {key: $key})
				%s
				RETURN %s AS term
				""".formatted(TermSight.HOME, TermSight.PLAIN);
		return this.graph.read((transaction) -> transaction.row(cypher, Map.of("viewer", viewer.person(), "key", key)))
			.map(Terms::term);
	}

	private static Term term(Row row) {
		return TermRows.ROWS.term(row.nested("term").columns());
	}

	private static Slice<Term> slice(Page page, Row row) {
		return Slice.of(page, row.list("terms", (term) -> TermRows.ROWS.term(term.columns())), row.number("total"));
	}

}
