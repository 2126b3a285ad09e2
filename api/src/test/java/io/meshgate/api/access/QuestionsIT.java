package io.meshgate.api.access;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.LateSignIn;
import io.meshgate.api.portal.MovableClock;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Told;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.auth.issuer.TrustedIssuer;
import io.meshgate.frontend.access.AccessRequest;
import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
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
 * Whoever decides asks first what they do not know, whoever made the request answers, and
 * all of it stays on record. Meanwhile nobody decides, and the time does not count.
 */
@WholePortal
class QuestionsIT {

	private static final Instant FAR = Instant.parse("2999-12-31T00:00:00Z");

	private static final String REQUEST = Ids.request("asked");

	private static final String SEEN = """
			query($id: ID!) {
			  accessRequest(id: $id) {
			    status purpose dueAt endsAt version stages { approvals } decisions { counts }
			    questions {
			      by { key } onBehalfOf { key } text answer { by { key } text purpose startsAt endsAt }
			    }
			    viewerCan(actions: [DECIDE_REQUEST, WITHDRAW_REQUEST, ANSWER_REQUEST]) { allowed because }
			  }
			}
			""";

	private final Graph graph;

	private final LateSignIn portal;

	private final MovableClock clock;

	QuestionsIT(Graph graph, @LocalServerPort int port, @Autowired MovableClock clock,
			@Autowired TrustedIssuer issuer) {
		this.graph = graph;
		this.clock = clock;
		this.portal = new LateSignIn(new Portal(port), issuer, clock);
		MeshDatabase.empty();
		aMesh().with(aDomain("sales"))
			.with(aVisitor("olga").memberOf("sellers", "OWNER"),
					aVisitor("otto").memberOf("sellers", "APPROVER").lettingDecide("dan", FAR), aVisitor("dan"),
					aVisitor("karl").memberOf("press"), aVisitor("kim").memberOf("press"), aVisitor("nina"))
			.with(aProduct("orders").inDomain("sales").ownedBy("sellers").offering(aPort("lines")),
					aSubscription("bond").to("orders/lines").heldBy("Team", "press"),
					aRequest("asked").by("karl")
						.openFor("bond")
						.decidedIn("owners", 2)
						.due(clock.instant().plus(Duration.ofDays(7)).truncatedTo(ChronoUnit.SECONDS))
						.awaiting("olga")
						.awaiting("otto"))
			.in(graph);
	}

	@AfterEach
	void comeBack() {
		this.clock.comeBack();
	}

	@Test
	void waitsForAnAnswerAndGoesOnWhereItWas() {
		Instant due = Instant.parse(seen("karl").text("/accessRequest/dueAt"));
		assertThat(approve("olga").ending()).isEqualTo("AccessRequestDecided");
		Answer asked = ask("otto", "For how many?");
		assertThat(asked.ending()).isEqualTo("QuestionAsked");
		assertThat(asked.text("/askQuestion/accessRequest/status")).isEqualTo("NEEDS_INFO");
		assertThat(asked.data("/askQuestion/accessRequest/dueAt").isNull()).isTrue();
		assertThat(can("otto")).containsExactly("The request waits for an answer.",
				"Only whoever made the request takes it back.", "Only whoever made the request answers.");
		assertThat(can("karl")).containsExactly("Nobody decides on their own request.", "You made the request.",
				"You made the request.");
		assertThat(inbox("otto")).isEmpty();
		List<String> before = GraphDump.mesh(this.graph);
		assertThat(because(approve("otto"), "approveAccessRequest")).isEqualTo("The request waits for an answer.");
		assertThat(because(ask("olga", "Why?"), "askQuestion")).isEqualTo("The request waits for an answer.");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);

