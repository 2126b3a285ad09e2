package io.meshgate.graph.platform;

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
import io.meshgate.graph.team.TeamId;
import org.neo4j.driver.Value;

/**
 * The platforms, which every active person sees all of.
 */
public final class Platforms {

	/** How platforms are loaded. */
	public static final Loading<PlatformId, Platform> LOADING = Loading.openly("""
			MATCH (f:Platform)<-[:OWNS]-(t:Team)
			WHERE f.id IN $ids
			""", PlatformSight.PLAIN, (row) -> plain(row.columns()));

	/** How it is loaded where the viewer stands towards platforms. */
	public static final Loading<PlatformId, PlatformStanding> STANDINGS = Loading.openly("""
			MATCH (f:Platform)<-[:OWNS]-(t:Team)
			WHERE f.id IN $ids
			""", PlatformSight.STANDING, (row) -> standing(row.columns()));

	private final Graph graph;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 */
	public Platforms(Graph graph) {
		this.graph = graph;
	}

	/**
	 * A page of platforms, by name.
	 * @param viewer who looks
	 * @param query which ones
	 * @param page which part of the list
	 * @return the page
	 */
	public Slice<Platform> list(Viewer viewer, PlatformQuery query, Page page) {
		PlatformListing listing = new PlatformListing(query, page);
		return this.graph.read((transaction) -> transaction.row(listing.cypher(), listing.parameters(viewer)))
			.map((row) -> Slice.of(page,
					row.list("platforms", (platform) -> PlatformRows.ROWS.platform(platform.columns())),
					row.number("total")))
			.orElseGet(() -> Slice.orNone(null));
	}

	/**
	 * One platform.
	 * @param viewer who looks
	 * @param ref how it is named
	 * @return the platform, if there is one
	 */
	public Optional<Platform> find(Viewer viewer, Ref ref) {
		return switch (ref) {
			case Ref.ById(String id) -> load(viewer, List.of(new PlatformId(id))).stream().findFirst();
			case Ref.ByKey(String key) -> find(viewer, key);
		};
	}

	/**
	 * Several platforms at once.
	 * @param viewer who looks
	 * @param ids which ones
	 * @return those that there are, in no particular order
	 */
	public List<Platform> load(Viewer viewer, Collection<PlatformId> ids) {
		return LOADING.load(this.graph, Map.of("viewer", viewer.person()), ids);
	}

	/**
	 * A page of the platforms that each of several teams runs, by name.
	 * @param viewer who looks
	 * @param teams the teams
	 * @param page which part of each list
	 * @param counted whether the number of all of them is wanted
	 * @return the page of each team that there is
	 */
	public Map<TeamId, Slice<Platform>> ofTeams(Viewer viewer, Set<TeamId> teams, Page page, boolean counted) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (t:Team)
				WHERE t.id IN $teams
				CALL (t) {
				  MATCH (t)-[:OWNS]->(f:Platform)
				  WHERE $page.after IS NULL OR f.nameOrder > $page.after.value
				    OR (f.nameOrder = $page.after.value AND f.id > $page.after.id)
				  WITH t, f
				  ORDER BY f.nameOrder, f.id
				  LIMIT $page.limit
				  RETURN collect(%s) AS platforms
				}
				RETURN t.id AS team, platforms,
				  CASE WHEN $counted THEN COUNT { (t)-[:OWNS]->(:Platform) } ELSE 0 END AS total
				""".formatted(PlatformSight.PLAIN);
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "teams", teams, "page", page, "counted",
				counted);
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters))
			.stream()
			.collect(Collectors.toMap((row) -> new TeamId(row.text("team")), (row) -> Slice.of(page,
					row.list("platforms", (platform) -> plain(platform.columns())), row.number("total"))));
	}

	/**
	 * Where the viewer stands towards these platforms.
	 * @param viewer who looks
	 * @param ids the platforms
	 * @return what ties them to each platform that there is
	 */
	public Map<PlatformId, PlatformStanding> standings(Viewer viewer, Set<PlatformId> ids) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (f:Platform)<-[:OWNS]-(t:Team)
				WHERE f.id IN $ids
				RETURN f.id AS platform, %s AS standing
				""".formatted(PlatformSight.STANDING);
		return this.graph.read((transaction) -> transaction.rows(cypher, Map.of("viewer", viewer.person(), "ids", ids)))
			.stream()
			.collect(Collectors.toMap((row) -> new PlatformId(row.text("platform")),
					(row) -> PlatformRows.ROWS.standing(row.nested("standing").columns())));
	}

	/**
	 * Reads a platform that another subject's statement returned.
	 * @param columns projected by {@link PlatformSight#PLAIN}
	 * @return the platform
	 */
	public static Platform plain(Map<String, Value> columns) {
		return PlatformRows.ROWS.platform(columns);
	}

	/**
	 * Reads where somebody stands towards a platform, as another subject's statement
	 * returned it.
	 * @param columns projected by {@link PlatformSight#STANDING}
	 * @return the standing
	 */
	public static PlatformStanding standing(Map<String, Value> columns) {
		return PlatformRows.ROWS.standing(columns);
	}

	private Optional<Platform> find(Viewer viewer, String key) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (f:Platform {key: $key})<-[:OWNS]-(t:Team)
				RETURN %s AS platform
				""".formatted(PlatformSight.PLAIN);
		return this.graph.read((transaction) -> transaction.row(cypher, Map.of("viewer", viewer.person(), "key", key)))
			.map(Platforms::platform);
	}

	private static Platform platform(Row row) {
		return PlatformRows.ROWS.platform(row.nested("platform").columns());
	}

}
