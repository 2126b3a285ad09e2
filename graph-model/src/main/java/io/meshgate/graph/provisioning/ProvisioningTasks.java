package io.meshgate.graph.provisioning;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.meshgate.graph.Cursor;
import io.meshgate.graph.Graph;
import io.meshgate.graph.Page;
import io.meshgate.graph.Slice;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductSight;
import io.meshgate.graph.subscription.GrantId;
import io.meshgate.graph.subscription.ProvisioningState;
import io.meshgate.graph.subscription.SubscriptionSight;
import org.jspecify.annotations.Nullable;

/**
 * What is to be open and what is to be closed on the platforms. Programs find what they
 * are given, people what they answer for.
 */
public final class ProvisioningTasks {

	private static final String OF_PROGRAM = """
			MATCH (a:ServiceAccount {id: $viewer, active: true})-[:PROVISIONS]->(o:OutputPort)<-[:TO]-(s:Subscription)
			WHERE 'PROVISION' IN a.rights
			""";

	private static final String OF_PERSON = """
			%s
			CALL (sight) {
			  UNWIND sight.owning AS near
			  MATCH (near)-[:OWNS|IN_DOMAIN]-(:DataProduct)-[:OFFERS|OFFERED]->(o:OutputPort)<-[:TO]-(s:Subscription)
			  RETURN o, s
			  UNION
			  WITH sight
			  WHERE sight.administers
			  MATCH (:ServiceAccount)-[:PROVISIONS]->(o:OutputPort)<-[:TO]-(s:Subscription)
			  RETURN o, s
			  UNION
			  WITH sight
			  WHERE sight.administers
			  MATCH (g:Grant)
			  WHERE g.provisioningKind IS NOT NULL
			  MATCH (g)<-[:HAS_GRANT]-(s:Subscription)-[:TO]->(o:OutputPort)
			  RETURN o, s
			}
			""".formatted(ProductSight.VIEWER);

	/** Of one grant everything is said, and listed is what there is to do or to keep. */
	private static final String FINDING = """
			%%s
			MATCH (s)-[:HAS_GRANT]->(g:Grant%%s)
			WHERE $page.after IS NULL
			  OR g.validFrom > datetime($page.after.value)
			  OR (g.validFrom = datetime($page.after.value) AND g.id > $page.after.id)
			MATCH (s)<-[:HOLDS]-(c)
			WITH g, o, c, %s AS step
			WHERE step IS NOT NULL
			  AND ($grant IS NOT NULL OR step <> {kind: 'WITHDRAW', state: 'DONE'})
			  AND ($state = [] OR step.state IN $state)
			WITH g, o, c, step
			ORDER BY g.validFrom, g.id
			LIMIT $page.limit
			OPTIONAL MATCH (o)<-[given:PROVISIONS]-(:ServiceAccount)
			RETURN g.id AS grant, step.kind AS kind, step.state AS state,
			  coalesce(g.provisioningSequence, 0) AS sequence,
			  coalesce(CASE g.provisioningKind WHEN step.kind THEN g.provisioningAttempts END, 0) AS attempts,
			  CASE WHEN step.state IN ['IN_PROGRESS', 'FAILED'] THEN g.provisioningDueAt END AS dueAt,
			  g.provisioningReference AS reference,
			  CASE g.provisioningKind WHEN step.kind THEN g.provisioningDiagnostics END AS diagnostics,
			  g.validFrom AS validFrom, g.validUntil AS validUntil,
			  CASE WHEN given IS NULL THEN o {.id, .key, .name, .type, .platform, .location}
			    ELSE o {.id, .key, .name, .type, platform: given.platform, location: given.location} END AS outputPort,
			  c {.id, .key, .name, kind: %s} AS consumer
			ORDER BY validFrom, grant
			""".formatted(ProvisioningSight.STEP, SubscriptionSight.KIND);

	private final Graph graph;

	private final Clock clock;

	/**
	 * Reads the graph.
	 * @param graph the mesh
	 * @param clock tells which grants cover now
	 */
	public ProvisioningTasks(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/**
	 * A page of them, oldest grants first.
	 * @param viewer who looks
	 * @param states those with one of these; all where there is none
	 * @param page which part of the list
	 * @return the page; empty for a program that is not registered for it
	 */
	public Slice<ProvisioningTask> list(Viewer viewer, Set<ProvisioningState> states, Page page) {
		return Slice.of(page, read(viewer, null, states, page), 0);
	}

	/**
	 * What is to be done for one grant.
	 * @param viewer who looks
	 * @param grant which one
	 * @return empty where nothing is, or it is no concern of the viewer
	 */
	public Optional<ProvisioningTask> find(Viewer viewer, GrantId grant) {
		return read(viewer, grant, Set.of(), new Page(1, null)).stream().findFirst();
	}

	/**
	 * Where a task stands in the list.
	 * @param task an item of the list
	 * @return its place
	 */
	public static Cursor cursor(ProvisioningTask task) {
		return new Cursor(task.validFrom().toString(), task.grant().value());
	}

	private List<ProvisioningTask> read(Viewer viewer, @Nullable GrantId grant, Set<ProvisioningState> states,
			Page page) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("viewer", viewer.person());
		parameters.put("now", this.clock.instant());
		parameters.put("grant", grant);
		parameters.put("state", states);
		parameters.put("page", page);
		String cypher = FINDING.formatted(viewer.program() ? OF_PROGRAM : OF_PERSON,
				(grant != null) ? " {id: $grant}" : "");
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters))
			.stream()
			.map((row) -> ProvisioningRows.ROWS.task(row.columns()))
			.toList();
	}

}
