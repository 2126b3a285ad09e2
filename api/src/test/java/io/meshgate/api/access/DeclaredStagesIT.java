package io.meshgate.api.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Race;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Told;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.frontend.access.AccessRequest;
import io.meshgate.frontend.person.Person;
import io.meshgate.frontend.team.Team;
import io.meshgate.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.api.portal.Portal.aVisitor;
import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static io.meshgate.graph.testing.mesh.Mesh.aTeam;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Policies say in which stages it is decided, and by whom. Karl asks for the orders,
 * which olga and otto answer for; harry, nina and sven have nothing to do with them,
 * unless a policy names them.
 */
@WholePortal
class DeclaredStagesIT {

	private static final String REQUESTED = "/requestAccess/accessRequest";

	private static final String APPROVED = "/approveAccessRequest/accessRequest";

	private final Graph graph;

	private final Portal portal;

	private final Visitor karl;

	DeclaredStagesIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		Retailer.tell(graph);
		this.portal = new Portal(port);
		this.karl = this.portal.signIn("karl");
	}

	@Test
	void goesThroughTheStagesOfAllPoliciesTheWidestFirst() {
		set("dora", "sales", stage("owners", Map.of("quorum", 2)));
		set("adam", null, stage("privacy", Map.of("team", Ids.team("hr"))));
		List<Told> before = Told.of(this.graph);
		Answer asked = ask(Map.of());
		assertThat(stages(asked, REQUESTED)).containsExactly("privacy 0/1", "owners 0/2");
		assertThat(asked.texts(REQUESTED + "/approvers", "/key")).containsExactly("harry");
		String request = asked.text(REQUESTED + "/id");
		assertThat(because(approve("olga", request))).isEqualTo("Others decide in this stage.");
		Answer first = approve("harry", request);
		assertThat(first.ending()).isEqualTo("AccessRequestDecided");
		assertThat(stages(first, APPROVED)).containsExactly("privacy 1/1", "owners 0/2");
		assertThat(first.texts(APPROVED + "/approvers", "/key")).containsExactly("olga", "otto");
		assertThat(because(approve("harry", request))).isEqualTo("Others decide in this stage.");
		approve("otto", request);
		assertThat(approve("olga", request).text(APPROVED + "/status")).isEqualTo("APPROVED");
		assertThat(because(approve("harry", request))).isEqualTo("The request has ended.");
		assertThat(Told.since(this.graph, before)).extracting((told) -> told.type().replace("io.meshgate.access.", ""))
			.containsExactly("requested", "endorsed", "endorsed", "approved");
	}

	@Test
	void showsItToThoseWhomItsStageNamesAndToNobodyElse() {
		set("adam", null, stage("privacy", Map.of("team", Ids.team("hr"))),
				stage("press", Map.of("people", List.of(Ids.person("nina")))));
		String request = ask(Map.of()).text(REQUESTED + "/id");
		assertThat(inbox("harry")).containsExactly(request);
		assertThat(listed("harry")).containsExactly(request);
		assertThat(node("harry", request)).isEqualTo(request);
		assertThat(inbox("nina")).isEmpty();
		assertThat(listed("nina")).isEmpty();
		assertThat(node("nina", request)).isEmpty();
		assertThat(approve("nina", request).plain())
			.isEqualTo(approve("nina", Ids.unknown(AccessRequest.class)).plain());
		List<String> before = GraphDump.mesh(this.graph);
		approve("nina", request);
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
		approve("harry", request);
		assertThat(inbox("harry")).isEmpty();
		assertThat(listed("harry")).containsExactly(request);
		assertThat(inbox("nina")).containsExactly(request);
		assertThat(this.portal.signIn("nina").send("RequestPage", Map.of("id", request)).kinds()).isEmpty();
		assertThat(approve("nina", request).text(APPROVED + "/status")).isEqualTo("APPROVED");
		assertThat(listed("nina")).containsExactly(request);
		assertThat(listed("sven")).isEmpty();
	}

	@Test
	void wantsAsManyAsThereAre() {
		List<String> people = List.of(Ids.person("nina"), Ids.person("harry"), Ids.person("sven"));
		set("adam", null, stage("two", Map.of("people", people, "quorum", 2)),
				stage("all", Map.of("people", people, "quorum", 9)), stage("own", Map.of("quorum", 9)));
		Answer asked = ask(Map.of());
		assertThat(stages(asked, REQUESTED)).containsExactly("two 0/2", "all 0/3", "own 0/2");
		String request = asked.text(REQUESTED + "/id");
		approve("sven", request);
		assertThat(because(approve("sven", request))).isEqualTo("You have said yes already.");
		assertThat(stages(approve("nina", request), APPROVED)).containsExactly("two 2/2", "all 0/3", "own 0/2");
		assertThat(this.portal.signIn("harry")
			.submit("RejectAccessRequest", Map.of("accessRequest", request, "comment", "No"))
			.text("/rejectAccessRequest/accessRequest/status")).isEqualTo("REJECTED");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"purposes": ["Audit"]}                                  | privacy- owners
			{"purposes": ["to plan deliveries"]}                     | privacy owners
			{"sameTeam": false}                                      | privacy owners
			{"sameTeam": true}                                       | privacy- owners
			{"consumerKinds": ["PERSON"]}                            | privacy- owners
			{"consumerKinds": ["TEAM"], "purposes": ["Audit"]}       | privacy- owners
			{"classifications": ["pii"]}                             | privacy owners
			{"classifications": ["secret"]}                          | privacy- owners
			""")
	void skipsAStageWhoseConditionDoesNotHold(String condition, String route) {
		this.portal.signIn("olga")
			.submit("PublishContract", Map.of("outputPort", Ids.port("orders/lines"), "document",
					"{apiVersion: v3.1.0, kind: DataContract, id: lines, version: 1.0.0, schema: [{name: lines, "
							+ "properties: [{name: buyer, logicalType: string, classification: PII}]}]}"));
		set("adam", null, stage("privacy", Map.of("team", Ids.team("hr"), "condition",
				JsonMapper.shared().readValue(condition, new TypeReference<Map<String, Object>>() {
				}))), stage("owners", Map.of()));
		List<Told> before = Told.of(this.graph);
		Answer asked = ask(Map.of());
		boolean skipped = route.startsWith("privacy-");
		assertThat(stages(asked, REQUESTED)).containsExactly(skipped ? "privacy skipped" : "privacy 0/1", "owners 0/1");
		assertThat(asked.texts(REQUESTED + "/approvers", "/key"))
			.containsExactly(skipped ? new String[] { "olga", "otto" } : new String[] { "harry" });
		List<Told> told = Told.since(this.graph, before);
		assertThat(told).filteredOn((each) -> each.type().endsWith(".skipped"))
			.extracting((each) -> String.valueOf(each.data().get("stage")))
			.isEqualTo(skipped ? List.of("privacy") : List.of());
	}

	@Test
	void isDecidedByTheOwnersWhereNoStageIsLeft() {
		set("adam", null, stage("owners", Map.of("team", Ids.team("hr"), "condition", Map.of("sameTeam", true))));
		Answer asked = ask(Map.of());
		assertThat(stages(asked, REQUESTED)).containsExactly("owners skipped", "owners-2 0/1");
		assertThat(approve("otto", asked.text(REQUESTED + "/id")).text(APPROVED + "/status")).isEqualTo("APPROVED");
	}

	@Test
	void tellsBeforehandWhoWouldDecide() {
		set("adam", null, stage("skipped", Map.of("team", Ids.team("hr"), "condition", Map.of("sameTeam", true))),
				stage("press", Map.of("people", List.of(Ids.person("nina"), Ids.person("kim")), "quorum", 2)),
				stage("owners", Map.of("quorum", 2)));
		Answer preview = this.karl.send("PreviewRequest", Map.of("input", Retailer.wish("orders/lines")));
		List<String> stages = preview.data("/previewRequest/stages")
			.valueStream()
			.map((stage) -> stage.path("key").asString() + ' ' + stage.path("quorum") + ' ' + stage.path("skipped")
					+ stage.path("approvers").valueStream().map((who) -> " " + who.path("key").asString()).toList())
			.toList();
		assertThat(stages).containsExactly("skipped 1 true[ harry]", "press 1 false[ nina]",
				"owners 2 false[ olga,  otto]");
		assertThat(preview.texts("/previewRequest/approvers", "/key")).containsExactly("nina");
		assertThat(stages(ask(Map.of()), REQUESTED)).containsExactly("skipped skipped", "press 0/1", "owners 0/2");
	}

	/** Whoever asks, and their side, is left out; then others decide. */
	@Test
	void leavesOutTheSideThatAsks() {
		aMesh().with(aVisitor("gone").memberOf("planning").inactive()).in(this.graph);
		set("adam", null, stage("planners", Map.of("team", Ids.team("planning"), "quorum", 3)),
				stage("mixed", Map.of("people", List.of(Ids.person("kim"), Ids.person("harry")), "quorum", 2)));
		Answer asked = ask(Map.of());
		assertThat(stages(asked, REQUESTED)).containsExactly("planners 0/2", "mixed 0/1");
		assertThat(asked.texts(REQUESTED + "/approvers", "/key")).containsExactly("olga", "otto");
		String request = asked.text(REQUESTED + "/id");
		assertThat(approve("kim", request).kinds()).containsExactly("FORBIDDEN");
		approve("olga", request);
		approve("otto", request);
		assertThat(approve("kim", request).kinds()).containsExactly("FORBIDDEN");
		assertThat(approve("harry", request).text(APPROVED + "/status")).isEqualTo("APPROVED");
	}

	@Test
	void letsSomebodyDecideInThePlaceOfWhomItNames() {
		set("adam", null, stage("privacy", Map.of("people", List.of(Ids.person("harry")))));
		aMesh()
			.with(aVisitor("harry").memberOf("hr", "OWNER")
				.lettingDecide("nina", Instant.parse("2999-01-01T00:00:00Z")))
			.in(this.graph);
		String request = ask(Map.of()).text(REQUESTED + "/id");
		assertThat(inbox("nina")).containsExactly(request);
		Answer decided = approve("nina", request);
		assertThat(decided.text(APPROVED + "/status")).isEqualTo("APPROVED");
		assertThat(decided.text(APPROVED + "/decisions/0/onBehalfOf/key")).isEqualTo("harry");
	}

	@Test
	void staysAsItWasWhenItWasMade() {
		set("adam", null, stage("privacy", Map.of("people", List.of(Ids.person("harry")))));
		String request = ask(Map.of()).text(REQUESTED + "/id");
		set("adam", null, stage("press", Map.of("people", List.of(Ids.person("nina")))));
		assertThat(node("nina", request)).isEmpty();
		assertThat(approve("harry", request).text(APPROVED + "/status")).isEqualTo("APPROVED");
	}

	@Test
	void takesOneOfTwoWhoDecideAtOnce() {
		set("adam", null, stage("either", Map.of("people", List.of(Ids.person("harry"), Ids.person("nina")))),
				stage("owners", Map.of()));
		for (int round = 0; round < 6; round++) {
			Retailer.tell(this.graph);
			set("adam", null, stage("either", Map.of("people", List.of(Ids.person("harry"), Ids.person("nina")))),
					stage("owners", Map.of()));
			String request = ask(Map.of()).text(REQUESTED + "/id");
			List<Supplier<Answer>> runners = new ArrayList<>();
			for (int runner = 0; runner < 8; runner++) {
				String who = (runner % 2 == 0) ? "harry" : "nina";
				runners.add(() -> approve(who, request));
			}
			List<Answer> answers = Race.of(runners);
			assertThat(answers).extracting(Answer::ending).filteredOn("AccessRequestDecided"::equals).hasSize(1);
			assertThat(answers).extracting(Answer::ending).filteredOn("AccessRequestConflict"::equals).hasSize(7);
		}
	}

	@Test
	void namesNobodyWhoIsNotThereAndKeepsWhomItNames() {
		assertThat(problems(stage("a", Map.of("team", Ids.team("hr"), "people", List.of(Ids.person("nina"))))))
			.containsExactly("must not be given with a team");
		assertThat(problems(stage("a", Map.of("quorum", 0)),
				stage("a", Map.of("people", List.of(), "condition", Map.of()))))
			.containsExactly("must be between 1 and 20", "must not be that of another stage", "must not be empty",
					"or another condition must be given");
		assertThat(policy("adam", null, stage("a", Map.of("people", List.of(Ids.unknown(Person.class))))).messages())
			.containsExactly("There is no such person.");
		assertThat(policy("adam", null, stage("a", Map.of("team", Ids.unknown(Team.class)))).messages())
			.containsExactly("There is no such team.");
		aMesh().with(aTeam("board")).in(this.graph);
		Answer set = policy("adam", null, stage("board", Map.of("team", Ids.team("board"), "condition",
				Map.of("classifications", List.of("PII"), "sameTeam", false))));
		String said = "/setAccessPolicy/accessPolicy/terms/stages/0";
		assertThat(set.text(said + "/team/team/key")).isEqualTo("board");
		assertThat(set.text(said + "/label")).isEqualTo("Stage board");
		assertThat(set.text(said + "/quorum")).isEqualTo("1");
		assertThat(set.data(said + "/people").isNull()).isTrue();
		assertThat(set.text(said + "/condition/classifications/0")).isEqualTo("PII");
		assertThat(set.text(said + "/condition/sameTeam")).isEqualTo("false");
		assertThat(this.portal.signIn("adam").submit("RemoveTeam", Map.of("team", Ids.team("board"))).body().toString())
			.contains("places in access policies");
	}

	private static Map<String, Object> stage(String key, Map<String, ?> more) {
		Map<String, Object> stage = new HashMap<>(more);
		stage.put("key", key);
		stage.put("label", "Stage " + key);
		return stage;
	}

	@SafeVarargs
	@SuppressWarnings("varargs")
	private final void set(String who, @Nullable String domain, Map<String, Object>... stages) {
		Answer answer = policy(who, domain, stages);
		assertThat(answer.ending()).as("%s", answer.body()).isEqualTo("AccessPolicyRevised");
	}

	@SafeVarargs
	@SuppressWarnings("varargs")
	private final Answer policy(String who, @Nullable String domain, Map<String, Object>... stages) {
		Map<String, Object> input = new HashMap<>(Map.of("stages", List.of(stages)));
		if (domain != null) {
			input.put("domain", Map.of("key", domain));
		}
		return this.portal.signIn(who).submit("SetAccessPolicy", input);
	}

	@SafeVarargs
	@SuppressWarnings("varargs")
	private final List<String> problems(Map<String, Object>... stages) {
		return policy("adam", null, stages).texts("/setAccessPolicy/problems", "/message");
	}

	private Answer ask(Map<String, ?> others) {
		Map<String, Object> wish = new HashMap<>(Retailer.wish("orders/lines"));
		wish.putAll(others);
		return this.karl.submit("RequestAccess", wish);
	}

	private Answer approve(String who, String request) {
		return this.portal.signIn(who).submit("ApproveAccessRequest", Map.of("accessRequest", request));
	}

	private static String because(Answer answer) {
		return answer.text("/approveAccessRequest/because");
	}

	private static List<String> stages(Answer answer, String request) {
		return answer.data(request + "/stages")
			.valueStream()
			.map((stage) -> stage.path("key").asString() + ' '
					+ (stage.path("skipped").asBoolean() ? "skipped"
							: stage.path("approvals").asInt() + "/" + stage.path("quorum").asInt()))
			.toList();
	}

	private List<String> inbox(String who) {
		return this.portal.signIn(who)
			.ask("{ viewer { inbox { totalCount edges { node { id subscription { id } outputPort { key } } } } } }",
					Map.of())
			.texts("/viewer/inbox/edges", "/node/id");
	}

	private List<String> listed(String who) {
		return this.portal.signIn(who)
			.ask("{ accessRequests(filter: {role: APPROVER}) { edges { node { id } } } }", Map.of())
			.texts("/accessRequests/edges", "/node/id");
	}

	private String node(String who, String request) {
		return this.portal.signIn(who)
			.ask("query($id: ID!) { node(id: $id) { id } }", Map.of("id", request))
			.body()
			.at("/data/node/id")
			.asString("");
	}

}
