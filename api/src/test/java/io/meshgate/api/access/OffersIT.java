package io.meshgate.api.access;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Race;
import io.meshgate.api.portal.Told;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.frontend.access.AccessRequest;
import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.api.portal.Portal.aVisitor;
import static io.meshgate.graph.testing.mesh.Mesh.aDomain;
import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static io.meshgate.graph.testing.mesh.Mesh.aPolicyOf;
import static io.meshgate.graph.testing.mesh.Mesh.aPort;
import static io.meshgate.graph.testing.mesh.Mesh.aProduct;
import static io.meshgate.graph.testing.mesh.Mesh.aRequest;
import static io.meshgate.graph.testing.mesh.Mesh.aSubscription;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An approver offers less than was asked for; whoever made the request takes it, and with
 * it that approver's yes, or declines it and is where they were.
 */
@WholePortal
class OffersIT {

	private static final Instant FAR = Instant.parse("2999-12-31T00:00:00Z");

	private static final Instant TODAY = Instant.now().truncatedTo(ChronoUnit.DAYS);

	private static final String REQUEST = Ids.request("asked");

	private static final String SEEN = """
			query($id: ID!) {
			  accessRequest(id: $id) {
			    status endsAt version stages { approvals } decisions { by { key } onBehalfOf { key } verdict comment }
			    offers { by { key } onBehalfOf { key } endsAt comment accepted replyComment }
			    subscription { status grants { validUntil } }
			    viewerCan(actions: [DECIDE_REQUEST, ANSWER_REQUEST]) { allowed because }
			  }
			}
			""";

	private final Graph graph;

	private final Portal portal;

	OffersIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
		MeshDatabase.empty();
		aMesh().with(aDomain("sales"))
			.with(aVisitor("olga").memberOf("sellers", "OWNER"),
					aVisitor("otto").memberOf("sellers", "APPROVER").lettingDecide("dan", FAR), aVisitor("dan"),
					aVisitor("karl").memberOf("press"), aVisitor("kim").memberOf("press"), aVisitor("nina"))
			.with(aProduct("orders").inDomain("sales").ownedBy("sellers").offering(aPort("lines")),
					aSubscription("bond").to("orders/lines").heldBy("Team", "press"))
			.in(graph);
	}

	@Test
	void givesAccessForWhatWasOfferedWhereNobodyElseHasToSayYes() {
		ask(1);
		Answer offered = offer("olga", 30);
		assertThat(offered.ending()).isEqualTo("AccessOffered");
		assertThat(offered.text("/offerAccess/accessRequest/status")).isEqualTo("COUNTER_OFFERED");
		assertThat(can("otto")).containsExactly("The request waits for an offer to be taken or declined.",
				"Only whoever made the request answers.");
		assertThat(can("karl").getLast()).isEqualTo("You made the request.");
		List<String> before = GraphDump.mesh(this.graph);
		assertThat(because(approve("otto"))).isEqualTo("The request waits for an offer to be taken or declined.");
		assertThat(because(offer("otto", 20))).isEqualTo("The request waits for an offer to be taken or declined.");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
		Answer accepted = accept("karl");
		assertThat(accepted.ending()).isEqualTo("OfferAccepted");
		assertThat(accepted.text("/acceptOffer/accessRequest/status")).isEqualTo("APPROVED");
		Answer seen = seen("kim");
		assertThat(seen.text("/accessRequest/endsAt")).isEqualTo(day(30));
		assertThat(seen.text("/accessRequest/subscription/status")).isEqualTo("ACTIVE");
		assertThat(seen.texts("/accessRequest/subscription/grants", "/validUntil")).containsExactly(day(30));
		assertThat(seen.texts("/accessRequest/decisions", "/by/key")).containsExactly("olga");
		assertThat(seen.texts("/accessRequest/decisions", "/comment")).containsExactly("To try");
		assertThat(seen.data("/accessRequest/offers/0/accepted").asBoolean()).isTrue();
		assertThat(because(accept("karl"))).isEqualTo("The request has ended.");
		assertThat(told()).containsExactly("offered by olga", "accepted by karl", "approved by olga");
	}

	@Test
	void isOneYesOfSeveral() {
		ask(2);
		approve("otto");
		assertThat(because(offer("otto", 30))).isEqualTo("You have said yes already.");
		assertThat(because(offer("dan", 30))).isEqualTo("You have said yes already.");
		offer("olga", 30);
		assertThat(accept("karl").text("/acceptOffer/accessRequest/status")).isEqualTo("APPROVED");
		assertThat(told()).containsExactly("endorsed by otto", "offered by olga", "accepted by karl",
				"approved by olga");
	}

	@Test
	void leavesTheRestToTheOthers() {
		ask(2);
		assertThat(offer("dan", 30).text("/offerAccess/accessRequest/offers/0/onBehalfOf/key")).isEqualTo("otto");
		assertThat(Told.of(this.graph).getFirst().data()).containsEntry("by", Mesh.person("dan").value())
			.containsEntry("onBehalfOf", Mesh.person("otto").value());
		accept("karl");
		Answer seen = seen("olga");
		assertThat(seen.text("/accessRequest/status")).isEqualTo("IN_REVIEW");
		assertThat(seen.text("/accessRequest/decisions/0/by/key")).isEqualTo("dan");
		assertThat(seen.text("/accessRequest/decisions/0/onBehalfOf/key")).isEqualTo("otto");
		assertThat(because(approve("otto"))).isEqualTo("You have said yes already.");
		Answer approved = approve("olga");
		assertThat(approved.text("/approveAccessRequest/accessRequest/subscription/grants/0/validUntil"))
			.isEqualTo(day(30));
		assertThat(told().subList(1, 4)).containsExactly("accepted by karl", "endorsed by dan", "approved by olga");
	}

	@Test
	void isDeclinedAndAllIsAsItWas() {
		ask(2);
		approve("otto");
		offer("olga", 30);
		Answer declined = send("karl", "DeclineOffer", Map.of("comment", "It takes longer"));
		assertThat(declined.ending()).isEqualTo("OfferDeclined");
		Answer seen = seen("olga");
		assertThat(seen.text("/accessRequest/status")).isEqualTo("IN_REVIEW");
		assertThat(seen.text("/accessRequest/endsAt")).isEqualTo(day(90));
		assertThat(seen.texts("/accessRequest/stages", "/approvals")).containsExactly("1");
		assertThat(seen.data("/accessRequest/offers/0/accepted").asBoolean()).isFalse();
		assertThat(seen.text("/accessRequest/offers/0/replyComment")).isEqualTo("It takes longer");
		assertThat(because(send("karl", "DeclineOffer", Map.of()))).isEqualTo("The request is in review.");
		offer("olga", 60);
		accept("karl");
		assertThat(seen("karl").texts("/accessRequest/offers", "/endsAt")).containsExactly(day(30), day(60));
	}

	@Test
	void isLessThanWasAskedFor() {
		ask(1);
		List<String> before = GraphDump.mesh(this.graph);
		assertThat(because(offer("olga", 90))).isEqualTo("It is no less than what was asked for.");
		assertThat(because(offer("olga", 120))).isEqualTo("It is no less than what was asked for.");
		assertThat(offer("olga", -1).ending()).isEqualTo("InvalidInput");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
		aMesh()
			.with(aPolicyOf("sales").setBy("olga").lasting(Duration.ofDays(40)),
					aSubscription("other").to("orders/lines").heldBy("Person", "kim"),
					aRequest("open").by("kim").openFor("other").awaiting("olga"))
			.in(this.graph);
		Map<String, Object> open = Map.of("accessRequest", Ids.request("open"));
		assertThat(because(send("olga", "OfferAccess", merged(open, Map.of("endsAt", day(50))))))
			.isEqualTo("It is no less than what was asked for.");
		assertThat(send("olga", "OfferAccess", merged(open, Map.of("endsAt", day(30)))).ending())
			.isEqualTo("AccessOffered");
	}

	@Test
	void isMadeByApproversAndTakenByWhoeverAskedAlone() {
		ask(1);
		assertThat(offer("karl", 30).messages()).containsExactly("Nobody decides on their own request.");
		assertThat(offer("kim", 30).kinds()).containsExactly("FORBIDDEN");
		assertThat(because(accept("karl"))).isEqualTo("The request is in review.");
		offer("olga", 30);
		List<String> before = GraphDump.mesh(this.graph);
		assertThat(accept("kim").messages()).containsExactly("Only whoever made the request answers.");
		assertThat(send("olga", "DeclineOffer", Map.of()).kinds()).containsExactly("FORBIDDEN");
		Map<String, Object> missing = Map.of("accessRequest", Ids.unknown(AccessRequest.class));
		for (String mutation : List.of("AcceptOffer", "DeclineOffer")) {
			assertThat(send("nina", mutation, Map.of()).plain()).isEqualTo(send("nina", mutation, missing).plain());
		}
		assertThat(offer("nina", 30).messages()).containsExactly("There is no such access request.");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
	}

	@Test
	void isOpenOnceHoweverManyOfferAtOnce() {
		ask(2);
		List<Supplier<Answer>> runners = List.of(() -> offer("olga", 30), () -> offer("otto", 20),
				() -> offer("olga", 10), () -> offer("dan", 40));
		assertThat(Race.of(runners)).extracting(Answer::ending)
			.containsExactlyInAnyOrder("AccessOffered", "AccessRequestConflict", "AccessRequestConflict",
					"AccessRequestConflict");
		List<Supplier<Answer>> replies = List.of(() -> accept("karl"), () -> send("karl", "DeclineOffer", Map.of()),
				() -> accept("karl"), () -> send("karl", "DeclineOffer", Map.of()));
		assertThat(Race.of(replies)).extracting(Answer::ending).filteredOn("AccessRequestConflict"::equals).hasSize(3);
		assertThat(seen("karl").texts("/accessRequest/offers", "/accepted")).hasSize(1);
	}

	private void ask(int quorum) {
		aMesh()
			.with(aRequest("asked").by("karl")
				.openFor("bond")
				.decidedIn("owners", quorum)
				.until(Instant.parse(day(90)))
				.awaiting("olga")
				.awaiting("otto"))
			.in(this.graph);
	}

	private Answer offer(String person, int day) {
		return send(person, "OfferAccess", Map.of("endsAt", day(day), "comment", "To try"));
	}

	private Answer accept(String person) {
		return send(person, "AcceptOffer", Map.of());
	}

	private Answer approve(String person) {
		return send(person, "ApproveAccessRequest", Map.of());
	}

	private Answer send(String person, String operation, Map<String, Object> more) {
		return this.portal.signIn(person).submit(operation, merged(Map.of("accessRequest", REQUEST), more));
	}

	private static Map<String, Object> merged(Map<String, Object> input, Map<String, Object> more) {
		Map<String, Object> merged = new HashMap<>(input);
		merged.putAll(more);
		return merged;
	}

	private Answer seen(String person) {
		return this.portal.signIn(person).ask(SEEN, Map.of("id", REQUEST));
	}

	private List<String> can(String person) {
		return seen(person).texts("/accessRequest/viewerCan", "/because");
	}

	private static String day(int day) {
		return TODAY.plus(Duration.ofDays(day)).toString();
	}

	private static String because(Answer answer) {
		assertThat(answer.ending()).isEqualTo("AccessRequestConflict");
		return answer.data("").iterator().next().path("because").asString();
	}

	private List<String> told() {
		Map<String, String> keys = Map.of(Mesh.person("olga").value(), "olga", Mesh.person("otto").value(), "otto",
				Mesh.person("karl").value(), "karl", Mesh.person("dan").value(), "dan");
		return Told.of(this.graph)
			.stream()
			.map((told) -> told.type().replace("io.meshgate.access.", "") + " by "
					+ keys.get(String.valueOf(told.data().get("by"))))
			.toList();
	}

}
