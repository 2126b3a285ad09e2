package io.meshgate.api.access;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Race;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.meshgate.graph.Row;
import io.meshgate.graph.testing.mesh.Mesh;
import io.meshgate.graph.testing.mesh.PortNoun;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static io.meshgate.graph.testing.mesh.Mesh.aPort;
import static io.meshgate.graph.testing.mesh.Mesh.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Of eight who act at the same instant one wins, the others learn how it ended, and it is
 * told once. Each race is run over and over, each time for another port.
 */
@WholePortal
class RacesIT {

	private static final int ROUNDS = 24;

	private static final int RUNNERS = 8;

	private static final Map<String, String> DOCUMENTS = Map.of("ask", """
			mutation($input: RequestAccessInput!) { requestAccess(input: $input) { __typename
			  ... on AccessRequestSubmitted { accessRequest { id } }
			  ... on AccessRequestAlreadyOpen { accessRequest { id } } } }
			""", "approve", """
			mutation($input: DecideAccessRequestInput!) { approveAccessRequest(input: $input) { __typename
			  ... on AccessRequestDecided { accessRequest { subscription { grants { id } } } } } }
			""", "reject", """
			mutation($input: DecideAccessRequestInput!) { rejectAccessRequest(input: $input) { __typename } }
			""", "question", """
			mutation($input: AskQuestionInput!) { askQuestion(input: $input) { __typename } }
			""", "answer", """
			mutation($input: AnswerQuestionInput!) { answerQuestion(input: $input) { __typename } }
			""", "withdraw", """
			mutation($input: WithdrawAccessRequestInput!) { withdrawAccessRequest(input: $input) { __typename } }
			""", "revoke", """
			mutation($input: RevokeGrantInput!) { revokeGrant(input: $input) { __typename } }
			""", "relinquish", """
			mutation($input: RelinquishGrantInput!) { relinquishGrant(input: $input) { __typename } }
			""", "suspend", """
			mutation($input: SuspendGrantInput!) { suspendGrant(input: $input) { __typename } }
			""");

	private final Graph graph;

	private final Visitor karl;

	private final Visitor kim;

	private final Visitor olga;

	private final Visitor otto;

	RacesIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		Retailer.tell(graph);
		aMesh().with(aProduct("track").inDomain("sales").ownedBy("orders-team").offering(lanes())).in(graph);
		Portal portal = new Portal(port);
		this.karl = portal.signIn("karl");
		this.kim = portal.signIn("kim");
		this.olga = portal.signIn("olga");
		this.otto = portal.signIn("otto");
	}

	@Test
	void oneFirstRequestIsOpened() {
		for (int round = 0; round < ROUNDS; round++) {
			Map<String, Object> wish = Retailer.wish("track/" + round);
			List<Answer> answers = race(() -> send(this.karl, "ask", wish), () -> send(this.kim, "ask", wish));
			hasOneWinner(answers, List.of("AccessRequestSubmitted"), "AccessRequestAlreadyOpen");
			assertThat(answers).extracting((answer) -> answer.text("/requestAccess/accessRequest/id"))
				.containsOnly(answers.getFirst().text("/requestAccess/accessRequest/id"));
			isOnRecord(round, 0, "requested");
		}
	}

	@Test
	void oneApproverDecides() {
		for (int round = 0; round < ROUNDS; round++) {
			Map<String, Object> request = Map.of("accessRequest", asked(round));
			List<Answer> answers = race(() -> send(this.olga, "approve", request),
					() -> send(this.otto, "approve", request));
			hasOneWinner(answers, List.of("AccessRequestDecided"), "AccessRequestConflict");
			isOnRecord(round, 1, "requested", "approved");
		}
	}

	@Test
	void oneVerdictStands() {
		for (int round = 0; round < ROUNDS; round++) {
			Map<String, Object> request = Map.of("accessRequest", asked(round), "comment", "Because");
			List<Answer> answers = race(() -> send(this.olga, "approve", request),
					() -> send(this.otto, "reject", request));
			hasOneWinner(answers, List.of("AccessRequestDecided"), "AccessRequestConflict");
			boolean approved = winner(answers).data("").has("approveAccessRequest");
			isOnRecord(round, approved ? 1 : 0, "requested", approved ? "approved" : "rejected");
		}
	}

	@Test
	void isEitherApprovedOrWithdrawn() {
		for (int round = 0; round < ROUNDS; round++) {
			Map<String, Object> request = Map.of("accessRequest", asked(round));
			List<Answer> answers = race(() -> send(this.olga, "approve", request),
					() -> send(this.karl, "withdraw", request));
			hasOneWinner(answers, List.of("AccessRequestDecided", "AccessRequestWithdrawn"), "AccessRequestConflict");
			boolean approved = winner(answers).data("").has("approveAccessRequest");
			isOnRecord(round, approved ? 1 : 0, "requested", approved ? "approved" : "withdrawn");
		}
	}

	@Test
	void isEitherApprovedOrAskedAbout() {
		for (int round = 0; round < ROUNDS; round++) {
			String request = asked(round);
			List<Answer> answers = race(() -> send(this.olga, "approve", Map.of("accessRequest", request)),
					() -> send(this.otto, "question", Map.of("accessRequest", request, "text", "For how many?")));
			hasOneWinner(answers, List.of("AccessRequestDecided", "QuestionAsked"), "AccessRequestConflict");
			boolean approved = winner(answers).data("").has("approveAccessRequest");
			isOnRecord(round, approved ? 1 : 0, "requested", approved ? "approved" : "questioned");
		}
	}

	@Test
	void isAnsweredOnceOrTakenBack() {
		for (int round = 0; round < ROUNDS; round++) {
			String request = asked(round);
			send(this.olga, "question", Map.of("accessRequest", request, "text", "For how many?"));
			List<Answer> answers = race(() -> send(this.karl, "answer", Map.of("accessRequest", request, "text", "3")),
					() -> send(this.karl, "withdraw", Map.of("accessRequest", request, "expectedVersion", 2)));
			hasOneWinner(answers, List.of("QuestionAnswered", "AccessRequestWithdrawn"), "AccessRequestConflict");
			boolean answered = winner(answers).data("").has("answerQuestion");
			isOnRecord(round, 0, "requested", "questioned", answered ? "answered" : "withdrawn");
		}
	}

	@Test
	void isTakenAwayOnce() {
		for (int round = 0; round < ROUNDS; round++) {
			Map<String, Object> end = Map.of("grant", granted(round), "reason", "Enough");
			List<Answer> answers = race(() -> send(this.olga, "revoke", end), () -> send(this.otto, "revoke", end));
			hasOneWinner(answers, List.of("GrantRevoked"), "GrantConflict");
			isOnRecord(round, 1, "requested", "approved", "revoked");
		}
	}

	@Test
	void isEitherGivenBackOrTakenAway() {
		for (int round = 0; round < ROUNDS; round++) {
			String grant = granted(round);
			List<Answer> answers = race(() -> send(this.olga, "revoke", Map.of("grant", grant, "reason", "Enough")),
					() -> send(this.kim, "relinquish", Map.of("grant", grant)));
			hasOneWinner(answers, List.of("GrantRevoked", "GrantRelinquished"), "GrantConflict");
			isOnRecord(round, 1, "requested", "approved",
					winner(answers).data("").has("revokeGrant") ? "revoked" : "relinquished");
			assertThat(records(grant)).isOne();
		}
	}

	/** Each as the grant was when it was given: what is suspended can be taken away. */
	@Test
	void isEitherHeldBackOrTakenAway() {
		for (int round = 0; round < ROUNDS; round++) {
			String grant = granted(round);
			Map<String, Object> end = Map.of("grant", grant, "reason", "Enough", "expectedVersion", 1);
			Map<String, Object> wait = new HashMap<>(end);
			wait.put("until", Instant.now().plus(Duration.ofDays(1)).toString());
			List<Answer> answers = race(() -> send(this.olga, "revoke", end), () -> send(this.otto, "suspend", wait));
			hasOneWinner(answers, List.of("GrantRevoked", "GrantSuspended"), "GrantConflict");
			isOnRecord(round, 1, "requested", "approved",
					winner(answers).data("").has("revokeGrant") ? "revoked" : "suspended");
			assertThat(records(grant)).isOne();
		}
	}

	private static PortNoun[] lanes() {
		return IntStream.range(0, ROUNDS).mapToObj((round) -> aPort("" + round)).toArray(PortNoun[]::new);
	}

	private String asked(int round) {
		return send(this.karl, "ask", Retailer.wish("track/" + round)).text("/requestAccess/accessRequest/id");
	}

	private String granted(int round) {
		return send(this.olga, "approve", Map.of("accessRequest", asked(round)))
			.text("/approveAccessRequest/accessRequest/subscription/grants/0/id");
	}

	private int records(String grant) {
		return this.graph
			.read((transaction) -> transaction
				.one("RETURN COUNT { (:Grant {id: $id})-[:HAS_CHANGE]->(:GrantChange)-[:BY]->(:Person) } AS records",
						Map.of("id", Ids.inGraph(grant)))
				.number("records"));
	}

	private static Answer send(Visitor visitor, String what, Map<String, Object> input) {
		return visitor.ask(DOCUMENTS.getOrDefault(what, ""), Map.of("input", input));
	}

	/** Half of them do the one thing, and half the other. */
	private static List<Answer> race(Supplier<Answer> one, Supplier<Answer> other) {
		List<Supplier<Answer>> runners = new ArrayList<>();
		for (int runner = 0; runner < RUNNERS; runner++) {
			runners.add((runner % 2 == 0) ? one : other);
		}
		return Race.of(runners);
	}

	private static void hasOneWinner(List<Answer> answers, List<String> winning, String losing) {
		List<String> endings = answers.stream().map(Answer::ending).toList();
		assertThat(endings).filteredOn(winning::contains).hasSize(1);
		assertThat(endings).filteredOn(losing::equals).hasSize(RUNNERS - 1);
	}

	private static Answer winner(List<Answer> answers) {
		return answers.stream().filter((answer) -> !answer.ending().endsWith("Conflict")).findFirst().orElseThrow();
	}

	private void isOnRecord(int round, int grants, String... told) {
		String cypher = """
				MATCH (:OutputPort {id: $port})<-[:TO]-(s:Subscription)
				MATCH (entry:OutboxEntry)
				WHERE entry.data CONTAINS s.id
				WITH s, entry
				ORDER BY entry.occurredAt
				RETURN collect(entry.type) AS told, COUNT { (s)-[:HAS_GRANT]->() } AS grants,
				  COUNT { (s)<-[:FOR]-() } AS requests
				""";
		Row row = this.graph
			.read((transaction) -> transaction.one(cypher, Map.of("port", Mesh.port("track/" + round))));
		assertThat(row.texts("told")).map((type) -> type.replace("io.meshgate.access.", "")).containsExactly(told);
		assertThat(row.number("grants")).isEqualTo(grants);
		assertThat(row.number("requests")).isOne();
	}

}
