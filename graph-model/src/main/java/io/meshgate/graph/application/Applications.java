package io.meshgate.graph.application;

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
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.team.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * The applications, which every active person sees.
 */
public final class Applications {

	/** How applications are loaded. */
	public static final Loading<ApplicationId, Application> LOADING = Loading.openly("""
			MATCH (a:Application)
			WHERE a.id IN $ids
			""", ApplicationSight.PLAIN, Applications::application);

	/** How it is loaded where the viewer stands towards applications. */
	public static final Loading<ApplicationId, ApplicationStanding> STANDINGS = Loading.openly("""
			MATCH (a:Application)
			WHERE a.id IN $ids
			%s
			""".formatted(ApplicationSight.STANDING), "standing",
			(row) -> ApplicationRows.ROWS.standing(row.columns()));

	private final Graph graph;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 */
	public Applications(Graph graph) {
		this.graph = graph;
	}

	/**
	 * A page of applications, by name.
	 * @param viewer who looks
	 * @param query which ones
	 * @param page which part of the list
	 * @return the page
	 */
	public Slice<Application> list(Viewer viewer, ApplicationQuery query, Page page) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				CALL () {
				  MATCH (a:Application)
				  WHERE $counted AND %1$s
				  RETURN count(a) AS total
				}
				CALL () {
				  MATCH (a:Application)
				  WHERE %1$s AND (
				    $page.after IS NULL OR a.nameOrder > $page.after.value
				    OR (a.nameOrder = $page.after.value AND a.id > $page.after.id)
				  )
				  WITH a
				  ORDER BY a.nameOrder, a.id
				  LIMIT $page.limit
				  RETURN collect(%2$s) AS applications
				}
				RETURN total, applications
				""".formatted(query.condition(), ApplicationSight.PLAIN);
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "counted", query.counted(), "search",
				query.words(), "page", page);
		return this.graph.read((transaction) -> transaction.row(cypher, parameters))
			.map((row) -> Slice.of(page, row.list("applications", Applications::application), row.number("total")))
			.orElseGet(() -> new Slice<>(List.of(), false, 0));
	}

	/**
	 * One application.
	 * @param viewer who looks
	 * @param ref how it is named
	 * @return the application, if there is one
	 */
	public Optional<Application> find(Viewer viewer, Ref ref) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (a:Application)
				WHERE a.id = $applicationId OR a.key = $applicationKey
				RETURN %s AS application
				""".formatted(ApplicationSight.PLAIN);
		Map<String, @Nullable Object> parameters = Ref.parameters("application", ref);
		parameters.put("viewer", viewer.person());
		return this.graph.read((transaction) -> transaction.row(cypher, parameters))
			.map((row) -> application(row.nested("application")));
	}

	/**
	 * Several applications at once.
	 * @param viewer who looks
	 * @param ids which ones
	 * @return those that there are, in no particular order
	 */
	public List<Application> load(Viewer viewer, Collection<ApplicationId> ids) {
		return LOADING.load(this.graph, Map.of("viewer", viewer.person()), ids);
	}

	/**
	 * A page of the applications that each of several teams answers for, by name.
	 * @param viewer who looks
	 * @param teams the teams
	 * @param page which part of each list
	 * @param counted whether the number of all of them is wanted
	 * @return the page of each team that there is
	 */
	public Map<TeamId, Slice<Application>> ofTeams(Viewer viewer, Set<TeamId> teams, Page page, boolean counted) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (team:Team)
				WHERE team.id IN $teams
				CALL (team) {
				  MATCH (team)-[:OWNS]->(a:Application)
				  WHERE $page.after IS NULL OR a.nameOrder > $page.after.value
				    OR (a.nameOrder = $page.after.value AND a.id > $page.after.id)
				  WITH a
				  ORDER BY a.nameOrder, a.id
				  LIMIT $page.limit
				  RETURN collect(%s) AS applications
				}
				RETURN team.id AS team, applications,
				  CASE WHEN $counted THEN COUNT { (team)-[:OWNS]->(:Application) } ELSE 0 END AS total
				""".formatted(ApplicationSight.PLAIN);
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "teams", teams, "page", page, "counted",
				counted);
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters))
			.stream()
			.collect(Collectors.toMap((row) -> new TeamId(row.text("team")),
					(row) -> Slice.of(page, row.list("applications", Applications::application), row.number("total"))));
	}

	/**
	 * What else several applications say, and where the viewer stands towards them.
	 * @param viewer who looks
	 * @param ids which applications
	 * @return by application
	 */
	public Map<ApplicationId, ApplicationProfile> profiles(Viewer viewer, Set<ApplicationId> ids) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (a:Application)
				WHERE a.id IN $ids
				%s
				RETURN a.id AS id, a.description AS description, a.type AS type, coalesce(a.version, 1) AS version, standing
				"""
			.formatted(ApplicationSight.STANDING);
		return this.graph.read((transaction) -> transaction.rows(cypher, Map.of("viewer", viewer.person(), "ids", ids)))
			.stream()
			.map((row) -> ApplicationRows.ROWS.profile(row.columns()))
			.collect(Collectors.toMap(ApplicationProfile::id, Function.identity()));
	}

	private static Application application(Row row) {
		return ApplicationRows.ROWS.application(row.columns());
	}

}
