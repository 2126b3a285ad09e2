package io.meshgate.api.portal;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import io.meshgate.graph.Graph;
import io.meshgate.graph.governance.Requirement;
import io.meshgate.graph.lineage.event.JobId;
import io.meshgate.graph.lineage.event.JobName;
import io.meshgate.graph.product.DataProductStatus;
import io.meshgate.graph.product.Visibility;
import io.meshgate.graph.testing.MeshDatabase;
import tools.jackson.databind.JsonNode;

import static io.meshgate.api.portal.Portal.aVisitor;
import static io.meshgate.graph.testing.mesh.Mesh.aBasket;
import static io.meshgate.graph.testing.mesh.Mesh.aCampaign;
import static io.meshgate.graph.testing.mesh.Mesh.aDomain;
import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static io.meshgate.graph.testing.mesh.Mesh.aPlatform;
import static io.meshgate.graph.testing.mesh.Mesh.aPolicyOf;
import static io.meshgate.graph.testing.mesh.Mesh.aPort;
import static io.meshgate.graph.testing.mesh.Mesh.aProduct;
import static io.meshgate.graph.testing.mesh.Mesh.aRequest;
import static io.meshgate.graph.testing.mesh.Mesh.aRule;
import static io.meshgate.graph.testing.mesh.Mesh.aServiceAccount;
import static io.meshgate.graph.testing.mesh.Mesh.aSubscription;
import static io.meshgate.graph.testing.mesh.Mesh.aTeam;
import static io.meshgate.graph.testing.mesh.Mesh.aTemplate;
import static io.meshgate.graph.testing.mesh.Mesh.aTerm;
import static io.meshgate.graph.testing.mesh.Mesh.anApplication;

/**
 * A small mesh in which everybody stands somewhere. Olga leads the team of the orders,
 * where otto approves and lets her decide in his place, edda edits and mia is a member,
 * dora owns the domain above them, and sven looks after it. Karl and kim plan, ask for
 * access, and run the warehouse and a shed. Nina of the press sees what is public, harry
 * keeps the salaries hidden from all of them, and adam administers the platform. Wim, an
 * auditor, may no longer act. Every active product is to have a description, and in
 * retail a contract, but for the orders. The sales speak of orders and returns, the media
 * of stories, to which nina lets nobody come for longer than 300 days, and in an
 * emergency at once for four hours. A scheduler tells what data go where.
 *
 * @param request karl's open request for the lines of orders, made for his team
 * @param subscription the bond of his team to returned orders
 * @param grant the access that it has by it
 */
public record Retailer(String request, String subscription, String grant) {

	private static final Instant FAR = Instant.parse("2999-12-31T00:00:00Z");

	private static final String ASKING = """
			mutation($input: RequestAccessInput!) {
			  requestAccess(input: $input) { ... on AccessRequestSubmitted { accessRequest { id } } }
			}
			""";

	private static final String APPROVING = """
			mutation($input: DecideAccessRequestInput!) {
			  approveAccessRequest(input: $input) {
			    ... on AccessRequestDecided { accessRequest { subscription { id grants { id } } } }
			  }
			}
			""";

	/**
	 * Tells the mesh anew, with a job that writes returned orders, and lets karl ask. Wim
	 * was given them once, and olga has suspended that ("lent"). What olga asks for
	 * herself is not clear to karl ("unclear", all that is left in the basket "single"),
	 * or he would give less ("offered"); once she took it in an emergency that nobody has
	 * reviewed yet ("taken"). Of what karl's team has consent is due, and adam has it
	 * reviewed ("yearly").
	 * @param graph where to
	 * @param portal where karl and olga sign in
	 * @return the mesh
	 */
	public static Retailer open(Graph graph, Portal portal) {
		tell(graph);
		String job = """
				MATCH (d:Dataset {namespace: 'kafka://broker:9092', name: 'returns'})
				CREATE (j:Job {id: $job, key: 'etl/returning', namespace: 'etl', name: 'returning', firstSeenAt: $at,
				  lastSeenAt: $at})-[:WRITES_TO {firstSeenAt: $at, lastSeenAt: $at}]->(d)
				RETURN j.id AS id
				""";
		aMesh()
			.with(aSubscription("lent").to("orders/returns")
				.heldBy("Person", "wim")
				.suspended("lent", Instant.parse("2026-03-01T06:00:00Z"), "olga", FAR),
					aProduct("sheets").inDomain("media").ownedBy("planning").offering(aPort("weekly")),
					aSubscription("unclear").to("sheets/weekly").heldBy("Team", "orders-team"),
					aRequest("unclear").by("olga").openFor("unclear").asked("karl", "What for?"),
					aBasket("single", "unclear"), aSubscription("offered").to("sheets/weekly").heldBy("Person", "olga"),
					aRequest("offered").by("olga").openFor("offered").offered("karl", FAR),
					aRequest("taken").by("olga").about("offered").takenInEmergency(FAR).awaiting("karl"),
					aCampaign("yearly").startedBy("adam", FAR).reviewing("orders", "lent"))
			.in(graph);
		graph.write((transaction) -> transaction.one(job,
				Map.of("job", JobId.of(new JobName("etl", "returning")), "at", Instant.parse("2026-03-01T06:00:00Z"))));
		Visitor karl = portal.signIn("karl");
		Map<String, String> returns = Map.of("accessRequest", ask(karl, "orders/returns"));
		JsonNode held = portal.signIn("olga")
			.ask(APPROVING, Map.of("input", returns))
			.data("/approveAccessRequest/accessRequest/subscription");
		String grant = held.at("/grants/0/id").asString();
		String waiting = """
				MATCH (g:Grant {id: $id})
				SET g.consentDueAt = $due
				WITH g
				MATCH (c:AccessCampaign {key: 'yearly'})
				CREATE (c)-[:HAS_ITEM]->(:CampaignItem {id: g.id})-[:ABOUT]->(g)
				RETURN g.id AS id
				""";
		graph.write((transaction) -> transaction.one(waiting, Map.of("id", Ids.inGraph(grant), "due", FAR)));
		return new Retailer(ask(karl, "orders/lines"), held.path("id").asString(), grant);
	}

