package io.meshgate.graph.team;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Page;
import io.meshgate.graph.Ref;
import io.meshgate.graph.Row;
import io.meshgate.graph.Slice;
import io.meshgate.graph.loading.Loading;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.words.Sought;

/**
 * The teams, which every active person sees all of.
 */
public final class Teams {

	/** How teams are loaded. */
	public static final Loading<TeamId, Team> LOADING = Loading.openly("""
			MATCH (t:Team)
			WHERE t.id IN $ids
			""", "t {.id, .key, .name, .description}", (row) -> TeamRows.ROWS.team(row.columns()));

	/** How it is loaded where the viewer stands towards teams. */
	public static final Loading<TeamId, TeamStanding> STANDINGS = Loading.openly("""
			MATCH (t:Team)
			WHERE t.id IN $ids
			%s
			""".formatted(TeamSight.STANDING), "standing", (row) -> TeamRows.ROWS.standing(row.columns()));

	private final Graph graph;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 */
	public Teams(Graph graph) {
		this.graph = graph;
	}

	/**
	 * A page of teams, by name.
	 * @param viewer who looks
	 * @param query which ones
	 * @param page which part of the list
	 * @return the page
	 */
	public Slice<Team> list(Viewer viewer, TeamQuery query, Page page) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				CALL (me) {
				  MATCH (t:Team)
				  WHERE $counted AND %1$s
				  RETURN count(t) AS total
				}
				CALL (me) {
				  MATCH (t:Team)
				  WHERE %1$s AND (
				    $page.after IS NULL OR t.nameOrder > $page.after.value
				    OR (t.nameOrder = $page.after.value AND t.id > $page.after.id)
				  )
				  WITH t
				  ORDER BY t.nameOrder, t.id
				  LIMIT $page.limit
				  RETURN collect(t {.id, .key, .name, .description}) AS teams
				}
				RETURN total, teams
				""".formatted(query.condition());
		List<List<String>> search = (query.search() != null) ? Sought.words(query.search()) : List.of();
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "counted", query.counted(), "search", search,
				"page", page);
		return this.graph.read((transaction) -> transaction.row(cypher, parameters))
			.map((row) -> Slice.of(page, row.list("teams", (team) -> TeamRows.ROWS.team(team.columns())),
					row.number("total")))
			.orElseGet(() -> new Slice<>(List.of(), false, 0));
	}

	/**
	 * One team.
	 * @param viewer who looks
	 * @param ref how it is named
	 * @return the team, if there is one
	 */
	public Optional<Team> find(Viewer viewer, Ref ref) {
		return switch (ref) {
			case Ref.ById(String id) -> load(viewer, List.of(new TeamId(id))).stream().findFirst();
			case Ref.ByKey(String key) -> find(viewer, key);
		};
	}

	/**
	 * Several teams at once.
	 * @param viewer who looks
	 * @param ids which ones
	 * @return those that there are, in no particular order
	 */
	public List<Team> load(Viewer viewer, Collection<TeamId> ids) {
		return LOADING.load(this.graph, Map.of("viewer", viewer.person()), ids);
	}

	/**
	 * A page of the members of each of several teams, by name.
	 * @param viewer who looks
	 * @param teams the teams
	 * @param page which part of each list
	 * @return the page of each team that there is; not counted
	 */
	public Map<TeamId, Slice<Membership>> members(Viewer viewer, Set<TeamId> teams, Page page) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (t:Team)
				WHERE t.id IN $teams
				CALL (t) {
				  MATCH (m:Person)-[place:MEMBER_OF]->(t)
				  WHERE $page.after IS NULL OR m.nameOrder > $page.after.value
				    OR (m.nameOrder = $page.after.value AND m.id > $page.after.id)
				  WITH m, place
				  ORDER BY m.nameOrder, m.id
				  LIMIT $page.limit
				  RETURN collect({
				    team: t {.id, .key, .name, .description},
				    person: m {.id, .key, .name, .email, .active},
				    role: place.role,
				    since: place.since
				  }) AS memberships
				}
				RETURN t.id AS team, memberships
				""";
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "teams", teams, "page", page);
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters))
			.stream()
			.collect(Collectors.toMap((row) -> new TeamId(row.text("team")), (row) -> memberships(row, page)));
	}

	/**
	 * A page of the memberships of each of several people, by the team's name.
	 * @param viewer who looks
	 * @param people the people
	 * @param page which part of each list
	 * @return the page of each person that there is; not counted
	 */
	public Map<PersonId, Slice<Membership>> memberships(Viewer viewer, Set<PersonId> people, Page page) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (m:Person)
				WHERE m.id IN $people
				CALL (m) {
				  MATCH (m)-[place:MEMBER_OF]->(t:Team)
				  WHERE $page.after IS NULL OR t.nameOrder > $page.after.value
				    OR (t.nameOrder = $page.after.value AND t.id > $page.after.id)
				  WITH t, m, place
				  ORDER BY t.nameOrder, t.id
				  LIMIT $page.limit
				  RETURN collect({
				    team: t {.id, .key, .name, .description},
				    person: m {.id, .key, .name, .email, .active},
				    role: place.role,
				    since: place.since
				  }) AS memberships
				}
				RETURN m.id AS person, memberships
				""";
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "people", people, "page", page);
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters))
			.stream()
			.collect(Collectors.toMap((row) -> new PersonId(row.text("person")), (row) -> memberships(row, page)));
	}

	/**
	 * The teams of which somebody is an owner, and nobody is who may act.
	 * @param viewer who looks
	 * @param person who
	 * @return by name
	 */
	public List<Team> ownerless(Viewer viewer, PersonId person) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (:Person {id: $person})-[:MEMBER_OF {role: 'OWNER'}]->(t:Team)
				WHERE NOT EXISTS { (t)<-[:MEMBER_OF {role: 'OWNER'}]-(:Person {active: true}) }
				RETURN t {.id, .key, .name, .description} AS team
				ORDER BY t.name, t.id
				""";
		return this.graph
			.read((transaction) -> transaction.rows(cypher, Map.of("viewer", viewer.person(), "person", person)))
			.stream()
			.map(Teams::team)
			.toList();
	}

	/**
	 * What else several teams say, and where the viewer stands towards them.
	 * @param viewer who looks
	 * @param ids which teams
	 * @return by team
	 */
	public Map<TeamId, TeamProfile> profiles(Viewer viewer, Set<TeamId> ids) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (t:Team)
				WHERE t.id IN $ids
				%s
				CALL (t) {
				  MATCH (t)-[:REACHED_AT]->(c:Channel)
				  WITH c
				  ORDER BY c.position
				  RETURN collect(c {.kind, .name, .url}) AS channels
				}
				RETURN t.id AS id, t.type AS type, channels,
				  EXISTS { (t)-[:PART_OF {answers: true}]->() } AS answeredForByParent, coalesce(t.led, false) AS led,
				  coalesce(t.version, 1) AS version, standing
				""".formatted(TeamSight.STANDING);
		return this.graph.read((transaction) -> transaction.rows(cypher, Map.of("viewer", viewer.person(), "ids", ids)))
			.stream()
			.map((row) -> TeamRows.ROWS.profile(row.columns()))
			.collect(Collectors.toMap(TeamProfile::id, Function.identity()));
	}

	private Optional<Team> find(Viewer viewer, String key) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (t:Team {key: $key})
				RETURN t {.id, .key, .name, .description} AS team
				""";
		return this.graph.read((transaction) -> transaction.row(cypher, Map.of("viewer", viewer.person(), "key", key)))
			.map(Teams::team);
	}

	private static Team team(Row row) {
		return TeamRows.ROWS.team(row.nested("team").columns());
	}

	private static Slice<Membership> memberships(Row row, Page page) {
		return Slice.of(page, row.list("memberships", (membership) -> TeamRows.ROWS.membership(membership.columns())),
				0);
	}

}
