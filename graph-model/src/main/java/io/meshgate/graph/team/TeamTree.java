package io.meshgate.graph.team;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Page;
import io.meshgate.graph.Row;
import io.meshgate.graph.Slice;
import io.meshgate.graph.person.Viewer;

/**
 * Which team is a part of which.
 */
public final class TeamTree {

	private final Graph graph;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 */
	public TeamTree(Graph graph) {
		this.graph = graph;
	}

	/**
	 * The teams that these are a part of.
	 * @param viewer who looks
	 * @param ids the teams
	 * @return the parent of each that has one
	 */
	public Map<TeamId, Team> parents(Viewer viewer, Set<TeamId> ids) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (child:Team)-[:PART_OF]->(t:Team)
				WHERE child.id IN $ids
				RETURN child.id AS child, t {.id, .key, .name, .description} AS team
				ORDER BY t.nameOrder, t.id
				""";
		return this.graph.read((transaction) -> transaction.rows(cypher, Map.of("viewer", viewer.person(), "ids", ids)))
			.stream()
			.collect(
					Collectors.toMap((row) -> new TeamId(row.text("child")), TeamTree::team, (first, second) -> first));
	}

	/**
	 * The ways from the top down to these teams.
	 * @param viewer who looks
	 * @param ids the teams
	 * @return what each is a part of, from the top to its parent; nothing where it is a
	 * part of none
	 */
	public Map<TeamId, List<Team>> paths(Viewer viewer, Set<TeamId> ids) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (below:Team)
				WHERE below.id IN $ids
				CALL (below) {
				  MATCH way = (below)-[:PART_OF*1..]->(t:Team)
				  WITH t, length(way) AS distance
				  ORDER BY distance DESC
				  RETURN collect(t {.id, .key, .name, .description}) AS teams
				}
				RETURN below.id AS below, teams
				""";
		return this.graph.read((transaction) -> transaction.rows(cypher, Map.of("viewer", viewer.person(), "ids", ids)))
			.stream()
			.collect(Collectors.toMap((row) -> new TeamId(row.text("below")), TeamTree::teams));
	}

	/**
	 * A page of what is directly a part of each of several teams, by name.
	 * @param viewer who looks
	 * @param parents the teams
	 * @param page which part of each list
	 * @param counted whether the number of all children is wanted
	 * @return the page of each team that there is
	 */
	public Map<TeamId, Slice<Team>> children(Viewer viewer, Set<TeamId> parents, Page page, boolean counted) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (parent:Team)
				WHERE parent.id IN $parents
				CALL (parent) {
				  MATCH (t:Team)-[:PART_OF]->(parent)
				  WHERE $page.after IS NULL OR t.nameOrder > $page.after.value
				    OR (t.nameOrder = $page.after.value AND t.id > $page.after.id)
				  WITH t
				  ORDER BY t.nameOrder, t.id
				  LIMIT $page.limit
				  RETURN collect(t {.id, .key, .name, .description}) AS teams
				}
				RETURN
				  parent.id AS parent,
				  CASE WHEN $counted THEN COUNT { (:Team)-[:PART_OF]->(parent) } ELSE 0 END AS total,
				  teams
				""";
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "parents", parents, "page", page, "counted",
				counted);
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters))
			.stream()
			.collect(Collectors.toMap((row) -> new TeamId(row.text("parent")),
					(row) -> Slice.of(page, teams(row), row.number("total"))));
	}

	private static Team team(Row row) {
		return TeamRows.ROWS.team(row.nested("team").columns());
	}

	private static List<Team> teams(Row row) {
		return row.list("teams", (team) -> TeamRows.ROWS.team(team.columns()));
	}

}
