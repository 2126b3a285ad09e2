package io.meshgate.graph.domain;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Page;
import io.meshgate.graph.Slice;
import io.meshgate.graph.loading.Loading;
import io.meshgate.graph.person.Person;
import io.meshgate.graph.person.Standing;
import io.meshgate.graph.person.StandingRows;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.team.Team;

/**
 * Who answers for domains and who looks after them.
 */
public final class Stewardship {

	/** How it is loaded where the viewer stands towards domains. */
	public static final Loading<DomainId, Standing> STANDINGS = Loading.openly("""
			MATCH (d:Domain)
			WHERE d.id IN $ids
			%s
			""".formatted(DomainSight.STANDING), "standing", (row) -> StandingRows.ROWS.standing(row.columns()));

	private final Graph graph;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 */
	public Stewardship(Graph graph) {
		this.graph = graph;
	}

	/**
	 * The teams that own these domains themselves.
	 * @param viewer who looks
	 * @param domains the domains
	 * @return the owner of each that has one
	 */
	public Map<DomainId, Team> owners(Viewer viewer, Set<DomainId> domains) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (d:Domain)<-[:OWNS]-(t:Team)
				WHERE d.id IN $domains
				RETURN d.id AS domain, t {.id, .key, .name, .description} AS team
				ORDER BY t.nameOrder, t.id
				""";
		return this.graph
			.read((transaction) -> transaction.rows(cypher, Map.of("viewer", viewer.person(), "domains", domains)))
			.stream()
			.collect(Collectors.toMap((row) -> new DomainId(row.text("domain")),
					(row) -> DomainRows.ROWS.team(row.nested("team").columns()), (first, second) -> first));
	}

	/**
	 * Where the viewer stands towards these domains.
	 * @param viewer who looks
	 * @param domains the domains
	 * @return what ties them to each domain that there is
	 */
	public Map<DomainId, Standing> standings(Viewer viewer, Set<DomainId> domains) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (d:Domain)
				WHERE d.id IN $domains
				%s
				RETURN d.id AS domain, standing
				""".formatted(DomainSight.STANDING);
		return this.graph
			.read((transaction) -> transaction.rows(cypher, Map.of("viewer", viewer.person(), "domains", domains)))
			.stream()
			.collect(Collectors.toMap((row) -> new DomainId(row.text("domain")),
					(row) -> StandingRows.ROWS.standing(row.nested("standing").columns())));
	}

	/**
	 * A page of the people who look after each of several domains, by name.
	 * @param viewer who looks
	 * @param domains the domains
	 * @param page which part of each list
	 * @return the page of each domain that there is; not counted
	 */
	public Map<DomainId, Slice<Person>> stewards(Viewer viewer, Set<DomainId> domains, Page page) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (d:Domain)
				WHERE d.id IN $domains
				CALL (d) {
				  MATCH (s:Person)-[:STEWARDS]->(d)
				  WHERE $page.after IS NULL OR s.nameOrder > $page.after.value
				    OR (s.nameOrder = $page.after.value AND s.id > $page.after.id)
				  WITH DISTINCT s
				  ORDER BY s.nameOrder, s.id
				  LIMIT $page.limit
				  RETURN collect(s {.id, .key, .name, .email, .active}) AS stewards
				}
				RETURN d.id AS domain, stewards
				""";
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "domains", domains, "page", page);
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters))
			.stream()
			.collect(Collectors.toMap((row) -> new DomainId(row.text("domain")), (row) -> Slice.of(page,
					row.list("stewards", (steward) -> DomainRows.ROWS.person(steward.columns())), 0)));
	}

}
