package io.meshgate.api.access;

import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static io.meshgate.graph.testing.mesh.Mesh.aPerson;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who asks and who decides: the same side never does both, and one request is open at a
 * time.
 */
@WholePortal
class AccessIT {

	private static final String REQUESTED = "/requestAccess/accessRequest/";

	private static final String APPROVED = "/approveAccessRequest/accessRequest/";

	private static final Map<String, Map<String, String>> CONSUMERS = Map.of("team",
			Map.of("team", Ids.team("planning")), "application", Map.of("application", Ids.application("planner")),
			"dataProduct", Map.of("dataProduct", Ids.product("forecast")), "person",
			Map.of("person", Ids.person("karl")));

	private final Graph graph;

	private final Visitor karl;

	private final Visitor kim;

	private final Visitor olga;

	private final Visitor otto;

	private final Visitor edda;

	private final Visitor dora;

	AccessIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		Retailer.tell(graph);
		Portal portal = new Portal(port);
		this.karl = portal.signIn("karl");
		this.kim = portal.signIn("kim");
		this.olga = portal.signIn("olga");
		this.otto = portal.signIn("otto");
		this.edda = portal.signIn("edda");
		this.dora = portal.signIn("dora");
	}

	@Test
	void goesToWhoeverIsNearestAndNotOfTheSideThatAsks() {
		Map<String, Object> ownTeam = Map.of("outputPort", Ids.port("orders/lines"), "consumer",
				Map.of("team", Ids.team("orders-team")), "purpose", "To look at ourselves");
		Answer asked = this.olga.submit("RequestAccess", ownTeam);
		assertThat(asked.texts(REQUESTED + "approvers", "/key")).containsExactly("dora");
		String request = asked.text(REQUESTED + "id");
		assertThat(approve(this.olga, request).messages()).containsExactly("Nobody decides on their own request.");
		assertThat(approve(this.otto, request).messages())
			.containsExactly("Nobody decides on a request of the side they belong to.");
		assertThat(approve(this.dora, request).ending()).isEqualTo("AccessRequestDecided");
	}

	@ParameterizedTest
	@ValueSource(strings = { "team", "application", "dataProduct", "person" })
	void isDecidedByTheOwnersAloneWhoeverConsumes(String kind) {
		aMesh().with(aPerson("kim").memberOf("orders-team", "APPROVER")).in(this.graph);
		Answer asked = this.karl.submit("RequestAccess", Map.of("outputPort", Ids.port("orders/lines"), "consumer",
				CONSUMERS.getOrDefault(kind, Map.of()), "purpose", "To plan"));
		String request = asked.text(REQUESTED + "id");
		boolean besideKarl = kind.equals("person");
		assertThat(asked.texts(REQUESTED + "approvers", "/key").contains("kim")).isEqualTo(besideKarl);
		assertThat(approve(this.karl, request).messages()).containsExactly("Nobody decides on their own request.");
		if (!besideKarl) {
			assertThat(approve(this.kim, request).kinds()).containsExactly("FORBIDDEN");
			assertThat(reject(this.kim, request).kinds()).containsExactly("FORBIDDEN");
		}
		assertThat(approve(this.otto, request).ending()).isEqualTo("AccessRequestDecided");
	}

	@Test
	void asksWhoDecidesWhenTheyDecide() {
		String request = Retailer.ask(this.karl, "orders/lines");
		aMesh().with(aPerson("otto").memberOf("planning"), aPerson("nina").memberOf("orders-team", "APPROVER"))
			.in(this.graph);
		leave("olga", "orders-team");
		this.otto.submit("EndDelegation", Map.of("delegation", Ids.delegation("otto olga")));
		assertThat(approve(this.otto, request).messages())
			.containsExactly("Nobody decides on a request of the side they belong to.");
		assertThat(approve(this.olga, request).messages()).containsExactly("There is no such access request.");
		assertThat(approve(this.dora, request).ending()).isEqualTo("AccessRequestDecided");
	}

	@Test
	void staysOnRecordForWhoeverAskedThoughTheProductIsHidden() {
		String request = Retailer.ask(this.karl, "orders/lines");
		this.olga.submit("ChangeDataProduct", Map.of("dataProduct", Ids.product("orders"), "visibility", "PRIVATE"));
		Answer withdrawn = this.karl.submit("WithdrawAccessRequest", Map.of("accessRequest", request));
		assertThat(withdrawn.ending()).isEqualTo("AccessRequestWithdrawn");
		assertThat(withdrawn.text("/withdrawAccessRequest/accessRequest/outputPort/dataProduct/key"))
			.isEqualTo("orders");
		for (Visitor visitor : List.of(this.karl, this.kim)) {
			assertThat(visitor.ask("query($id: ID!) { node(id: $id) { id } }", Map.of("id", request)).text("/node/id"))
				.isEqualTo(request);
			assertThat(visitor.ask("query($id: ID!) { node(id: $id) { id } }", Map.of("id", Ids.product("orders")))
				.data("/node")
				.isNull()).isTrue();
		}
		Answer again = this.karl.submit("RequestAccess", Retailer.wish("orders/lines"));
		assertThat(again.messages()).containsExactly("There is no such output port.");
	}

	@Test
	void opensOneRequestAtATime() {
		String first = Retailer.ask(this.karl, "orders/lines");
		List<String> before = GraphDump.mesh(this.graph);
		Answer second = this.kim.submit("RequestAccess", Retailer.wish("orders/lines"));
		assertThat(second.ending()).isEqualTo("AccessRequestAlreadyOpen");
		assertThat(second.text(REQUESTED + "id")).isEqualTo(first);
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);

		assertThat(reject(this.olga, first).ending()).isEqualTo("AccessRequestDecided");
		String next = Retailer.ask(this.kim, "orders/lines");
		assertThat(next).isNotEqualTo(first);
		assertThat(approve(this.olga, next).text(APPROVED + "subscription/status")).isEqualTo("ACTIVE");
		assertThat(this.karl.submit("RequestAccess", Retailer.wish("orders/lines")).ending())
			.isEqualTo("AccessAlreadyGranted");
	}

	@Test
	void canBeAskedForAgainOnceItWasTakenAway() {
		Answer approved = approve(this.olga, Retailer.ask(this.karl, "orders/lines"));
		String grant = approved.text(APPROVED + "subscription/grants/0/id");
		assertThat(this.olga.submit("RevokeGrant", Map.of("grant", grant, "reason", "Enough")).ending())
			.isEqualTo("GrantRevoked");
		assertThat(this.olga.submit("RevokeGrant", Map.of("grant", grant, "reason", "Again")).ending())
			.isEqualTo("GrantConflict");
		approved = approve(this.olga, Retailer.ask(this.karl, "orders/lines"));
		assertThat(approved.texts(APPROVED + "subscription/grants", "/status")).containsExactly("ACTIVE", "ENDED");
	}

	@Test
	void leavesAsideWhatWasDecidedOnAnotherVersion() {
		String request = Retailer.ask(this.karl, "orders/lines");
		List<String> before = GraphDump.mesh(this.graph);
		Map<String, Object> seenLater = Map.of("accessRequest", request, "comment", "No", "expectedVersion", 2);
		for (String verdict : List.of("ApproveAccessRequest", "RejectAccessRequest")) {
			Answer conflict = this.olga.submit(verdict, seenLater);
			assertThat(conflict.ending()).isEqualTo("AccessRequestConflict");
			assertThat(conflict.data("").iterator().next().at("/accessRequest/version").asInt()).isOne();
		}
		assertThat(this.karl.submit("WithdrawAccessRequest", Map.of("accessRequest", request, "expectedVersion", 0))
			.text("/withdrawAccessRequest/because")).isEqualTo("The request has changed since you looked at it.");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
		assertThat(this.karl.submit("WithdrawAccessRequest", Map.of("accessRequest", request, "expectedVersion", 1))
			.text("/withdrawAccessRequest/accessRequest/version")).isEqualTo("2");
		assertThat(approve(this.olga, request).text("/approveAccessRequest/because"))
			.isEqualTo("The request has ended.");
	}

	@Test
	void leavesAsideWhatWasChangedOnAnotherRevision() {
		Map<String, Object> change = Map.of("dataProduct", Ids.product("preview"), "name", "Soon", "expectedVersion",
				1);
		assertThat(this.olga.submit("ChangeDataProduct", change).text("/changeDataProduct/dataProduct/revision"))
			.isEqualTo("2");
		List<String> before = GraphDump.mesh(this.graph);
		assertThat(this.edda.submit("ChangeDataProduct", change).ending()).isEqualTo("DataProductConflict");
		Map<String, Object> publish = Map.of("dataProduct", Ids.product("preview"), "expectedVersion", 1);
		assertThat(this.edda.submit("PublishDataProduct", publish).ending()).isEqualTo("DataProductConflict");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
	}

	private static Answer approve(Visitor visitor, String request) {
		return visitor.submit("ApproveAccessRequest", Map.of("accessRequest", request));
	}

	private static Answer reject(Visitor visitor, String request) {
		return visitor.submit("RejectAccessRequest", Map.of("accessRequest", request, "comment", "No"));
	}

	private void leave(String person, String team) {
		String cypher = """
				MATCH (:Person {key: $person})-[member:MEMBER_OF]->(:Team {key: $team})
				DELETE member
				RETURN count(*) AS left
				""";
		this.graph.write((transaction) -> transaction.one(cypher, Map.of("person", person, "team", team)));
	}

}
