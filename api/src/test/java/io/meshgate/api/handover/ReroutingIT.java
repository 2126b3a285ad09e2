package io.meshgate.api.handover;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Race;
import io.meshgate.api.portal.Told;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.meshgate.graph.Row;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import io.meshgate.graph.testing.mesh.PortNoun;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.api.portal.Portal.aVisitor;
import static io.meshgate.graph.testing.mesh.Mesh.aDomain;
import static io.meshgate.graph.testing.mesh.Mesh.aPort;
import static io.meshgate.graph.testing.mesh.Mesh.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Open requests follow those who answer for what is asked for, and are never decided by
 * the side that asks, nor left to nobody.
 */
@WholePortal
class ReroutingIT {

	private static final int ROUNDS = 10;

	private static final String ROUTED = "io.meshgate.access.rerouted";

	private final Graph graph;

	private final Portal portal;

	ReroutingIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
		MeshDatabase.empty();
		Mesh.aMesh()
			.with(aDomain("retail").ownedBy("heads"), aDomain("sales").partOf("retail"),
					aDomain("finance").ownedBy("money"), aDomain("shore"))
			.with(aVisitor("olga").memberOf("sellers"), aVisitor("otto").memberOf("sellers"),
					aVisitor("karl").memberOf("planners"), aVisitor("kim").memberOf("planners"),
					aVisitor("hedda").memberOf("heads"), aVisitor("nina").memberOf("press"),
					aVisitor("mona").memberOf("money"), aVisitor("ada").memberOf("press").withRoles("ADMINISTRATOR"))
			.with(aProduct("orders").inDomain("sales")
				.ownedBy("sellers")
				.offering(IntStream.range(0, ROUNDS).mapToObj((lane) -> aPort("" + lane)).toArray(PortNoun[]::new)),
					aProduct("forecast").inDomain("sales").ownedBy("planners"),
					aProduct("shells").inDomain("shore").ownedBy("money").offering(aPort("all")))
			.in(graph);
	}

	@Test
	void goToTheTeamThatAnswersFromThenOn() {
		String request = ask("nina", "orders/0", team("press"));
		assertThat(approvers(request)).containsExactly("olga", "otto");
		assign("olga", "orders", "planners");
		assertThat(approvers(request)).containsExactly("karl", "kim");
		assertThat(seen("nina", request).text("/accessRequest/version")).isEqualTo("2");
		assertThat(inbox("olga")).isEmpty();
		assertThat(inbox("karl")).containsExactly(request);
		assertThat(approve("olga", request).kinds()).containsExactly("NOT_FOUND");
		assertThat(approve("karl", request).ending()).isEqualTo("AccessRequestDecided");
		assertThat(told(ROUTED)).containsExactly(
				new Told(ROUTED, Ids.inGraph(request), Map.of("dataProduct", Mesh.product("orders").value())));
	}

	@Test
	void goPastTheTeamThatAsks() {
		String request = ask("karl", "orders/0", team("planners"));
		assign("olga", "orders", "planners");
		assertThat(approvers(request)).containsExactly("hedda");
		assertThat(approve("karl", request).kinds()).containsExactly("FORBIDDEN");
		assertThat(approve("kim", request).kinds()).containsExactly("FORBIDDEN");
		assertThat(inbox("kim")).isEmpty();
		assertThat(inbox("hedda")).containsExactly(request);
	}

	/** The product that consumes comes to those who would have decided. */
	@Test
	void goPastTheTeamThatComesToAsk() {
		String request = ask("karl", "orders/0", Map.of("dataProduct", Ids.product("forecast")));
		assertThat(approvers(request)).containsExactly("olga", "otto");
		assign("hedda", "forecast", "sellers");
		assertThat(approvers(request)).containsExactly("hedda");
		assertThat(approve("otto", request).kinds()).containsExactly("FORBIDDEN");
	}

	@Test
	void goToThoseAboveTheNewPlace() {
		String request = ask("olga", "orders/0", team("sellers"));
		assertThat(approvers(request)).containsExactly("hedda");
		place("ada", "orders", "finance");
		assertThat(approvers(request)).containsExactly("mona");
		assertThat(inbox("hedda")).isEmpty();
		assertThat(inbox("mona")).containsExactly(request);
	}

	@Test
	void goToWhoeverAnswersForTheDomainFromThenOn() {
		String request = ask("olga", "orders/0", team("sellers"));
		send("hedda", "AssignDomainOwner", Map.of("domain", Ids.domain("retail"), "owner", Map.of("key", "money")));
		assertThat(approvers(request)).containsExactly("mona");
		send("ada", "MoveDomain", Map.of("domain", Ids.domain("sales")));
		assertThat(approvers(request)).containsExactly("ada");
		assertThat(told(ROUTED)).extracting(Told::data)
			.containsExactlyInAnyOrder(Map.of("domain", Mesh.domain("retail").value()),
					Map.of("domain", Mesh.domain("sales").value()));
	}

	/** Ada, the only administrator, belongs to the press. */
	@Test
	void endWhereNobodyButTheSideThatAsksCouldDecide() {
		String request = ask("nina", "shells/all", team("press"));
		assign("ada", "shells", "press");
		assertThat(seen("nina", request).text("/accessRequest/status")).isEqualTo("SUPERSEDED");
		assertThat(approvers(request)).containsExactly("mona");
		assertThat(told("io.meshgate.access.superseded")).extracting(Told::subject)
			.containsExactly(Ids.inGraph(request));
	}

	@Test
	void stayWhereNothingChangesForThem() {
		String request = ask("nina", "orders/0", team("press"));
		place("ada", "orders", "finance");
		assertThat(approvers(request)).containsExactly("olga", "otto");
		assertThat(seen("nina", request).text("/accessRequest/version")).isEqualTo("1");
		assertThat(told(ROUTED)).isEmpty();
	}

	/**
	 * Some hand the product around, some place it, some ask and some decide, all at once:
	 * it has one owner and one place, and what is open waits for those who may decide.
	 */
	@Test
	void waitForThoseWhoAnswerWhoeverActsAtOnce() {
		Visitor nina = this.portal.signIn("nina");
		Visitor olga = this.portal.signIn("olga");
		Visitor ada = this.portal.signIn("ada");
		int done = 0;
		for (int round = 0; round < ROUNDS; round++) {
			String early = ask("nina", "orders/" + round, team("press"));
			String lane = "orders/" + ((round + 1) % ROUNDS);
			List<Supplier<Answer>> runners = Stream.concat(Stream.of("planners", "sellers", "money")
				.<Supplier<Answer>>map((team) -> () -> ada.submit("AssignDataProductOwner", over("owner", team))),
					Stream.<Supplier<Answer>>of(() -> ada.submit("PlaceDataProduct", over("domain", "finance")),
							() -> ada.submit("PlaceDataProduct", over("domain", "sales")),
							() -> nina.submit("RequestAccess", wish("orders/" + (ROUNDS - 1), team("press"))),
							() -> olga.submit("ApproveAccessRequest", Map.of("accessRequest", early))))
				.toList();
			List<Answer> answers = Race.of(runners);
			assertThat(answers.subList(0, 6)).as(lane).allSatisfy((answer) -> assertThat(answer.kinds()).isEmpty());
			done += (int) answers.subList(0, 5)
				.stream()
				.filter((answer) -> !answer.ending().equals("DataProductConflict"))
				.count();
			assertThat(standing()).as("round %d", round).containsExactly(1, 1, 1 + done, 0);
			nina.submit("WithdrawAccessRequest", Map.of("accessRequest", early));
		}
		assertThat(told("io.meshgate.dataproduct.ownerassigned").size() + told("io.meshgate.dataproduct.placed").size())
			.isEqualTo(done);
	}

	/** How many owners, places and revisions, and how many requests wait for others. */
	private List<Integer> standing() {
		String cypher = """
				MATCH (p:DataProduct {key: 'orders'})
				MATCH (t:Team)-[:OWNS]->(p)
				RETURN COUNT { (p)<-[:OWNS]-(:Team) } AS owners, COUNT { (p)-[:IN_DOMAIN]->(:Domain) } AS places,
				  coalesce(p.revision, 1) AS revision, COUNT {
				    MATCH (p)-[:OFFERS]->(:OutputPort)<-[:TO]-(:Subscription)<-[:FOR]-(r:AccessRequest)
				    WHERE r.openKey IS NOT NULL AND (
				      EXISTS { MATCH (r)-[:AWAITS]->(who) WHERE NOT (who)-[:MEMBER_OF]->(t) }
				      OR EXISTS { MATCH (who)-[:MEMBER_OF]->(t) WHERE NOT (r)-[:AWAITS]->(who) }
				    )
				    RETURN r
				  } AS astray
				""";
		Row row = this.graph.read((transaction) -> transaction.one(cypher, Map.of()));
		return List.of(row.number("owners"), row.number("places"), row.number("revision"), row.number("astray"));
	}

	private static Map<String, Object> over(String field, String key) {
		return Map.of("dataProduct", Ids.product("orders"), field, Map.of("key", key));
	}

	private String ask(String person, String port, Map<String, String> consumer) {
		Answer answer = this.portal.signIn(person).ask("""
				mutation($input: RequestAccessInput!) { requestAccess(input: $input) {
				  ... on AccessRequestSubmitted { accessRequest { id } }
				  ... on AccessRequestAlreadyOpen { accessRequest { id } } } }
				""", Map.of("input", wish(port, consumer)));
		return answer.text("/requestAccess/accessRequest/id");
	}

	private static Map<String, Object> wish(String port, Map<String, String> consumer) {
		return Map.of("outputPort", Ids.port(port), "consumer", consumer, "purpose", "To know");
	}

	private static Map<String, String> team(String key) {
		return Map.of("team", Ids.team(key));
	}

	private void assign(String person, String product, String team) {
		assertThat(send(person, "AssignDataProductOwner",
				Map.of("dataProduct", Ids.product(product), "owner", Map.of("key", team)))
			.ending()).isEqualTo("DataProductOwnerAssigned");
	}

	private void place(String person, String product, String domain) {
		assertThat(send(person, "PlaceDataProduct",
				Map.of("dataProduct", Ids.product(product), "domain", Map.of("key", domain)))
			.ending()).isEqualTo("DataProductPlaced");
	}

	private Answer approve(String person, String request) {
		return send(person, "ApproveAccessRequest", Map.of("accessRequest", request));
	}

	private Answer send(String person, String mutation, Map<String, Object> input) {
		return this.portal.signIn(person).submit(mutation, input);
	}

	private Answer seen(String person, String request) {
		return this.portal.signIn(person)
			.ask("query($id: ID!) { accessRequest(id: $id) { status version approvers { key } } }",
					Map.of("id", request));
	}

	private List<String> approvers(String request) {
		return seen("ada", request).texts("/accessRequest/approvers", "/key");
	}

	private List<String> inbox(String person) {
		return this.portal.signIn(person).send("Inbox", Map.of()).texts("/viewer/inbox/edges", "/node/id");
	}

	private List<Told> told(String type) {
		return Told.of(this.graph).stream().filter((told) -> told.type().equals(type)).toList();
	}

}
