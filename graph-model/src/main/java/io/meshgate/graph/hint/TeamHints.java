package io.meshgate.graph.hint;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Page;
import io.meshgate.graph.Row;
import io.meshgate.graph.Slice;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.team.TeamId;

/**
 * What tokens say of teams, as a viewer sees it. It tells when somebody was here, so it
 * is shown to themselves, and to those only who decide whom a team takes in.
 */
public final class TeamHints {

	private final Graph graph;

	private final Clock clock;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 * @param clock tells what has ended
	 */
	public TeamHints(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/**
	 * A page of those who do not belong to each of several teams but for what their
	 * tokens say, by name.
	 * @param viewer who looks
	 * @param teams the teams
	 * @param page which part of each list
	 * @return the page of each team of which the viewer decides who belongs to it; not
	 * counted
	 */
	public Map<TeamId, Slice<TeamHint>> of(Viewer viewer, Set<TeamId> teams, Page page) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (t:Team)
				WHERE t.id IN $teams
				  AND ('ADMINISTRATOR' IN me.roles OR EXISTS { (me)-[:MEMBER_OF {role: 'OWNER'}]->(t) })
				CALL (t) {
				  MATCH (m:Person)-[said:HINTED]->(t)
				  WHERE m.active AND said.until > $now AND NOT EXISTS { (m)-[:MEMBER_OF]->(t) } AND (
				    $page.after IS NULL OR m.nameOrder > $page.after.value
				    OR (m.nameOrder = $page.after.value AND m.id > $page.after.id)
				  )
				  WITH m, said
				  ORDER BY m.nameOrder, m.id
				  LIMIT $page.limit
				  RETURN collect({
				    team: t {.id, .key, .name, .description},
				    person: m {.id, .key, .name, .email, .active},
				    since: said.since,
				    until: said.until
				  }) AS hints
				}
				RETURN t.id AS team, hints
				""";
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "teams", teams, "page", page, "now",
				this.clock.instant());
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters))
			.stream()
			.collect(Collectors.toMap((row) -> new TeamId(row.text("team")),
					(row) -> Slice.of(page, row.list("hints", TeamHints::hint), 0)));
	}

	/**
	 * A page of what the viewer's own token says, by the team's name.
	 * @param viewer who looks
	 * @param page which part of the list
	 * @return the page; not counted
	 */
	public Slice<TeamHint> own(Viewer viewer, Page page) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (me)-[said:HINTED]->(t:Team)
				WHERE said.until > $now AND (
				  $page.after IS NULL OR t.nameOrder > $page.after.value
				  OR (t.nameOrder = $page.after.value AND t.id > $page.after.id)
				)
				WITH me, t, said
				ORDER BY t.nameOrder, t.id
				LIMIT $page.limit
				RETURN t {.id, .key, .name, .description} AS team, me {.id, .key, .name, .email, .active} AS person,
				  said.since AS since, said.until AS until
				""";
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "page", page, "now", this.clock.instant());
		List<TeamHint> hints = this.graph.read((transaction) -> transaction.rows(cypher, parameters))
			.stream()
			.map(TeamHints::hint)
			.toList();
		return Slice.of(page, hints, 0);
	}

	private static TeamHint hint(Row row) {
		return HintRows.ROWS.hint(row.columns());
	}

}
