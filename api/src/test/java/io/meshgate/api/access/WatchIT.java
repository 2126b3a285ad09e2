package io.meshgate.api.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.LateSignIn;
import io.meshgate.api.portal.MovableClock;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Race;
import io.meshgate.api.portal.Told;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.auth.issuer.TrustedIssuer;
import io.meshgate.graph.Graph;
import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.access.Verdict;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import io.meshgate.graph.testing.mesh.PortNoun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.api.portal.Portal.aVisitor;
import static io.meshgate.graph.testing.mesh.Mesh.aDomain;
import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static io.meshgate.graph.testing.mesh.Mesh.aPort;
import static io.meshgate.graph.testing.mesh.Mesh.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A request waits a week for those who answer for the product, then for those of the
 * domain above, and then for one above that; after a month it is over, at once for
 * whoever looks, and told once.
 */
@WholePortal
class WatchIT {

	private static final int ROUNDS = 8;

	private final Graph graph;

	private final LateSignIn portal;

	private final MovableClock clock;

	private final WatchRequests watchRequests;

	private final String request;

	WatchIT(Graph graph, @LocalServerPort int port, @Autowired MovableClock clock, @Autowired TrustedIssuer issuer,
			@Autowired WatchRequests watchRequests) {
		this.graph = graph;
		this.clock = clock;
		this.portal = new LateSignIn(new Portal(port), issuer, clock);
		this.watchRequests = watchRequests;
		MeshDatabase.empty();
		aMesh()
			.with(aDomain("retail").ownedBy("leads"), aDomain("sales").partOf("retail").ownedBy("clerks"),
					aDomain("goods").partOf("sales"))
			.with(aVisitor("olga").memberOf("sellers", "OWNER"), aVisitor("leo").memberOf("leads"),
					aVisitor("cleo").memberOf("clerks"), aVisitor("karl").memberOf("press"),
					aVisitor("ada").withRoles("ADMINISTRATOR"))
			.with(aProduct("orders").inDomain("goods").ownedBy("sellers").offering(aPort("lines")),
					aProduct("orders").offering(
							IntStream.range(0, ROUNDS).mapToObj((lane) -> aPort("" + lane)).toArray(PortNoun[]::new)))
			.in(graph);
		this.request = ask().text("/requestAccess/accessRequest/id");
	}

	@AfterEach
	void comeBack() {
		this.clock.comeBack();
	}

	@Test
	void goesUpTheDomainsWithRemindersOnTheWayAndIsOverAtLast() {
		this.watchRequests.watch();
		assertThat(told()).containsExactly("requested");
		pass(4);
		assertThat(told()).endsWith("requested", "reminded");
		pass(2);
		assertThat(told()).endsWith("requested", "reminded");
		pass(0.5);
		assertThat(told()).endsWith("reminded", "reminded");
		assertThat(standing()).isEqualTo("IN_REVIEW 1 [olga]");
		pass(0.6);
		assertThat(told()).endsWith("reminded", "reminded", "escalated");
		assertThat(standing()).isEqualTo("IN_REVIEW 2 [cleo]");
		assertThat(inbox("cleo")).containsExactly(this.request);
		pass(7.1);
		assertThat(standing()).isEqualTo("IN_REVIEW 3 [leo]");
		pass(7.1);
		assertThat(standing()).isEqualTo("IN_REVIEW 4 [ada]");
		pass(7.1);
		assertThat(standing()).isEqualTo("IN_REVIEW 4 [ada]");
		assertThat(told()).filteredOn("escalated"::equals).hasSize(3);
		List<String> before = told();
		this.clock.pass(Duration.ofDays(2));
		List<String> mesh = GraphDump.mesh(this.graph);
		assertThat(standing()).startsWith("EXPIRED ");
		assertThat(inbox("ada")).isEmpty();
		assertThat(listed("IN_REVIEW")).isEmpty();
		assertThat(listed("EXPIRED")).containsExactly(this.request);
		assertThat(subscription()).isEqualTo("CLOSED");
		assertThat(because(approve("ada"))).isEqualTo("The request has ended.");
		assertThat(because(send("karl", "WithdrawAccessRequest"))).isEqualTo("The request has ended.");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(mesh);
		List<Supplier<Boolean>> twice = List.of(this::watch, this::watch, this::watch, this::watch);
		Race.of(twice);
		assertThat(told().subList(before.size(), told().size())).containsExactly("lapsed");
		assertThat(standing()).isEqualTo("EXPIRED 5 [ada]");
		assertThat(subscription()).isEqualTo("CLOSED");
		assertThat(because(approve("ada"))).isEqualTo("The request has ended.");
	}

	/** Those who answer for the product may decide still. */
	@Test
	void isDecidedByWhoeverIsFirstOnceOthersHaveItToo() {
		pass(7.1);
		assertThat(standing()).isEqualTo("IN_REVIEW 2 [cleo]");
		assertThat(approve("olga").ending()).isEqualTo("AccessRequestDecided");
		List<String> before = told();
		pass(40);
		assertThat(told()).isEqualTo(before);
	}

	@Test
	void standsStillWhileItWaitsForAnAnswer() {
		pass(3);
		this.portal.signIn("olga").submit("AskQuestion", Map.of("accessRequest", this.request, "text", "For what?"));
		List<String> before = told();
		pass(20);
		assertThat(told()).isEqualTo(before);
		this.portal.signIn("karl").submit("AnswerQuestion", Map.of("accessRequest", this.request, "text", "To know"));
		pass(0.4);
		assertThat(told()).endsWith("answered");
		pass(0.2);
		assertThat(told()).endsWith("answered", "reminded");
		pass(3.5);
		assertThat(told()).endsWith("answered", "reminded", "reminded", "escalated");
		pass(22);
		assertThat(standing()).startsWith("IN_REVIEW");
		pass(1);
		assertThat(standing()).startsWith("EXPIRED");
	}

