package io.meshgate.api.access;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import io.meshgate.api.node.GlobalId;
import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Race;
import io.meshgate.api.portal.Told;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.frontend.access.AccessRequest;
import io.meshgate.graph.Graph;
import io.meshgate.graph.Row;
import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.access.AccessRequestKind;
import io.meshgate.graph.access.asking.Asking;
import io.meshgate.graph.access.asking.HeldSubscription;
import io.meshgate.graph.access.asking.Requesting;
import io.meshgate.graph.access.review.PlannedStage;
import io.meshgate.graph.access.review.ReviewPlan;
import io.meshgate.graph.access.transition.ReviewStage;
import io.meshgate.graph.consumer.ConsumerRef;
import io.meshgate.graph.subscription.SubscriptionId;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import io.meshgate.graph.testing.mesh.RequestNoun;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.api.portal.Portal.aVisitor;
import static io.meshgate.graph.testing.mesh.Mesh.aDomain;
import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static io.meshgate.graph.testing.mesh.Mesh.aPort;
import static io.meshgate.graph.testing.mesh.Mesh.aProduct;
import static io.meshgate.graph.testing.mesh.Mesh.aRequest;
import static io.meshgate.graph.testing.mesh.Mesh.aSubscription;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Several have to say yes, one after the other or side by side: nobody twice, none of it
 * is lost, and access is given once, with the last.
 */
@WholePortal
class StagesIT {

	private static final Instant FAR = Instant.parse("2999-12-31T00:00:00Z");

	private static final String REQUEST = Ids.request("asked");

	private final Graph graph;

	private final Portal portal;

	StagesIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
		MeshDatabase.empty();
		aMesh().with(aDomain("sales").ownedBy("leads"))
			.with(aVisitor("olga").memberOf("sellers", "OWNER"),
					aVisitor("otto").memberOf("sellers", "APPROVER").lettingDecide("dan", FAR), aVisitor("dan"),
					aVisitor("leo").memberOf("leads"), aVisitor("nina").memberOf("press"))
			.with(aProduct("orders").inDomain("sales").ownedBy("sellers").offering(aPort("lines")),
					aSubscription("bond").to("orders/lines").heldBy("Team", "press"))
			.in(graph);
	}

	@Test
	void goesFromOneStageToTheNextAndGivesAccessWithTheLast() {
		tell(ownersThenLeo());
		Answer first = approve("olga");
		assertThat(standing(first)).isEqualTo("IN_REVIEW 2 [1, 0] [olga, otto] 0");
		assertThat(because(approve("olga"))).isEqualTo("You have said yes already.");
		Answer second = approve("otto");
		assertThat(standing(second)).isEqualTo("IN_REVIEW 3 [2, 0] [leo] 0");
		assertThat(inbox("leo")).containsExactly(REQUEST);
		List<String> before = GraphDump.mesh(this.graph);
		assertThat(because(approve("olga"))).isEqualTo("Others decide in this stage.");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
		Answer last = approve("leo");
		assertThat(standing(last)).isEqualTo("APPROVED 4 [2, 1] [leo] 1");
		assertThat(last.texts("/approveAccessRequest/accessRequest/decisions", "/stage")).containsExactly("owners",
				"owners", "leads");
		assertThat(because(approve("leo"))).isEqualTo("The request has ended.");
		assertThat(told()).containsExactly("endorsed", "endorsed", "approved");
	}

	@Test
	void endsWithTheFirstNoWhoeverSaidYes() {
		tell(ownersThenLeo());
		approve("olga");
		assertThat(this.portal.signIn("otto")
			.submit("RejectAccessRequest", Map.of("accessRequest", REQUEST, "comment", "Too wide"))
			.text("/rejectAccessRequest/accessRequest/status")).isEqualTo("REJECTED");
		assertThat(inbox("leo")).isEmpty();
		assertThat(told()).containsExactly("endorsed", "rejected");
	}

	/** What is said in somebody's place is what they said. */
	@Test
	void countsAVoteOnceWhoeverGivesIt() {
		tell(ownersThenLeo());
		Answer first = approve("dan");
		assertThat(standing(first)).isEqualTo("IN_REVIEW 2 [1, 0] [olga, otto] 0");
		assertThat(first.text("/approveAccessRequest/accessRequest/decisions/0/onBehalfOf/key")).isEqualTo("otto");
		assertThat(because(approve("dan"))).isEqualTo("You have said yes already.");
		assertThat(because(approve("otto"))).isEqualTo("You have said yes already.");
		aMesh().with(aVisitor("dan").memberOf("sellers", "OWNER")).in(this.graph);
		assertThat(because(approve("dan"))).isEqualTo("You have said yes already.");
		assertThat(standing(approve("olga"))).isEqualTo("IN_REVIEW 3 [2, 0] [leo] 0");
	}

	@Test
	void givesAccessForNoLongerThanAnyOfThemWould() {
		tell(ownersThenLeo());
		Instant soon = Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofDays(10));
		approve("olga", soon);
		approve("otto");
		Answer last = approve("leo", soon.plus(Duration.ofDays(20)));
		assertThat(last.text("/approveAccessRequest/accessRequest/subscription/grants/0/validUntil"))
			.isEqualTo(soon.toString());
	}

	@Test
	void takesBothOfTwoWhoSayYesAtOnce() {
		tell(aRequest("asked").by("nina").openFor("bond").decidedIn("owners", 2).awaiting("olga").awaiting("otto"));
		List<Supplier<Answer>> runners = List.of(() -> approve("olga"), () -> approve("otto"), () -> approve("olga"),
				() -> approve("dan"), () -> approve("otto"), () -> approve("dan"));
		List<Answer> answers = Race.of(runners);
		assertThat(answers).extracting(Answer::ending).filteredOn("AccessRequestDecided"::equals).hasSize(2);
		assertThat(answers).extracting(Answer::ending).filteredOn("AccessRequestConflict"::equals).hasSize(4);
		assertThat(told()).containsExactly("endorsed", "approved");
		String cypher = "RETURN COUNT { (:Subscription)-[:HAS_GRANT]->() } AS grants, COUNT { (:Decision) } AS decisions";
		Row found = this.graph.read((transaction) -> transaction.one(cypher, Map.of()));
		assertThat(found.number("grants")).isOne();
		assertThat(found.number("decisions")).isEqualTo(2);
	}

	/** Those who are named come before those who answer for the product. */
	@Test
	void beginsWithThoseWhoAreNamedForTheFirstStage() {
		ReviewPlan plan = new ReviewPlan(
				List.of(new PlannedStage(new ReviewStage("leads", 1, false), List.of(Mesh.person("leo"))),
						new PlannedStage(ReviewStage.OWNERS, List.of())),
				Duration.ofDays(3), Duration.ofDays(30));
		Instant now = Instant.now();
		AccessRequestId id = new AccessRequestId(UUID.randomUUID().toString());
		Asking asking = new Asking(id, new SubscriptionId(UUID.randomUUID().toString()), Mesh.person("nina"),
				Mesh.port("orders/lines"), new ConsumerRef(ConsumerRef.Kind.PERSON, Mesh.person("nina").value()),
				"To know", null, null, List.of(), now, plan, AccessRequestKind.NEW);
		Requesting requesting = new Requesting();
		this.graph.write((transaction) -> {
			requesting.secure(transaction, asking);
			HeldSubscription held = requesting.hold(transaction, asking);
			requesting.submit(transaction, asking, held.id(),
					requesting.approvers(transaction, Mesh.viewer("nina"), held));
			return held;
		});
		String request = GlobalId.of(AccessRequest.class, id).text();
		assertThat(inbox("leo")).containsExactly(request);
		Answer approved = this.portal.signIn("leo").submit("ApproveAccessRequest", Map.of("accessRequest", request));
		assertThat(standing(approved)).isEqualTo("IN_REVIEW 2 [1, 0] [olga, otto] 0");
		assertThat(Instant.parse(approved.text("/approveAccessRequest/accessRequest/dueAt")))
			.isAfterOrEqualTo(now.plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.MILLIS));
	}

	private static RequestNoun ownersThenLeo() {
		return aRequest("asked").by("nina")
			.openFor("bond")
			.decidedIn("owners", 2)
			.decidedIn("leads", 1, "leo")
			.awaiting("olga")
			.awaiting("otto");
	}

	private void tell(RequestNoun request) {
		aMesh().with(request).in(this.graph);
	}

	private Answer approve(String person) {
		return this.portal.signIn(person).submit("ApproveAccessRequest", Map.of("accessRequest", REQUEST));
	}

	private Answer approve(String person, Instant end) {
		return this.portal.signIn(person)
			.submit("ApproveAccessRequest", Map.of("accessRequest", REQUEST, "endsAt", end.toString()));
	}

	private List<String> inbox(String person) {
		return this.portal.signIn(person).send("Inbox", Map.of()).texts("/viewer/inbox/edges", "/node/id");
	}

	/**
	 * Status, version, how many have said yes in each stage, who may decide, and grants.
	 */
	private static String standing(Answer answer) {
		String request = "/approveAccessRequest/accessRequest/";
		assertThat(answer.ending()).isEqualTo("AccessRequestDecided");
		return answer.text(request + "status") + ' ' + answer.data(request + "version").asInt() + ' '
				+ answer.texts(request + "stages", "/approvals") + ' ' + answer.texts(request + "approvers", "/key")
				+ ' ' + answer.data(request + "subscription/grants").size();
	}

	private static String because(Answer answer) {
		assertThat(answer.ending()).isEqualTo("AccessRequestConflict");
		return answer.text("/approveAccessRequest/because");
	}

	private List<String> told() {
		return Told.of(this.graph).stream().map((told) -> told.type().replace("io.meshgate.access.", "")).toList();
	}

}