		this.clock.pass(Duration.ofDays(20));
		Answer answered = answer("karl", Map.of());
		assertThat(answered.ending()).isEqualTo("QuestionAnswered");
		assertThat(can("karl").getLast()).isEqualTo("The request is in review.");
		assertThat(inbox("otto")).containsExactly(REQUEST);
		Answer seen = seen("otto");
		assertThat(Duration.between(due, Instant.parse(seen.text("/accessRequest/dueAt"))))
			.isBetween(Duration.ofDays(20), Duration.ofDays(20).plusMinutes(5));
		assertThat(seen.texts("/accessRequest/stages", "/approvals")).containsExactly("1");
		assertThat(because(answer("karl", Map.of()), "answerQuestion")).isEqualTo("The request is in review.");
		assertThat(approve("otto").text("/approveAccessRequest/accessRequest/status")).isEqualTo("APPROVED");
		assertThat(told()).containsExactly("endorsed by olga: null", "questioned by otto: For how many?",
				"answered by karl: For three", "approved by otto: null");
	}

	@Test
	void startsAnewWhereSomethingElseIsAskedFor() {
		approve("olga");
		ask("otto", "For what?");
		Answer answered = answer("karl", Map.of("purpose", "To bill", "endsAt", day(30)));
		assertThat(answered.ending()).isEqualTo("QuestionAnswered");
		Answer seen = seen("olga");
		assertThat(seen.text("/accessRequest/purpose")).isEqualTo("To bill");
		assertThat(seen.text("/accessRequest/endsAt")).isEqualTo(day(30));
		assertThat(seen.texts("/accessRequest/stages", "/approvals")).containsExactly("0");
		assertThat(seen.texts("/accessRequest/decisions", "/counts")).containsExactly("false");
		assertThat(seen.text("/accessRequest/questions/0/answer/purpose")).isEqualTo("To bill");
		assertThat(seen.data("/accessRequest/questions/0/answer/startsAt").isNull()).isTrue();
		assertThat(approve("otto").text("/approveAccessRequest/accessRequest/status")).isEqualTo("IN_REVIEW");
		Answer approved = approve("olga");
		assertThat(approved.text("/approveAccessRequest/accessRequest/status")).isEqualTo("APPROVED");
		assertThat(approved.text("/approveAccessRequest/accessRequest/subscription/grants/0/validUntil"))
			.isEqualTo(day(30));
	}

	/** What is said again as it was said is no change. */
	@Test
	void keepsWhatWasSaidWhereTheSameIsAskedFor() {
		approve("olga");
		ask("otto", "For what?");
		answer("karl", Map.of("purpose", "To know"));
		Answer seen = seen("olga");
		assertThat(seen.texts("/accessRequest/decisions", "/counts")).containsExactly("true");
		assertThat(seen.data("/accessRequest/questions/0/answer/purpose").isNull()).isTrue();
	}

	@Test
	void isHeldAgainstThePoliciesInForceWhereSomethingElseIsAskedFor() {
		ask("olga", "For how long?");
		aMesh().with(aPolicyOf("sales").setBy("olga").lasting(Duration.ofDays(40))).in(this.graph);
		List<String> before = GraphDump.mesh(this.graph);
		Answer refused = answer("karl", Map.of("endsAt", day(60)));
		assertThat(refused.ending()).isEqualTo("AccessAgainstPolicy");
		assertThat(refused.texts("/answerQuestion/breaches", "/term")).containsExactly("LONGEST_GRANT");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
		assertThat(answer("karl", Map.of("endsAt", day(30))).ending()).isEqualTo("QuestionAnswered");
		ask("olga", "From when?");
		assertThat(because(answer("karl", Map.of("startsAt", day(31))), "answerQuestion"))
			.isEqualTo("Access would end before it begins.");
		assertThat(answer("karl", Map.of("startsAt", day(20))).ending()).isEqualTo("QuestionAnswered");
	}

	@Test
	void isAskedInSomebodysPlaceAndShownToWhoeverSeesTheRequest() {
		assertThat(ask("dan", "For whom?").ending()).isEqualTo("QuestionAsked");
		answer("karl", Map.of());
		ask("olga", "And for how long?");
		for (String person : List.of("olga", "otto", "dan", "karl", "kim")) {
			Answer seen = seen(person);
			assertThat(seen.texts("/accessRequest/questions", "/text")).as(person)
				.containsExactly("For whom?", "And for how long?");
			assertThat(seen.text("/accessRequest/questions/0/by/key")).isEqualTo("dan");
			assertThat(seen.text("/accessRequest/questions/0/onBehalfOf/key")).isEqualTo("otto");
			assertThat(seen.text("/accessRequest/questions/0/answer/by/key")).isEqualTo("karl");
			assertThat(seen.text("/accessRequest/questions/0/answer/text")).isEqualTo("For three");
			assertThat(seen.data("/accessRequest/questions/1/onBehalfOf").isNull()).isTrue();
			assertThat(seen.data("/accessRequest/questions/1/answer").isNull()).isTrue();
		}
		assertThat(seen("nina").data("/accessRequest").isNull()).isTrue();
		assertThat(Told.of(this.graph).getFirst().data()).containsEntry("by", Mesh.person("dan").value())
			.containsEntry("onBehalfOf", Mesh.person("otto").value());
	}

	@Test
	void isAskedByApproversAndAnsweredByWhoeverMadeItAlone() {
		List<String> before = GraphDump.mesh(this.graph);
		assertThat(ask("karl", "Well?").messages()).containsExactly("Nobody decides on their own request.");
		assertThat(ask("kim", "Well?").kinds()).containsExactly("FORBIDDEN");
		assertThat(ask("nina", "Well?").messages()).containsExactly("There is no such access request.");
		assertThat(because(answer("karl", Map.of()), "answerQuestion")).isEqualTo("The request is in review.");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
		ask("olga", "For how many?");
		before = GraphDump.mesh(this.graph);
		assertThat(answer("kim", Map.of()).messages()).containsExactly("Only whoever made the request answers.");
		assertThat(answer("olga", Map.of()).kinds()).containsExactly("FORBIDDEN");
		Answer hidden = answer("nina", Map.of());
		Answer missing = answer("nina", Map.of("accessRequest", Ids.unknown(AccessRequest.class)));
		assertThat(hidden.plain()).isEqualTo(missing.plain());
		assertThat(because(answer("karl", Map.of("expectedVersion", 1)), "answerQuestion"))
			.isEqualTo("The request has changed since you looked at it.");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
	}

	@Test
	void isTakenBackOrSupersededWhileItWaits() {
		ask("olga", "For how many?");
		assertThat(send("karl", "WithdrawAccessRequest", Map.of("accessRequest", REQUEST)).ending())
			.isEqualTo("AccessRequestWithdrawn");
		assertThat(because(answer("karl", Map.of()), "answerQuestion")).isEqualTo("The request has ended.");
		assertThat(seen("karl").texts("/accessRequest/questions", "/text")).containsExactly("For how many?");
	}

	private Answer ask(String person, String text) {
		return send(person, "AskQuestion", Map.of("accessRequest", REQUEST, "text", text));
	}

	private Answer answer(String person, Map<String, Object> more) {
		Map<String, Object> input = new HashMap<>(Map.of("accessRequest", REQUEST, "text", "For three"));
		input.putAll(more);
		return send(person, "AnswerQuestion", input);
	}

	private Answer approve(String person) {
		return send(person, "ApproveAccessRequest", Map.of("accessRequest", REQUEST));
	}

	private Answer send(String person, String operation, Map<String, Object> input) {
		return this.portal.signIn(person).submit(operation, input);
	}

	private Answer seen(String person) {
		return this.portal.signIn(person).ask(SEEN, Map.of("id", REQUEST));
	}

	private List<String> can(String person) {
		return seen(person).texts("/accessRequest/viewerCan", "/because");
	}

	private List<String> inbox(String person) {
		return this.portal.signIn(person).send("Inbox", Map.of()).texts("/viewer/inbox/edges", "/node/id");
	}

	private String day(int day) {
		return this.clock.instant().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(day)).toString();
	}

	private static String because(Answer answer, String mutation) {
		assertThat(answer.ending()).isEqualTo("AccessRequestConflict");
		return answer.text('/' + mutation + "/because");
	}

	private List<String> told() {
		Map<String, String> keys = Map.of(Mesh.person("olga").value(), "olga", Mesh.person("otto").value(), "otto",
				Mesh.person("karl").value(), "karl");
		return Told.of(this.graph)
			.stream()
			.map((told) -> told.type().replace("io.meshgate.access.", "") + " by "
					+ keys.get(String.valueOf(told.data().get("by"))) + ": "
					+ told.data().getOrDefault("question", told.data().get("answer")))
			.toList();
	}

}
