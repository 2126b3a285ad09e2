package io.meshgate.api.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Overtaking;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.meshgate.graph.Line;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.policy.AccessPolicyId;
import io.meshgate.graph.policy.AccessPolicyRevisionId;
import io.meshgate.graph.policy.AccessTerms;
import io.meshgate.graph.policy.AutomaticRules;
import io.meshgate.graph.policy.authoring.NewRevision;
import io.meshgate.graph.policy.authoring.PolicyAuthoring;
import io.meshgate.graph.policy.form.FormQuestion;
import io.meshgate.graph.policy.form.QuestionKind;
import io.meshgate.graph.testing.mesh.Mesh;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What policies ask of those who want access, and what becomes of the answers.
 */
@WholePortal
class FormQuestionsIT {

	private static final String REQUESTED = "/requestAccess/accessRequest";

	private static final String ANSWERS = """
			query($id: ID!) { accessRequest(id: $id) {
			  answers { key label kind answer revision { number policy { domain { key } } } } } }
			""";

	private static final Map<String, Object> TICKET = Map.of("key", "ticket", "label", "Which ticket?", "kind", "TEXT",
			"required", true, "pattern", "INC-\\d{3,6}");

	private static final Map<String, Object> PERSONAL = Map.of("key", "personal", "label", "Is it about people?",
			"kind", "YES_NO", "required", true);

	private static final Map<String, Object> BASIS = Map.of("key", "basis", "label", "On what basis?", "kind", "CHOICE",
			"choices", List.of("consent", "contract"), "required", true, "shownIf",
			Map.of("question", "personal", "answers", List.of("yes")));

	private final Graph graph;

	private final Changes changes;

	private final Visitor karl;

	private final Visitor olga;

	private final Visitor dora;

	private final Visitor adam;

	FormQuestionsIT(Graph graph, @LocalServerPort int port, @Autowired Changes changes) {
		this.graph = graph;
		this.changes = changes;
		Retailer.tell(graph);
		Portal portal = new Portal(port);
		this.karl = portal.signIn("karl");
		this.olga = portal.signIn("olga");
		this.dora = portal.signIn("dora");
		this.adam = portal.signIn("adam");
	}

	@Test
	void whatIsAskedIsAnsweredAndKept() {
		set(this.adam, null, PERSONAL, BASIS);
		set(this.dora, "sales", TICKET);
		Answer asked = ask("ticket", "INC-123", "basis", "consent", "personal", "yes");
		assertThat(asked.text(REQUESTED + "/status")).isEqualTo("IN_REVIEW");
		set(this.dora, "sales", Map.of("key", "ticket", "label", "What else?", "kind", "NUMBER"));
		for (Visitor visitor : List.of(this.karl, this.olga)) {
			Answer page = visitor.ask(ANSWERS, Map.of("id", asked.text(REQUESTED + "/id")));
			assertThat(page.texts("/accessRequest/answers", "/label")).containsExactly("Is it about people?",
					"On what basis?", "Which ticket?");
			assertThat(page.texts("/accessRequest/answers", "/answer")).containsExactly("yes", "consent", "INC-123");
			assertThat(page.texts("/accessRequest/answers", "/kind")).containsExactly("YES_NO", "CHOICE", "TEXT");
			assertThat(page.texts("/accessRequest/answers", "/revision/number")).containsExactly("1", "1", "1");
			assertThat(page.texts("/accessRequest/answers", "/revision/policy/domain/key")).containsExactly("", "",
					"sales");
		}
	}

	@Test
	void whatIsMissingOrWrongIsToldWhereItStands() {
		set(this.adam, null, PERSONAL, BASIS);
		set(this.dora, "sales", TICKET);
		List<String> before = GraphDump.mesh(this.graph);
		assertThat(problems(ask())).containsExactly("[\"answers\"] must be answered: personal",
				"[\"answers\"] must be answered: ticket");
		assertThat(problems(ask("ticket", "INC-1", "personal", "yes", "basis", "whim"))).containsExactly(
				"[\"answers\",\"2\",\"answer\"] must be one of the choices",
				"[\"answers\",\"0\",\"answer\"] must be written as the question wants it");
		assertThat(problems(ask("personal", "no", "basis", "consent", "ticket", "INC-123", "colour", "red")))
			.containsExactly("[\"answers\",\"1\",\"answer\"] is not asked",
					"[\"answers\",\"3\",\"answer\"] is not asked");
		assertThat(problems(ask("personal", "no", "personal", "no")))
			.containsExactly("[\"answers\",\"1\",\"key\"] must not be answered twice");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
		assertThat(ask("personal", "no", "ticket", "INC-123").ending()).isEqualTo("AccessRequestSubmitted");
	}

