package io.meshgate.graph.delegation;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.Cursor;
import io.meshgate.graph.Graph;
import io.meshgate.graph.Page;
import io.meshgate.graph.Row;
import io.meshgate.graph.Slice;
import io.meshgate.graph.loading.Loading;
import io.meshgate.graph.person.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * The delegations, each seen by the two whom it is about, and by administrators.
 */
public final class Delegations {

	/** How delegations are loaded. */
	public static final Loading<DelegationId, Delegation> LOADING = Loading.bySight("""
			MATCH (g:Delegation)
			WHERE g.id IN $ids
			%s
			WHERE %s
			""".formatted(DelegationSight.PEOPLE, DelegationSight.VISIBLE), DelegationSight.PLAIN,
			Delegations::delegation);

	private final Graph graph;

	private final Clock clock;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 * @param clock tells which delegations hold
	 */
	public Delegations(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/**
	 * Several delegations at once.
	 * @param viewer who looks
	 * @param ids which ones
	 * @return those that the viewer may see, over or not, in no particular order
	 */
	public List<Delegation> load(Viewer viewer, Collection<DelegationId> ids) {
		return LOADING.load(this.graph, parameters(viewer), ids);
	}

	/**
	 * A page of the delegations that are about the viewer, the newest first.
	 * @param viewer who looks
	 * @param role what they are to them; null for either
	 * @param page which part of the list
	 * @return the page
	 */
	public Slice<Delegation> list(Viewer viewer, @Nullable DelegationRole role, Page page) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				CALL (me) {
				  MATCH (me)-[:DELEGATED]->(g:Delegation)
				  WHERE $given
				  RETURN g
				  UNION
				  MATCH (me)<-[:LETS_DECIDE]-(g:Delegation)
				  WHERE $received
				  RETURN g
				}
				WITH me, g
				ORDER BY g.givenAt DESC, g.id
				WITH me, collect(g) AS found
				WITH me, size(found) AS total, [g IN found
				  WHERE $page.after IS NULL
				    OR g.givenAt < datetime($page.after.value)
				    OR (g.givenAt = datetime($page.after.value) AND g.id > $page.after.id)
				][..$page.limit] AS found
				CALL (me, found) {
				  UNWIND found AS g
				  %s
				  WITH %s AS delegation
				  ORDER BY delegation.givenAt DESC, delegation.id
				  RETURN collect(delegation) AS delegations
				}
				RETURN total, delegations
				""".formatted(DelegationSight.PEOPLE, DelegationSight.PLAIN);
		Map<String, Object> parameters = parameters(viewer);
		parameters.put("given", role != DelegationRole.DELEGATE);
		parameters.put("received", role != DelegationRole.GIVER);
		parameters.put("page", page);
		return this.graph.read((transaction) -> transaction.row(cypher, parameters)
			.map((row) -> Slice.of(page, row.list("delegations", Delegations::delegation), row.number("total")))
			.orElseGet(() -> new Slice<>(List.of(), false, 0)));
	}

	/**
	 * Where a delegation stands in a list by the time it was given.
	 * @param delegation an item of the list
	 * @return its place
	 */
	public static Cursor cursor(Delegation delegation) {
		return new Cursor(delegation.givenAt().toString(), delegation.id().value());
	}

	private Map<String, Object> parameters(Viewer viewer) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("viewer", viewer.person());
		parameters.put("now", this.clock.instant());
		return parameters;
	}

	private static Delegation delegation(Row row) {
		return DelegationRows.ROWS.delegation(row.columns());
	}

}
