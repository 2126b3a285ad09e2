package io.meshgate.api.policy;

import java.time.Duration;
import java.time.Instant;
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
import io.meshgate.api.portal.Told;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.meshgate.graph.Line;
import io.meshgate.graph.Row;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.policy.AccessPolicyId;
import io.meshgate.graph.policy.AccessPolicyRevisionId;
import io.meshgate.graph.policy.AccessTerms;
import io.meshgate.graph.policy.AutomaticRules;
import io.meshgate.graph.policy.authoring.NewRevision;
import io.meshgate.graph.policy.authoring.PolicyAuthoring;
import io.meshgate.graph.testing.mesh.Mesh;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the rules of policies do at once to those who ask. Karl's team plans; olga's owns
 * the orders.
 */
@WholePortal
class AutomaticRulesIT {

	private static final String REQUESTED = "/requestAccess/accessRequest";

	private static final String DECISIONS = REQUESTED + "/decisions";

	private final Graph graph;

	private final Changes changes;

	private final Visitor karl;

	private final Visitor olga;

	private final Visitor dora;

	private final Visitor adam;

	AutomaticRulesIT(Graph graph, @LocalServerPort int port, @Autowired Changes changes) {
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
	void whatARuleLetsThroughIsGivenAtOnce() {
		set(this.dora, "sales", Map.of("longestGrant", "P30D", "automaticApprovals",
				List.of(rule("Plans", Map.of("purposes", List.of("to  PLAN deliveries"))))));
		List<Told> before = Told.of(this.graph);
		Answer asked = ask(Map.of("outputPort", Ids.port("orders/returns")));
		assertThat(asked.text(REQUESTED + "/status")).isEqualTo("APPROVED");
		assertThat(asked.text(REQUESTED + "/version")).isEqualTo("2");
		assertThat(asked.data(REQUESTED + "/dueAt").isNull()).isTrue();
		assertThat(asked.data(REQUESTED + "/approvers")).isEmpty();
		assertThat(asked.data(DECISIONS)).hasSize(1);
		assertThat(asked.data(DECISIONS + "/0/by").isNull()).isTrue();
		assertThat(asked.text(DECISIONS + "/0/verdict")).isEqualTo("APPROVED");
		assertThat(asked.text(DECISIONS + "/0/rule")).isEqualTo("Plans");
		assertThat(asked.text(REQUESTED + "/subscription/status")).isEqualTo("ACTIVE");
		String grant = REQUESTED + "/subscription/grants/0/";
		assertThat(asked.text(grant + "provisioning")).isEqualTo("PENDING");
		assertThat(Duration.between(Instant.parse(asked.text(grant + "validFrom")),
				Instant.parse(asked.text(grant + "validUntil"))))
			.isEqualTo(Duration.ofDays(30));
		List<Told> told = Told.since(this.graph, before);
		assertThat(told).extracting(Told::type)
			.containsExactly("io.meshgate.access.requested", "io.meshgate.access.approved");
		assertThat(told.getLast().data()).containsEntry("byRule", "Plans")
			.containsKeys("subscription", "outputPort", "policyRevision")
			.doesNotContainKey("by");
		assertThat(recorded(told.getLast().subject())).containsExactly("io.meshgate.access.requested karl",
				"io.meshgate.access.approved nobody");
		assertThat(ask(Map.of("outputPort", Ids.port("orders/returns"))).ending()).isEqualTo("AccessAlreadyGranted");
	}

	@Test
	void whatARuleRefusesIsRefusedAtOnceAndMayBeAskedForAgain() {
		set(this.dora, "sales",
				Map.of("automaticRefusals", List.of(rule("No people", Map.of("consumerKinds", List.of("PERSON"))))));
		List<Told> before = Told.of(this.graph);
		Map<String, Object> wish = Map.of("consumer", Map.of("person", Ids.person("karl")));
		Answer asked = ask(wish);
		assertThat(asked.text(REQUESTED + "/status")).isEqualTo("REJECTED");
		assertThat(asked.text(DECISIONS + "/0/rule")).isEqualTo("No people");
		assertThat(asked.text(DECISIONS + "/0/verdict")).isEqualTo("REJECTED");
		assertThat(asked.data(REQUESTED + "/subscription/grants")).isEmpty();
		assertThat(asked.text(REQUESTED + "/subscription/status")).isEqualTo("REJECTED");
		assertThat(Told.since(this.graph, before)).extracting(Told::type)
			.containsExactly("io.meshgate.access.requested", "io.meshgate.access.rejected");
		assertThat(ask(wish).text(REQUESTED + "/id")).isNotEqualTo(asked.text(REQUESTED + "/id"));
		assertThat(ask(Map.of()).text(REQUESTED + "/status")).isEqualTo("IN_REVIEW");
	}

	@ParameterizedTest
	@CsvSource({ "team,planning,forecast/weekly,APPROVED", "application,planner,forecast/weekly,APPROVED",
			"person,karl,forecast/weekly,APPROVED", "team,planning,orders/lines,IN_REVIEW",
			"person,karl,orders/lines,IN_REVIEW", "application,planner,orders/lines,IN_REVIEW" })
	void whoIsOfTheTeamThatOwnsTheProductMayBeLetIn(String kind, String key, String port, String status) {
		set(this.adam, null, Map.of("automaticApprovals", List.of(rule("Own team", Map.of("sameTeam", true)))));
		String consumer = switch (kind) {
			case "team" -> Ids.team(key);
			case "application" -> Ids.application(key);
			default -> Ids.person(key);
		};
		Answer asked = ask(Map.of("outputPort", Ids.port(port), "consumer", Map.of(kind, consumer)));
		assertThat(asked.text(REQUESTED + "/status")).isEqualTo(status);
	}

	/** The team above the owning one is not the owning one. */
	@Test
	void teamsAboveAndBelowAreOthers() {
		set(this.adam, null, Map.of("automaticApprovals", List.of(rule("Own team", Map.of("sameTeam", true)))));
		String cypher = "MATCH (p:Team {key: 'planning'}), (o:Team {key: 'orders-team'}) "
				+ "CREATE (p)-[:PART_OF]->(o) RETURN p.id AS id";
		this.graph.write((transaction) -> transaction.one(cypher, Map.of()));
		assertThat(ask(Map.of()).text(REQUESTED + "/status")).isEqualTo("IN_REVIEW");
	}

	@Test
	void nobodyIsLetInWhoMayNotAsk() {
		set(this.adam, null,
				Map.of("automaticApprovals", List.of(rule("Everybody", Map.of())), "purposes", List.of("Audit")));
		List<String> before = GraphDump.mesh(this.graph);
		assertThat(ask(Map.of()).ending()).isEqualTo("AccessAgainstPolicy");
		assertThat(ask(Map.of("purpose", "Audit", "consumer", Map.of("team", Ids.team("orders-team")))).ending())
			.isEqualTo("AccessNotRequestable");
		assertThat(ask(Map.of("purpose", "Audit", "outputPort", Ids.port("salaries/all"))).messages())
			.containsExactly("There is no such output port.");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
		assertThat(ask(Map.of("purpose", "Audit")).text(DECISIONS + "/0/rule")).isEqualTo("Everybody");
	}

	@Test
	void whatAWiderPolicyForbidsNoNarrowerOneGives() {
		Map<String, Object> everybody = Map.of("automaticApprovals", List.of(rule("Everybody", Map.of())));
		set(this.dora, "sales", everybody);
		set(this.adam, null, Map.of("humanDecides", true));
		assertThat(ask(Map.of()).text(REQUESTED + "/status")).isEqualTo("IN_REVIEW");
		Answer refused = this.dora.submit("SetAccessPolicy", placed("stock", everybody));
		assertThat(refused.ending()).isEqualTo("AccessPolicyLoosens");
		assertThat(refused.texts("/setAccessPolicy/breaches", "/term")).containsExactly("HUMAN_DECIDES");
		set(this.adam, null, Map.of("automaticApprovals", List.of(rule("Own team", Map.of("sameTeam", true)))));
		assertThat(ask(Map.of("outputPort", Ids.port("orders/returns"))).text(REQUESTED + "/status"))
			.isEqualTo("IN_REVIEW");
		assertThat(ask(Map.of("outputPort", Ids.port("forecast/weekly"))).text(DECISIONS + "/0/rule"))
			.isEqualTo("Everybody");
	}

	@Test
	void nobodyApprovesWhatARuleRefusesByThen() {
		Answer asked = ask(Map.of());
		set(this.dora, "sales", Map.of("automaticRefusals",
				List.of(rule("No plans", Map.of("purposes", List.of("To plan deliveries"))))));
		Map<String, String> request = Map.of("accessRequest", asked.text(REQUESTED + "/id"));
		Answer refused = this.olga.submit("ApproveAccessRequest", request);
		assertThat(refused.texts("/approveAccessRequest/breaches", "/term")).containsExactly("AUTOMATIC_REFUSALS");
		assertThat(refused.texts("/approveAccessRequest/breaches", "/because"))
			.containsExactly("Such requests are refused by this rule: No plans.");
		assertThat(this.olga
			.submit("RejectAccessRequest",
					Map.of("accessRequest", asked.text(REQUESTED + "/id"), "comment", "As the rule says."))
			.ending()).isEqualTo("AccessRequestDecided");
	}

	/**
	 * Whoever asks while a rule is taken back waits, and is judged by what is said then.
	 */
	@Test
	void whoAsksWaitsForThePolicyThatIsBeingTightened() {
		set(this.adam, null, Map.of("automaticApprovals", List.of(rule("Everybody", Map.of()))));
		NewRevision human = new NewRevision(new AccessPolicyRevisionId("second"), 2,
				new AccessTerms(null, null, null, null, null, new AutomaticRules(true, null, null), null, null, null),
				Mesh.person("adam"), this.changes.now());
		PolicyAuthoring authoring = new PolicyAuthoring();
		Overtaking<Answer> asked = Overtaking.of(this.graph, (transaction) -> {
			Line.ACCESS_POLICIES.join(transaction);
			AccessPolicyId policy = authoring.lock(transaction, Mesh.viewer("adam"), Optional.empty())
				.orElseThrow()
				.id();
			authoring.revise(transaction, policy, human);
		}, () -> ask(Map.of()), (_) -> {
		});
		assertThat(asked.other().text(REQUESTED + "/status")).isEqualTo("IN_REVIEW");
	}

	@Test
	void theSameKeyAnswersTheFirstDecisionAgain() {
		set(this.adam, null, Map.of("automaticApprovals", List.of(rule("Everybody", Map.of()))));
		Answer first = ask(Map.of("idempotencyKey", "once"));
		List<String> before = GraphDump.mesh(this.graph);
		assertThat(ask(Map.of("idempotencyKey", "once")).body()).isEqualTo(first.body());
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
	}

	@Test
	void policiesSayTheirRulesAsTheyWereSet() {
		List<Map<String, Object>> approvals = List.of(
				rule("Audits", Map.of("purposes", List.of("Audit", "Fraud detection"))),
				rule("Own team", Map.of("sameTeam", true, "consumerKinds", List.of("TEAM", "APPLICATION"))));
		List<Map<String, Object>> refusals = List.of(rule("Strangers", Map.of("sameTeam", false)));
		Map<String, Object> terms = Map.of("automaticApprovals", approvals, "automaticRefusals", refusals);
		Answer answer = set(this.dora, "sales", terms);
		String said = "/setAccessPolicy/accessPolicy/terms/";
		assertThat(answer.texts(said + "automaticApprovals", "/name")).containsExactly("Audits", "Own team");
		assertThat(answer.data(said + "automaticApprovals/0/sameTeam").isNull()).isTrue();
		assertThat(answer.data(said + "automaticApprovals/0/purposes").toString())
			.isEqualTo("[\"Audit\",\"Fraud detection\"]");
		assertThat(answer.data(said + "automaticApprovals/1/sameTeam").asBoolean()).isTrue();
		assertThat(answer.data(said + "automaticApprovals/1/consumerKinds").toString())
			.isEqualTo("[\"TEAM\",\"APPLICATION\"]");
		assertThat(answer.data(said + "automaticRefusals/0/sameTeam").asBoolean(true)).isFalse();
		assertThat(answer.data(said + "humanDecides").isNull()).isTrue();
		List<String> before = GraphDump.mesh(this.graph);
		set(this.dora, "sales", terms);
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
		set(this.dora, "sales", Map.of("automaticApprovals", approvals.reversed(), "automaticRefusals", refusals));
		assertThat(GraphDump.mesh(this.graph)).isNotEqualTo(before);
		assertThat(inForce("sales").texts("/domain/accessTerms/terms/automaticApprovals", "/name"))
			.containsExactly("Own team", "Audits");
	}

	@Test
	void whatRulesSayIsLookedAt() {
		List<String> before = GraphDump.mesh(this.graph);
		assertThat(problems(Map.of("automaticApprovals", List.of())))
			.containsExactly("[\"automaticApprovals\"] must not be empty");
		assertThat(problems(Map.of("humanDecides", true, "automaticApprovals", List.of(rule("Everybody", Map.of())))))
			.containsExactly("[\"automaticApprovals\"] must not be given where somebody must decide");
		assertThat(problems(Map.of("automaticRefusals", List.of(rule("Everybody", Map.of())))))
			.containsExactly("[\"automaticRefusals\",\"0\",\"consumerKinds\"] or another condition must be given");
		assertThat(problems(Map.of("automaticApprovals", List.of(rule("One", Map.of())), "automaticRefusals",
				List.of(rule("One", Map.of("sameTeam", false, "purposes", List.of(" ")))))))
			.containsExactly("[\"automaticRefusals\",\"0\",\"name\"] must not be that of another rule",
					"[\"automaticRefusals\",\"0\",\"purposes\",\"0\"] must not be empty");
		assertThat(problems(Map.of("automaticApprovals",
				List.of(rule(" One\nTwo", Map.of("consumerKinds", List.of(), "purposes", List.of("Audit", "AUDIT")))))))
			.containsExactly("[\"automaticApprovals\",\"0\",\"name\"] must not begin or end with a blank",
					"[\"automaticApprovals\",\"0\",\"consumerKinds\"] must not be empty",
					"[\"automaticApprovals\",\"0\",\"purposes\"] must not hold the same purpose twice");
		assertThat(problems(Map.of("humanDecides", false)))
			.containsExactly("[\"consumerKinds\"] or another of the terms must be given");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
	}

	private List<String> problems(Map<String, ?> terms) {
		Answer answer = this.dora.submit("SetAccessPolicy", placed("sales", terms));
		return answer.data("/setAccessPolicy/problems")
			.valueStream()
			.map((problem) -> problem.path("path") + " " + problem.path("message").asString())
			.toList();
	}

	private Answer inForce(String domain) {
		return this.karl.ask("query($key: String!) { domain(by: {key: $key}) { accessTerms { terms { "
				+ "automaticApprovals { name } } } } }", Map.of("key", domain));
	}

	private List<String> recorded(String request) {
		String cypher = """
				MATCH (e:AuditEntry {subject: $request})
				OPTIONAL MATCH (who:Person {id: e.actor})
				WITH e, who
				ORDER BY e.at
				RETURN collect(e.type + ' ' + coalesce(who.key, 'nobody')) AS entries
				""";
		Row row = this.graph.read((transaction) -> transaction.one(cypher, Map.of("request", request)));
		return row.texts("entries");
	}

	private static Map<String, Object> rule(String name, Map<String, ?> conditions) {
		Map<String, Object> rule = new HashMap<>(conditions);
		rule.put("name", name);
		return rule;
	}

	private static Answer set(Visitor visitor, @Nullable String domain, Map<String, ?> terms) {
		Answer answer = visitor.submit("SetAccessPolicy", placed(domain, terms));
		assertThat(answer.ending()).as("%s", answer.body()).isEqualTo("AccessPolicyRevised");
		return answer;
	}

	private static Map<String, Object> placed(@Nullable String domain, Map<String, ?> terms) {
		Map<String, Object> input = new HashMap<>(terms);
		if (domain != null) {
			input.put("domain", Map.of("key", domain));
		}
		return input;
	}

	private Answer ask(Map<String, ?> others) {
		Map<String, Object> wish = new HashMap<>(Retailer.wish("orders/lines"));
		wish.putAll(others);
		return this.karl.submit("RequestAccess", wish);
	}

}
