package io.meshgate.api.policy.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.BoltTurns;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.api.portal.Portal.aVisitor;
import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static io.meshgate.graph.testing.mesh.Mesh.aRequest;
import static io.meshgate.graph.testing.mesh.Mesh.aSubscription;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a policy would do is told before it is set, and comes of it once it is. Karl's
 * team plans and asks for the orders, in the sales, which are a part of dora's domain.
 */
@WholePortal
class SimulationIT {

	private static final String SIMULATION = "/simulatePolicy";

	private static final String DIFFERENCES = SIMULATION + "/differences";

	private static final Instant FAR = Instant.parse("2999-12-31T00:00:00Z");

	private static final Map<String, Object> PLANS = Map.of("automaticApprovals",
			List.of(Map.of("name", "Plans", "purposes", List.of("to plan deliveries"))));

	private static final Map<String, Object> NO_TEAMS = Map.of("automaticRefusals",
			List.of(Map.of("name", "No teams", "consumerKinds", List.of("TEAM"))));

	private final Random random = new Random(7);

	private final Graph graph;

	private final Portal portal;

	private final Visitor karl;

	private final Visitor dora;

	private final Visitor adam;

	SimulationIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		Retailer.tell(graph);
		this.portal = new Portal(port);
		this.karl = this.portal.signIn("karl");
		this.dora = this.portal.signIn("dora");
		this.adam = this.portal.signIn("adam");
	}

	@Test
	void tellsOfWhichRequestsSomethingElseWouldCome() {
		String lines = asked(Map.of());
		asked(Map.of("outputPort", Ids.port("orders/returns"), "purpose", "Audit"));
		List<String> before = GraphDump.mesh(this.graph);
		Answer answer = simulate(this.dora, "sales", PLANS);
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
		assertThat(answer.ending()).isEqualTo("PolicySimulation");
		assertThat(answer.text(SIMULATION + "/requests")).isEqualTo("2");
		assertThat(answer.text(SIMULATION + "/more")).isEqualTo("false");
		assertThat(outcomes(answer)).containsExactly("IN_REVIEW APPROVED 1", "IN_REVIEW IN_REVIEW 1");
		assertThat(answer.texts(DIFFERENCES, "/accessRequest/id")).containsExactly(lines);
		assertThat(answer.texts(DIFFERENCES, "/accessRequest/status")).containsExactly("IN_REVIEW");
		assertThat(answer.texts(DIFFERENCES, "/drafted/rule")).containsExactly("Plans");
		Answer refusing = simulate(this.dora, "sales", Map.of("purposes", List.of("To plan deliveries")));
		assertThat(outcomes(refusing)).containsExactly("IN_REVIEW AGAINST_POLICY 1", "IN_REVIEW IN_REVIEW 1");
		assertThat(refusing.texts(DIFFERENCES, "/drafted/because")).singleElement()
			.satisfies((because) -> assertThat(because).contains("To plan deliveries"));
	}

	/** Not beside it: what it says now would be said no more. */
	@ParameterizedTest
	@CsvSource({ "sales, sales, IN_REVIEW", "retail, sales, REJECTED", "sales, retail, REJECTED", ", retail, REJECTED",
			", , IN_REVIEW" })
	void putsTheDraftInThePlaceOfThePolicyThatIsThere(@Nullable String set, @Nullable String drafted, String outcome) {
		assertThat(this.adam.submit("SetAccessPolicy", placed(set, NO_TEAMS)).ending())
			.isEqualTo("AccessPolicyRevised");
		asked(Map.of());
		assertThat(outcomes(simulate(this.adam, drafted, Map.of("longestGrant", "P30D", "endRequired", false))))
			.containsExactly("REJECTED " + (outcome.equals("REJECTED") ? outcome : "IN_REVIEW") + " 1");
	}

	/** Wherever that is drafted, and whichever of them is there already. */
	@ParameterizedTest
	@CsvSource({ "sales, retail, sales", "retail, sales, sales", "retail, , retail", ", retail, retail",
			", sales, sales" })
	void namesTheRuleOfTheNarrowestPolicy(@Nullable String set, @Nullable String drafted, String rule) {
		this.adam.submit("SetAccessPolicy", placed(set, approving(String.valueOf(set))));
		this.adam.submit("SetAccessPolicy",
				placed(drafted, Map.of("automaticApprovals", List.of(Map.of("name", "Tighter", "sameTeam", false,
						"consumerKinds", List.of("PERSON"), "purposes", List.of("To plan deliveries"))))));
		asked(Map.of());
		assertThat(rule(simulate(this.adam, drafted, approving(String.valueOf(drafted))))).isEqualTo(rule);
	}

	@Test
	void isWhatComesOfItOnceItIsSet() {
		int differing = 0;
		for (int round = 0; round < 20; round++) {
			Retailer.tell(this.graph);
			String domain = List.of("sales", "retail", "").get(this.random.nextInt(3));
			this.adam.submit("SetAccessPolicy", placed("retail", drawn()));
			Answer first = this.karl.submit("RequestAccess", Retailer.wish("orders/lines"));
			if (!first.ending().equals("AccessRequestSubmitted")) {
				continue;
			}
			Map<String, Object> draft = drawn();
			Answer simulated = simulate(this.adam, domain.isEmpty() ? null : domain, draft);
			if (!simulated.ending().equals("PolicySimulation")) {
				continue;
			}
			this.adam.submit("SetAccessPolicy", placed(domain.isEmpty() ? null : domain, draft));
			this.karl.submit("WithdrawAccessRequest",
					Map.of("accessRequest", first.text("/requestAccess/accessRequest/id")));
			Answer again = this.karl.send("PreviewRequest",
					Map.of("input", placed(null, wish(Map.of("consumer", Map.of("team", Ids.team("planning")))))));
			String outcome = again.text("/previewRequest/outcome");
			if (!outcome.equals("ALREADY_GRANTED")) {
				assertThat(outcomes(simulated)).as("%s in %s", draft, domain)
					.singleElement()
					.satisfies((told) -> assertThat(told.split(" ")[1]).isEqualTo(outcome));
			}
			differing += simulated.data(DIFFERENCES).size();
		}
		assertThat(differing).isPositive();
	}

	@Test
	void looksAtTheDomainAloneAndAtWhatIsNotTooLongAgo() {
		String lines = asked(Map.of());
		aMesh()
			.with(aSubscription("taken").to("orders/returns").heldBy("Person", "karl"),
					aRequest("taken").by("karl").about("taken").takenInEmergency(FAR))
			.in(this.graph);
		assertThat(requests(simulate(this.dora, "retail", PLANS))).isOne();
		assertThat(requests(simulate(this.dora, "stock", PLANS))).isZero();
		String ago = """
				MATCH (r:AccessRequest {id: $id})
				SET r.submittedAt = r.submittedAt - duration('P100D')
				RETURN r.id AS id
				""";
		this.graph.write((transaction) -> transaction.one(ago, Map.of("id", Ids.inGraph(lines))));
		assertThat(requests(simulate(this.dora, "retail", PLANS))).isZero();
		Answer longer = this.dora.submit("SimulatePolicy",
				Map.of("policy", placed("retail", PLANS), "within", "P120D"));
		assertThat(requests(longer)).isOne();
	}

	@Test
	void isToldToThoseWhoMaySetItOfWhatTheyMaySee() {
		asked(Map.of());
		aMesh().with(aVisitor("greta").withRoles("GOVERNANCE")).in(this.graph);
		assertThat(simulate(this.karl, "sales", PLANS).kinds()).containsExactly("FORBIDDEN");
		assertThat(simulate(this.dora, null, PLANS).kinds()).containsExactly("FORBIDDEN");
		assertThat(simulate(this.dora, "nowhere", PLANS).messages()).containsExactly("There is no such domain.");
		assertThat(requests(simulate(this.adam, null, PLANS))).isOne();
		Answer governing = simulate(this.portal.signIn("greta"), null, PLANS);
		assertThat(requests(governing)).isZero();
		assertThat(governing.data(SIMULATION + "/outcomes")).isEmpty();
	}

	@Test
	void saysWhatWouldLoosenAndWhatCannotBeRead() {
		this.adam.submit("SetAccessPolicy", placed("retail", Map.of("longestGrant", "P10D")));
		Answer loosens = simulate(this.dora, "sales", Map.of("longestGrant", "P30D"));
		assertThat(loosens.ending()).isEqualTo("AccessPolicyLoosens");
		assertThat(loosens.texts(SIMULATION + "/breaches", "/term")).containsExactly("LONGEST_GRANT");
		assertThat(loosens.texts(SIMULATION + "/breaches", "/revision/policy/domain/key")).containsExactly("retail");
		Answer invalid = this.dora.submit("SimulatePolicy",
				Map.of("policy", placed("sales", Map.of()), "within", "PT1H"));
		assertThat(invalid.ending()).isEqualTo("InvalidInput");
		assertThat(invalid.texts(SIMULATION + "/problems", "/message"))
			.containsExactly("or another of the terms must be given", "must be between a day and 366 days");
		assertThat(invalid.texts(SIMULATION + "/problems", "/path/0")).containsExactly("policy", "within");
	}

	/** Nor does it take more turns, however many there are. */
	@Test
	void looksAtTheNewestThousand() throws Throwable {
		String oldest = asked(Map.of());
		String many = """
				MATCH (r:AccessRequest {id: $id})-[:FOR]->(s:Subscription)
				MATCH (who:Person {key: 'karl'})
				UNWIND range(1, 1004) AS number
				CREATE (who)-[:REQUESTED]->(:AccessRequest {id: 'many-' + number, kind: 'NEW', status: 'WITHDRAWN', version: 2,
				  purpose: CASE number WHEN 1004 THEN 'Last' ELSE 'To plan deliveries' END,
				  submittedAt: r.submittedAt + duration({seconds: number}), endedAt: r.submittedAt})-[:FOR]->(s)
				RETURN count(*) AS made
				""";
		long few = BoltTurns.of(() -> simulate(this.dora, "sales", PLANS)).turns();
		this.graph.write((transaction) -> transaction.one(many, Map.of("id", Ids.inGraph(oldest))));
		List<Answer> answers = new ArrayList<>();
		assertThat(BoltTurns.of(() -> answers.add(simulate(this.dora, "sales", PLANS))).turns()).isEqualTo(few);
		Answer answer = answers.getFirst();
		assertThat(requests(answer)).isEqualTo(1000);
		assertThat(answer.text(SIMULATION + "/more")).isEqualTo("true");
		assertThat(outcomes(answer)).containsExactly("IN_REVIEW APPROVED 999", "IN_REVIEW IN_REVIEW 1");
		assertThat(answer.data(DIFFERENCES)).hasSize(100);
		assertThat(answer.texts(DIFFERENCES, "/accessRequest/submittedAt"))
			.isSortedAccordingTo((one, other) -> Instant.parse(other).compareTo(Instant.parse(one)));
	}

	private static Map<String, Object> approving(String name) {
		return Map.of("automaticApprovals", List.of(Map.of("name", name, "purposes", List.of("To plan deliveries"))));
	}

	private Map<String, Object> drawn() {
		Map<String, Object> terms = new HashMap<>(Map.of("longestGrant", "P" + (30 + this.random.nextInt(300)) + "D"));
		switch (this.random.nextInt(5)) {
			case 0 -> terms.putAll(PLANS);
			case 1 -> terms.putAll(NO_TEAMS);
			case 2 -> terms.put("purposes", List.of(this.random.nextBoolean() ? "Audit" : "To plan deliveries"));
			case 3 -> terms.put("consumerKinds", List.of(this.random.nextBoolean() ? "TEAM" : "PERSON"));
			case 4 -> terms.put("teams", List.of(Ids.team(this.random.nextBoolean() ? "planning" : "press")));
			default -> throw new IllegalStateException();
		}
		return terms;
	}

	private String asked(Map<String, ?> others) {
		return this.karl.submit("RequestAccess", wish(others)).text("/requestAccess/accessRequest/id");
	}

	private static Map<String, Object> wish(Map<String, ?> others) {
		return with(Retailer.wish("orders/lines"), others);
	}

	private static Answer simulate(Visitor visitor, @Nullable String domain, Map<String, ?> terms) {
		return visitor.submit("SimulatePolicy", Map.of("policy", placed(domain, terms)));
	}

	private static List<String> outcomes(Answer answer) {
		return answer.data(SIMULATION + "/outcomes")
			.valueStream()
			.map((each) -> each.path("present").asString() + ' ' + each.path("drafted").asString() + ' '
					+ each.path("requests").asInt())
			.toList();
	}

	private static String rule(Answer answer) {
		return String.join(", ", answer.texts(DIFFERENCES, "/drafted/rule"));
	}

	private static int requests(Answer answer) {
		assertThat(answer.ending()).as("%s", answer.body()).isEqualTo("PolicySimulation");
		return answer.data(SIMULATION + "/requests").asInt();
	}

	private static Map<String, Object> placed(@Nullable String domain, Map<String, ?> terms) {
		return (domain != null) ? with(terms, Map.of("domain", Map.of("key", domain))) : new HashMap<>(terms);
	}

	private static Map<String, Object> with(Map<String, ?> some, Map<String, ?> others) {
		Map<String, Object> all = new HashMap<>(some);
		all.putAll(others);
		return all;
	}

}