	@Test
	void theSameKeyAnswersTheSameProblemsAgain() {
		set(this.adam, null, PERSONAL);
		Map<String, Object> wish = new HashMap<>(Retailer.wish("orders/lines"));
		wish.put("idempotencyKey", "once");
		Answer first = this.karl.submit("RequestAccess", wish);
		assertThat(problems(first)).hasSize(1);
		set(this.adam, null, TICKET);
		assertThat(this.karl.submit("RequestAccess", wish).body()).isEqualTo(first.body());
	}

	@Test
	void whatWouldBeApprovedAtOnceIsAskedFirst() {
		Map<String, Object> terms = new HashMap<>(Map.of("questions", List.of(PERSONAL)));
		terms.put("automaticApprovals", List.of(Map.of("name", "Everybody")));
		assertThat(this.adam.submit("SetAccessPolicy", terms).ending()).isEqualTo("AccessPolicyRevised");
		assertThat(problems(ask())).hasSize(1);
		Answer approved = ask("personal", "no");
		assertThat(approved.text(REQUESTED + "/status")).isEqualTo("APPROVED");
		assertThat(this.karl.ask(ANSWERS, Map.of("id", approved.text(REQUESTED + "/id")))
			.texts("/accessRequest/answers", "/answer")).containsExactly("no");
	}

	/** The policies of domains would tell where the product is. */
	@Test
	void whereTheProductIsHiddenSinceNoPolicyOfADomainIsNamed() {
		set(this.adam, null, PERSONAL);
		set(this.dora, "sales", TICKET);
		String request = ask("personal", "no", "ticket", "INC-123").text(REQUESTED + "/id");
		this.olga.submit("RejectAccessRequest", Map.of("accessRequest", request, "comment", "It is hidden now."));
		this.olga.submit("ChangeDataProduct", Map.of("dataProduct", Ids.product("orders"), "visibility", "PRIVATE"));
		Answer page = this.karl.ask(ANSWERS, Map.of("id", request));
		assertThat(page.texts("/accessRequest/answers", "/answer")).containsExactly("no", "INC-123");
		assertThat(page.data("/accessRequest/answers/0/revision/number").asInt()).isOne();
		assertThat(page.data("/accessRequest/answers/1/revision").isNull()).isTrue();
		assertThat(this.olga.ask(ANSWERS, Map.of("id", request))
			.texts("/accessRequest/answers", "/revision/policy/domain/key")).containsExactly("", "sales");
	}

	/** Whoever asks while a question is added waits, and must answer it. */
	@Test
	void whoAsksWaitsForThePolicyThatIsBeingRevised() {
		set(this.adam, null, PERSONAL);
		NewRevision more = new NewRevision(new AccessPolicyRevisionId("second"), 2,
				new AccessTerms(null, null, null, null, null, AutomaticRules.NONE,
						List.of(new FormQuestion("why", "Why?", QuestionKind.TEXT, null, true, null, null)), null,
						null),
				Mesh.person("adam"), this.changes.now());
		PolicyAuthoring authoring = new PolicyAuthoring();
		Overtaking<Answer> asked = Overtaking.of(this.graph, (transaction) -> {
			Line.ACCESS_POLICIES.join(transaction);
			AccessPolicyId policy = authoring.lock(transaction, Mesh.viewer("adam"), Optional.empty())
				.orElseThrow()
				.id();
			authoring.revise(transaction, policy, more);
		}, () -> ask("personal", "no"), (_) -> {
		});
		assertThat(problems(asked.other())).containsExactly("[\"answers\"] must be answered: why",
				"[\"answers\",\"0\",\"answer\"] is not asked");
	}

	@Test
	void policiesSayTheirQuestionsAsTheyWereSet() {
		Answer answer = set(this.dora, "sales", PERSONAL, BASIS, TICKET);
		String said = "/setAccessPolicy/accessPolicy/terms/questions";
		assertThat(answer.texts(said, "/key")).containsExactly("personal", "basis", "ticket");
		assertThat(answer.data(said + "/1").toString()).isEqualTo(
				"{\"key\":\"basis\",\"label\":\"On what basis?\",\"kind\":\"CHOICE\",\"choices\":[\"consent\",\"contract\"],"
						+ "\"required\":true,\"pattern\":null,\"shownIf\":{\"question\":\"personal\",\"answers\":[\"yes\"]}}");
		assertThat(answer.text(said + "/2/pattern")).isEqualTo("INC-\\d{3,6}");
		List<String> before = GraphDump.mesh(this.graph);
		set(this.dora, "sales", PERSONAL, BASIS, TICKET);
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
		set(this.adam, null, TICKET);
		assertThat(this.karl
			.ask("{ domain(by: {key: \"sales\"}) { accessTerms { terms { questions { key } } } } }", Map.of())
			.texts("/domain/accessTerms/terms/questions", "/key")).containsExactly("ticket", "personal", "basis");
	}

