package io.meshgate.graph.testing.mesh;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.meshgate.graph.Graph;
import io.meshgate.graph.product.DataProductStatus;
import io.meshgate.graph.product.Visibility;

import static io.meshgate.graph.testing.mesh.Mesh.aDomain;
import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static io.meshgate.graph.testing.mesh.Mesh.aPerson;
import static io.meshgate.graph.testing.mesh.Mesh.aPort;
import static io.meshgate.graph.testing.mesh.Mesh.aProduct;
import static io.meshgate.graph.testing.mesh.Mesh.aTeam;
import static io.meshgate.graph.testing.mesh.Mesh.anApplication;

/**
 * A mesh with somebody in every place from which one sees a product, and a table that
 * says who sees which one, and by which rule of the policy.
 */
public final class SightedMesh {

	/** The table: a person, and what they see. */
	public static final String TABLE = "/io/meshgate/graph/testing/mesh/sight.csv";

	/** When the table holds. */
	public static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

	/** The products it is about. */
	public static final List<String> KEYS = List.of("open", "shared", "closed", "draft", "orphan");

	private SightedMesh() {
	}

	/**
	 * The products that somebody sees.
	 * @param seen as the table says it
	 * @return the rule by the product's key
	 */
	public static Map<String, String> rules(String seen) {
		return Arrays.stream(seen.split(" "))
			.filter((each) -> !each.isEmpty())
			.map((each) -> each.split("="))
			.collect(Collectors.toMap((each) -> each[0], (each) -> each[1]));
	}

	public static void in(Graph graph) {
		aMesh()
			.with(aDomain("sales").partOf("retail").ownedBy("sales-heads"),
					aDomain("retail").ownedBy("retail-heads").stewardedBy("steward"),
					aDomain("leads").partOf("sales").ownedBy("leads-heads"), aDomain("stores").partOf("retail"))
			.with(product("open", Visibility.PUBLIC, DataProductStatus.ACTIVE),
					product("shared", Visibility.DOMAIN, DataProductStatus.ACTIVE),
					product("closed", Visibility.PRIVATE, DataProductStatus.ACTIVE),
					product("draft", Visibility.PUBLIC, DataProductStatus.DRAFT),
					aProduct("orphan").described("sought").offering(aPort("data").governedBy("orphan")),
					aProduct("below").inDomain("leads").ownedBy("leads-crew").visibility(Visibility.PRIVATE),
					aProduct("beside").inDomain("stores").ownedBy("stores-crew").visibility(Visibility.PRIVATE))
			.with(aTeam("crew").answeredForBy("fleet"), aTeam("fleet").answeredForBy("admiralty"),
					aTeam("admiralty").partOf("crown"), aTeam("convoy").answeredForBy("fleet"),
					aTeam("sales-heads").answeredForBy("sales-board"), aTeam("app-owners").answeredForBy("app-board"),
					aPerson("parent-member").memberOf("fleet"),
					aPerson("grandparent-editor").memberOf("admiralty", "EDITOR"),
					aPerson("above-them").memberOf("crown", "OWNER"), aPerson("sibling").memberOf("convoy", "OWNER"),
					aPerson("domain-parent").memberOf("sales-board", "OWNER"),
					aPerson("domain-parent-member").memberOf("sales-board"),
					aPerson("app-parent").memberOf("app-board"))
			.with(aPerson("member").memberOf("crew"), aPerson("editor").memberOf("crew", "EDITOR"),
					aPerson("domain-owner").memberOf("sales-heads", "OWNER"),
					aPerson("domain-approver").memberOf("sales-heads", "APPROVER"),
					aPerson("domain-member").memberOf("sales-heads"),
					aPerson("ancestor-owner").memberOf("retail-heads"), aPerson("steward"),
					aPerson("admin").withRoles("ADMINISTRATOR"), aPerson("auditor").withRoles("AUDITOR"),
					aPerson("stranger"), aPerson("owner-below").memberOf("leads-heads"),
					aPerson("crew-below").memberOf("leads-crew"), aPerson("crew-beside").memberOf("stores-crew"),
					aPerson("consumer").memberOf("consumers"), aPerson("past-consumer").memberOf("past-consumers"),
					aPerson("app-consumer").memberOf("app-owners"), aPerson("direct-consumer"),
					aPerson("past-approver"), aPerson("delegate"), aPerson("past-delegate"), aPerson("late-delegate"),
					aPerson("gone-giver").lettingDecide("delegate-of-nobody", NOW.plusSeconds(60)).inactive(),
					aPerson("approver").lettingDecide("delegate", NOW.plusSeconds(60))
						.lettingDecide("past-delegate", NOW),
					aPerson("past-approver").lettingDecide("late-delegate", NOW.plusSeconds(60)), aPerson("requester"),
					aPerson("past-requester"), aPerson("other-requester"),
					aPerson("leaver").memberOf("crew").withRoles("ADMINISTRATOR").inactive(),
					anApplication("app").ownedBy("app-owners"))
			.in(graph);
		hold(graph, "Team", "consumers", NOW.plusSeconds(60));
		hold(graph, "Team", "past-consumers", NOW);
		hold(graph, "Application", "app", NOW.plusSeconds(60));
		hold(graph, "Person", "direct-consumer", NOW.plusSeconds(60));
		ask(graph, "requester", "approver", true);
		ask(graph, "past-requester", "past-approver", false);
		ask(graph, "other-requester", "gone-giver", true);
	}

	private static ProductNoun product(String key, Visibility visibility, DataProductStatus status) {
		return aProduct(key).described("sought")
			.inDomain("sales")
			.ownedBy("crew")
			.visibility(visibility)
			.status(status)
			.offering(aPort("data").governedBy(key));
	}

	private static void hold(Graph graph, String label, String key, Instant until) {
		String cypher = """
				MATCH (holder:$($label) {key: $key})
				MATCH (port:OutputPort {key: 'closed/data'})
				CREATE (holder)-[:HOLDS]->(s:Subscription {id: $key, key: $key})-[:TO]->(port)
				CREATE (s)-[:HAS_GRANT]->(:Grant {id: $key, validFrom: $until - duration('P1D'), validUntil: $until})
				RETURN s
				""";
		graph.write((transaction) -> transaction.one(cypher, Map.of("label", label, "key", key, "until", until)));
	}

	/** Only an open request has an open key. */
	private static void ask(Graph graph, String requester, String approver, boolean open) {
		String cypher = """
				MATCH (requester:Person {key: $requester})
				MATCH (approver:Person {key: $approver})
				MATCH (port:OutputPort {key: 'closed/data'})
				CREATE (requester)-[:REQUESTED]->(r:AccessRequest {id: $requester})-[:AWAITS]->(approver)
				CREATE (r)-[:FOR]->(:Subscription {id: $requester, key: $requester})-[:TO]->(port)
				SET r.openKey = CASE WHEN $open THEN $requester END
				RETURN r
				""";
		graph.write((transaction) -> transaction.one(cypher,
				Map.of("requester", requester, "approver", approver, "open", open)));
	}

}