	/**
	 * Tells the mesh anew.
	 * @param graph where to
	 */
	public static void tell(Graph graph) {
		MeshDatabase.empty();
		aMesh()
			.with(aVisitor("olga").memberOf("orders-team", "OWNER"),
					aVisitor("otto").memberOf("orders-team", "APPROVER").lettingDecide("olga", FAR),
					aVisitor("edda").memberOf("orders-team", "EDITOR"), aVisitor("mia").memberOf("orders-team"),
					aVisitor("dora").memberOf("retail-team"), aVisitor("karl").memberOf("planning"),
					aVisitor("kim").memberOf("planning"), aVisitor("nina").memberOf("press"),
					aVisitor("harry").memberOf("hr", "OWNER"), aVisitor("sven"),
					aVisitor("adam").withRoles("ADMINISTRATOR"), aVisitor("wim").withRoles("AUDITOR").inactive(),
					aServiceAccount("scheduler", "TELL_LINEAGE"),
					aServiceAccount("opener", "PROVISION").given("orders/returns"))
			.with(aDomain("retail").ownedBy("retail-team"), aDomain("sales").partOf("retail").stewardedBy("sven"),
					aDomain("stock").partOf("retail"), aDomain("media").ownedBy("press"),
					anApplication("planner").ownedBy("planning"))
			.with(aTerm("sales/order").alsoCalled("purchase").relatedTo("sales/return"), aTerm("sales/return"),
					aTerm("media/story"), aPlatform("warehouse").ownedBy("planning"),
					aPlatform("shed").ownedBy("planning"), aTeam("archivists"),
					aTemplate("report").offeredOn("warehouse"))
			.with(aProduct("orders").inDomain("sales")
				.ownedBy("orders-team")
				.promising(1)
				.ratedBy("karl", 4)
				.foundLateBy("karl")
				.checkedFor("complete")
				.offering(aPort("lines").governedBy("order-lines").describing("sku"),
						aPort("returns").boundTo("kafka://broker:9092", "returns"),
						aPort("refunds").saidToBeFedBy("forecast/weekly", "olga")),
					aProduct("outline").inDomain("sales").ownedBy("orders-team").status(DataProductStatus.DRAFT),
					aProduct("preview").inDomain("sales").ownedBy("orders-team").status(DataProductStatus.PROPOSED),
					aProduct("archive").inDomain("sales")
						.ownedBy("orders-team")
						.status(DataProductStatus.DEPRECATED)
						.consuming("orders/lines"),
					aProduct("forecast").inDomain("sales").ownedBy("planning").offering(aPort("weekly")),
					aProduct("salaries").inDomain("people")
						.ownedBy("hr")
						.visibility(Visibility.PRIVATE)
						.promising(31)
						.ratedBy("harry", 5)
						.foundLateBy("harry")
						.checkedFor("complete")
						.consuming("orders/lines")
						.offering(aPort("all").governedBy("pay").boundTo("postgres://hr:5432", "hr.public.pay")))
			.with(aRule("described"),
					aRule("contracted").demanding(Requirement.HAS_CONTRACT)
						.holdingIn("retail")
						.waivedFor("orders", "dora", FAR),
					aPolicyOf("media").setBy("nina")
						.lasting(Duration.ofDays(300))
						.openInEmergencies(Duration.ofHours(4)))
			.in(graph);
	}

	/**
	 * Asks for access on behalf of karl's team.
	 * @param visitor of that team
	 * @param port the key of the port
	 * @return the request's global id
	 */
	public static String ask(Visitor visitor, String port) {
		return visitor.ask(ASKING, Map.of("input", wish(port))).text("/requestAccess/accessRequest/id");
	}

	/**
	 * What it takes to ask for access on behalf of karl's team.
	 * @param port the key of the port
	 * @return the input
	 */
	public static Map<String, Object> wish(String port) {
		return Map.of("outputPort", Ids.port(port), "consumer", Map.of("team", Ids.team("planning")), "purpose",
				"To plan deliveries");
	}

}