	/** Olga may not change what sales ask, so she does not take her product away. */
	@Test
	void noProductIsTakenToWhereLessIsAsked() {
		set(this.dora, "retail", TICKET);
		this.adam.submit("AssignDomainOwner",
				Map.of("domain", Ids.domain("media"), "owner", Map.of("key", "orders-team")));
		Answer refused = this.olga.submit("PlaceDataProduct",
				Map.of("dataProduct", Ids.product("orders"), "domain", Map.of("key", "media")));
		assertThat(refused.texts("/placeDataProduct/breaches", "/term")).containsExactly("QUESTIONS");
		assertThat(refused.texts("/placeDataProduct/breaches", "/because"))
			.containsExactly("These questions are asked: \"Which ticket?\".");
	}

	@Test
	void whatQuestionsSayIsLookedAt() {
		List<String> before = GraphDump.mesh(this.graph);
		assertThat(refused()).containsExactly("[\"questions\"] must not be empty");
		assertThat(refused(BASIS)).containsExactly(
				"[\"questions\",\"0\",\"shownIf\",\"question\"] must be the key of a question that stands before");
		assertThat(refused(PERSONAL, PERSONAL))
			.contains("[\"questions\",\"1\",\"key\"] must not be that of another question");
		assertThat(refused(with(TICKET, "pattern", "(a+)+")))
			.containsExactly("[\"questions\",\"0\",\"pattern\"] must not hold ( there, unless after a \\");
		assertThat(refused(with(TICKET, "pattern", "a{"),
				with(BASIS, "shownIf", Map.of("question", "ticket", "answers", List.of("INC-123")))))
			.containsExactly("[\"questions\",\"0\",\"pattern\"] must say how often between { and }");
		assertThat(refused(with(TICKET, "kind", "NUMBER")))
			.containsExactly("[\"questions\",\"0\",\"pattern\"] must be given for a text alone");
		assertThat(refused(with(TICKET, "choices", List.of("a", "b"))))
			.containsExactly("[\"questions\",\"0\",\"choices\"] must be given for a choice, and for nothing else");
		assertThat(refused(with(TICKET, "kind", "CHOICE")))
			.contains("[\"questions\",\"0\",\"choices\"] must be given for a choice, and for nothing else");
		assertThat(refused(PERSONAL, with(BASIS, "choices", List.of("consent"))))
			.containsExactly("[\"questions\",\"1\",\"choices\"] must have at least 2 elements");
		assertThat(refused(PERSONAL,
				with(BASIS, "shownIf", Map.of("question", "personal", "answers", List.of("perhaps")))))
			.containsExactly("[\"questions\",\"1\",\"shownIf\",\"answers\",\"0\"] must be yes or no");
		assertThat(refused(with(TICKET, "key", "No key"))).containsExactly(
				"[\"questions\",\"0\",\"key\"] must be lower case letters and digits, joined by '.', '_' or '-'");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
	}

	private static Map<String, Object> with(Map<String, Object> question, String field, Object value) {
		Map<String, Object> changed = new HashMap<>(question);
		changed.put(field, value);
		return changed;
	}

	@SafeVarargs
	@SuppressWarnings("varargs")
	private List<String> refused(Map<String, Object>... questions) {
		Answer answer = this.dora.submit("SetAccessPolicy",
				Map.of("domain", Map.of("key", "sales"), "questions", List.of(questions)));
		return told(answer, "/setAccessPolicy/problems");
	}

	private static List<String> problems(Answer answer) {
		return told(answer, "/requestAccess/problems");
	}

	private static List<String> told(Answer answer, String problems) {
		return answer.data(problems)
			.valueStream()
			.map((problem) -> problem.path("path") + " " + problem.path("message").asString())
			.toList();
	}

	@SafeVarargs
	@SuppressWarnings("varargs")
	private static Answer set(Visitor visitor, @Nullable String domain, Map<String, Object>... questions) {
		Map<String, Object> input = new HashMap<>(Map.of("questions", List.of(questions)));
		if (domain != null) {
			input.put("domain", Map.of("key", domain));
		}
		Answer answer = visitor.submit("SetAccessPolicy", input);
		assertThat(answer.ending()).as("%s", answer.body()).isEqualTo("AccessPolicyRevised");
		return answer;
	}

	/** Keys and answers in turn. */
	private Answer ask(String... answers) {
		List<Map<String, String>> given = new ArrayList<>();
		for (int index = 0; index < answers.length; index += 2) {
			given.add(Map.of("key", answers[index], "answer", answers[index + 1]));
		}
		Map<String, Object> wish = new HashMap<>(Retailer.wish("orders/lines"));
		wish.put("answers", given);
		return this.karl.submit("RequestAccess", wish);
	}

}