	/** However long nobody answers. */
	@Test
	void isOverWhereNobodyAnswers() {
		this.portal.signIn("olga").submit("AskQuestion", Map.of("accessRequest", this.request, "text", "For what?"));
		this.clock.pass(Duration.ofDays(31));
		Answer late = this.portal.signIn("karl")
			.submit("AnswerQuestion", Map.of("accessRequest", this.request, "text", "To know"));
		assertThat(because(late)).isEqualTo("The request has ended.");
		this.watchRequests.watch();
		assertThat(told()).containsExactly("requested", "questioned", "lapsed");
	}

	@Test
	void isNotInTheWayOfTheNextOnceItIsOver() {
		this.clock.pass(Duration.ofDays(31));
		Answer next = ask();
		assertThat(next.ending()).isEqualTo("AccessRequestSubmitted");
		assertThat(told()).containsExactly("requested", "lapsed", "requested");
		this.watchRequests.watch();
		assertThat(told()).containsExactly("requested", "lapsed", "requested");
		assertThat(listed("EXPIRED")).containsExactly(this.request);
	}

	@Test
	void isOverAndNotSupersededWhereTheProductEndsAfterIt() {
		this.clock.pass(Duration.ofDays(31));
		this.portal.signIn("olga")
			.submit("DeprecateDataProduct", Map.of("dataProduct", Ids.product("orders"), "reason", "Old"));
		this.portal.signIn("olga").submit("RetireDataProduct", Map.of("dataProduct", Ids.product("orders")));
		assertThat(standing()).startsWith("EXPIRED ");
		this.watchRequests.watch();
		assertThat(told()).containsOnlyOnce("lapsed").doesNotContain("superseded");
		assertThat(standing()).startsWith("EXPIRED ");
	}

	/** Whoever decided before its time was over may be written after that. */
	@Test
	void isEitherApprovedOrOverWhereBothComeAtOnce(@Autowired DecideAccessRequest decide) {
		for (int round = 0; round < ROUNDS; round++) {
			this.clock.comeBack();
			AccessRequestId id = new AccessRequestId(
					Ids.inGraph(ask("orders/" + round).text("/requestAccess/accessRequest/id")));
			Instant before = this.clock.instant();
			this.clock.pass(Duration.ofDays(31));
			DecideAccessRequest.Ballot yes = new DecideAccessRequest.Ballot(new RequestSeen(id, null), Verdict.APPROVED,
					null, null);
			Supplier<Boolean> approve = () -> decide
				.decide(Mesh.viewer("olga"), yes, Operation.of(Mesh.person("olga"), yes, null, before))
				.kind() == DecideAccessRequest.Kind.DONE;
			Supplier<Boolean> watch = () -> !watch();
			List<Boolean> approved = Race.of(List.of(approve, watch, approve, watch, approve, watch));
			assertThat(approved).filteredOn(Boolean.TRUE::equals).hasSizeLessThan(2);
			assertThat(Told.of(this.graph)).filteredOn((told) -> told.subject().equals(id.value()))
				.extracting(Told::type)
				.containsExactly("io.meshgate.access.requested",
						approved.contains(true) ? "io.meshgate.access.approved" : "io.meshgate.access.lapsed");
		}
	}

	private Answer ask() {
		return ask("orders/lines");
	}

	private Answer ask(String port) {
		return this.portal.signIn("karl")
			.submit("RequestAccess", Map.of("outputPort", Ids.port(port), "consumer", Map.of("team", Ids.team("press")),
					"purpose", "To know"));
	}

	private boolean watch() {
		this.watchRequests.watch();
		return true;
	}

	private void pass(double days) {
		this.clock.pass(Duration.ofMinutes(Math.round(days * 24 * 60)));
		this.watchRequests.watch();
		this.watchRequests.watch();
	}

	private String standing() {
		Answer seen = this.portal.signIn("karl")
			.ask("query($id: ID!) { accessRequest(id: $id) { status version approvers { key } } }",
					Map.of("id", this.request));
		return seen.text("/accessRequest/status") + ' ' + seen.data("/accessRequest/version").asInt() + ' '
				+ seen.texts("/accessRequest/approvers", "/key");
	}

	private String subscription() {
		return this.portal.signIn("karl")
			.ask("query($id: ID!) { accessRequest(id: $id) { subscription { status } } }", Map.of("id", this.request))
			.text("/accessRequest/subscription/status");
	}

	private List<String> listed(String status) {
		return this.portal.signIn("karl").ask("""
				query($status: [AccessRequestStatus!]) {
				  accessRequests(filter: {status: $status}) { edges { node { id } } }
				}
				""", Map.of("status", List.of(status))).texts("/accessRequests/edges", "/node/id");
	}

	private List<String> inbox(String person) {
		return this.portal.signIn(person).send("Inbox", Map.of()).texts("/viewer/inbox/edges", "/node/id");
	}

	private Answer approve(String person) {
		return send(person, "ApproveAccessRequest");
	}

	private Answer send(String person, String operation) {
		return this.portal.signIn(person).submit(operation, Map.of("accessRequest", this.request));
	}

	private static String because(Answer answer) {
		assertThat(answer.ending()).isEqualTo("AccessRequestConflict");
		return answer.data("").iterator().next().path("because").asString();
	}

	/** Of the request alone. */
	private List<String> told() {
		return Told.of(this.graph)
			.stream()
			.map(Told::type)
			.filter((type) -> type.startsWith("io.meshgate.access."))
			.map((type) -> type.replace("io.meshgate.access.", ""))
			.toList();
	}

}
