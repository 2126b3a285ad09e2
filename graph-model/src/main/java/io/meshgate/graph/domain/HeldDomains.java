package io.meshgate.graph.domain;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Id;
import io.meshgate.graph.Page;
import io.meshgate.graph.Slice;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.team.TeamId;

/**
 * The domains of those who look after them, and of those who own them.
 */
public final class HeldDomains {

	private final Graph graph;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 */
	public HeldDomains(Graph graph) {
		this.graph = graph;
	}

	/**
	 * A page of the domains that each of several people looks after, by name.
	 * @param viewer who looks
	 * @param people the people
	 * @param page which part of each list
	 * @param counted whether the number of all of them is wanted
	 * @return the page of each person that there is
	 */
	public Map<PersonId, Slice<Domain>> lookedAfter(Viewer viewer, Set<PersonId> people, Page page, boolean counted) {
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "holders", people, "page", page, "counted",
				counted);
		return list(cypher("Person", "STEWARDS"), parameters, page, PersonId::new);
	}

	/**
	 * A page of the domains that each of several teams owns itself, by name.
	 * @param viewer who looks
	 * @param teams the teams
	 * @param page which part of each list
	 * @param counted whether the number of all of them is wanted
	 * @return the page of each team that there is
	 */
	public Map<TeamId, Slice<Domain>> owned(Viewer viewer, Set<TeamId> teams, Page page, boolean counted) {
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "holders", teams, "page", page, "counted",
				counted);
		return list(cypher("Team", "OWNS"), parameters, page, TeamId::new);
	}

	private static String cypher(String holder, String holds) {
		return """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (holder:%1$s)
				WHERE holder.id IN $holders
				CALL (holder) {
				  MATCH (holder)-[:%2$s]->(d:Domain)
				  WHERE $page.after IS NULL OR d.nameOrder > $page.after.value
				    OR (d.nameOrder = $page.after.value AND d.id > $page.after.id)
				  WITH DISTINCT d
				  ORDER BY d.nameOrder, d.id
				  LIMIT $page.limit
				  RETURN collect(%3$s) AS domains
				}
				RETURN holder.id AS holder, domains,
				  CASE WHEN $counted THEN COUNT { (holder)-[:%2$s]->(:Domain) } ELSE 0 END AS total
				""".formatted(holder, holds, DomainSight.PLAIN);
	}

	private <I extends Id> Map<I, Slice<Domain>> list(String cypher, Map<String, Object> parameters, Page page,
			Function<String, I> id) {
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters))
			.stream()
			.collect(Collectors.toMap((row) -> id.apply(row.text("holder")), (row) -> Slice.of(page,
					row.list("domains", (domain) -> DomainRows.ROWS.domain(domain.columns())), row.number("total"))));
	}

}
