package io.meshgate.api.governance;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.MovableClock;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.meshgate.graph.governance.Requirement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static io.meshgate.graph.testing.mesh.Mesh.aRule;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * How products stand to what is demanded, and how long they are excused.
 */
@WholePortal
class ComplianceIT {

	private final Portal portal;

	private final MovableClock clock;

	ComplianceIT(@LocalServerPort int port, @Autowired MovableClock clock) {
		this.portal = new Portal(port);
		this.clock = clock;
	}

	@BeforeEach
	void tell(Graph graph) {
		Retailer.tell(graph);
	}

	@AfterEach
	void comeBack() {
		this.clock.comeBack();
	}

	@Test
	void saysOfEachRuleHowAProductStandsAndWhy() {
		Answer orders = this.portal.signIn("nina").send("ProductCompliance", Map.of("by", Map.of("key", "orders")));
		assertThat(orders.texts("/dataProduct/compliance", "/rule/key")).containsExactly("contracted", "described");
		assertThat(orders.texts("/dataProduct/compliance", "/state")).containsExactly("WAIVED", "VIOLATED");
		assertThat(orders.texts("/dataProduct/compliance", "/because")).containsExactly(
				"No contract governs these of its output ports: refunds, returns.", "It has no description.");
		assertThat(orders.text("/dataProduct/compliance/0/waiver/givenBy/key")).isEqualTo("dora");
		assertThat(orders.data("/dataProduct/compliance/1/waiver").isNull()).isTrue();
		describe("orders");
		assertThat(states("orders")).containsExactly("WAIVED", "MET");
		assertThat(states("preview")).isEmpty();
	}

	@Test
	void countsEachProductOnceByTheWorst() {
		describe("orders");
		assertThat(counts("dora", "DomainCompliance", "retail")).isEqualTo("[2,0,1,1]");
		assertThat(counts("dora", "TeamCompliance", "orders-team")).isEqualTo("[1,0,1,0]");
		assertThat(counts("dora", "TeamCompliance", "planning")).isEqualTo("[1,0,0,1]");
		assertThat(counts("dora", "TeamCompliance", "press")).isEqualTo("[0,0,0,0]");
		Answer sales = this.portal.signIn("nina").send("DomainCompliance", Map.of("by", Map.of("key", "sales")));
		assertThat(sales.texts("/domain/compliance/rules", "/rule/key")).containsExactly("contracted", "described");
		assertThat(sales.data("/domain/compliance/rules/0").toString())
			.startsWith("{\"met\":0,\"waived\":1,\"violated\":1");
	}

	@Test
	void countsOnlyWhatTheViewerSees() {
		assertThat(counts("nina", "DomainCompliance", "people")).isEqualTo("[0,0,0,0]");
		assertThat(counts("harry", "DomainCompliance", "people")).isEqualTo("[1,0,0,1]");
		assertThat(counts("nina", "TeamCompliance", "hr")).isEqualTo("[0,0,0,0]");
	}

	@Test
	void findsWhatViolatesARule() {
		assertThat(violating("nina", "described")).containsExactly("forecast", "orders");
		assertThat(violating("nina", "contracted")).containsExactly("forecast");
		assertThat(violating("harry", "described")).containsExactly("forecast", "orders", "salaries");
		assertThat(violating("nina", "nothing")).isEmpty();
		this.portal.signIn("adam").submit("RetireGovernanceRule", Map.of("governanceRule", Ids.rule("described")));
		assertThat(violating("nina", "described")).isEmpty();
	}

	@Test
	void holdsAProductAgainstTheRuleAgainOnceAWaiverIsOver() {
		Answer given = waive("dora", "forecast", Duration.ofMinutes(30));
		assertThat(given.text("/waiveGovernanceRule/waiver/status")).isEqualTo("RUNNING");
		assertThat(states("forecast")).containsExactly("WAIVED", "VIOLATED");
		assertThat(waive("dora", "forecast", Duration.ofDays(9)).text("/waiveGovernanceRule/because"))
			.isEqualTo("The product is excused from the rule already.");
		this.clock.pass(Duration.ofMinutes(30));
		assertThat(states("forecast")).containsExactly("VIOLATED", "VIOLATED");
		Answer late = this.portal.signIn("dora")
			.submit("EndWaiver", Map.of("waiver", given.text("/waiveGovernanceRule/waiver/id")));
		assertThat(late.text("/endWaiver/inTheWay/status")).isEqualTo("EXPIRED");
		assertThat(waive("dora", "forecast", Duration.ofDays(9)).ending()).isEqualTo("GovernanceRuleWaived");
	}

	@Test
	void holdsAProductAgainstTheRuleAgainOnceAWaiverIsEnded() {
		Map<String, String> waiver = Map.of("waiver", Ids.waiver("contracted orders"));
		Answer ended = this.portal.signIn("adam").submit("EndWaiver", waiver);
		assertThat(ended.text("/endWaiver/waiver/endedBy/key")).isEqualTo("adam");
		assertThat(states("orders")).containsExactly("VIOLATED", "VIOLATED");
		assertThat(ended.texts("/endWaiver/waiver/viewerCan", "/allowed")).containsExactly("true", "false", "true");
		assertThat(this.portal.signIn("adam").submit("EndWaiver", waiver).text("/endWaiver/because"))
			.isEqualTo("The waiver has ended already.")
			.isEqualTo(ended.text("/endWaiver/waiver/viewerCan/1/because"));
	}

	@ParameterizedTest
	@CsvSource({ "P367D,must be within a year", "PT0S,must be in the future", "-P1D,must be in the future" })
	void excusesForAYearAtMost(Duration time, String problem) {
		assertThat(waive("dora", "forecast", time).texts("/waiveGovernanceRule/problems", "/message"))
			.containsExactly(problem);
	}

	@Test
	void excusesOnlyFromWhatIsInForce() {
		assertThat(waive("dora", "preview", Duration.ofDays(1)).text("/waiveGovernanceRule/because"))
			.isEqualTo("The rule is not in force on this product.");
	}

	@Test
	void leavesAProductOfNoKindToRulesForAllKinds(Graph graph) {
		graph.write((transaction) -> transaction.rows("""
				MATCH (r:GovernanceRule {key: 'contracted'})
				SET r.kinds = ['SOURCE_ALIGNED', 'AGGREGATE']
				WITH r
				MATCH (p:DataProduct)
				REMOVE p.kind
				""", Map.of()));
		assertThat(states("orders")).containsExactly("VIOLATED");
		Answer retail = this.portal.signIn("dora").send("DomainCompliance", Map.of("by", Map.of("key", "retail")));
		assertThat(
				retail.data("/domain/compliance/rules").valueStream().map((count) -> count.at("/rule/key").asString()))
			.containsExactly("described");
		assertThat(waive("dora", "orders", Duration.ofDays(1)).text("/waiveGovernanceRule/because"))
			.isEqualTo("The rule is not in force on this product.");
	}

	@Test
	void showsWaiversToThoseWhoSeeTheProduct() {
		Map<String, Object> input = new HashMap<>(wish("salaries", Duration.ofDays(30)));
		input.put("governanceRule", Ids.rule("described"));
		Answer given = this.portal.signIn("adam").submit("WaiveGovernanceRule", input);
		String waiver = given.text("/waiveGovernanceRule/waiver/id");
		Map<String, Object> described = Map.of("by", Map.of("key", "described"));
		assertThat(this.portal.signIn("harry")
			.send("GovernanceRulePage", described)
			.texts("/governanceRule/waivers/edges", "/node/dataProduct/key")).containsExactly("salaries");
		assertThat(this.portal.signIn("nina")
			.send("GovernanceRulePage", described)
			.data("/governanceRule/waivers/totalCount")
			.asInt()).isZero();
		String byId = "query($id: ID!) { node(id: $id) { ... on Waiver { status } } }";
		assertThat(this.portal.signIn("harry").ask(byId, Map.of("id", waiver)).text("/node/status"))
			.isEqualTo("RUNNING");
		assertThat(this.portal.signIn("nina").ask(byId, Map.of("id", waiver)).data("/node").isNull()).isTrue();
		assertThat(this.portal.signIn("nina").submit("EndWaiver", Map.of("waiver", waiver)).kinds())
			.containsExactly("NOT_FOUND");
	}

	@Test
	void tellsAHiddenContractFromAMissingOneNowhere(Graph graph) {
		aMesh().with(aRule("sourced").demanding(Requirement.RESOLVED_INPUTS)).in(graph);
		describe("orders");
		assertThat(declared("pax")).isEqualTo(declared("pay"));
		assertThat(violating("olga", "sourced")).containsExactly("orders");
		assertThat(violating("adam", "sourced")).isEmpty();
	}

	/** What olga learns of the orders once they wait for a contract, and no more. */
	private List<String> declared(String contract) {
		Visitor olga = this.portal.signIn("olga");
		Answer waiting = olga.submit("DeclareInputPort",
				Map.of("dataProduct", Ids.product("orders"), "source", Map.of("contractId", contract)));
		Answer orders = olga.send("ProductCompliance", Map.of("by", Map.of("key", "orders")));
		Answer card = olga.send("MeshScorecard", Map.of());
		Answer handed = olga.ask("{ dataProduct(by: {key: \"orders\"}) { id inputPorts { id } } }", Map.of());
		String exported = olga.call("/api/v1/descriptors?format=odps&of=" + Ids.product("orders"), (call) -> call.GET())
			.body();
		List<String> learnt = List.of(String.valueOf(orders.texts("/dataProduct/compliance", "/state")),
				String.valueOf(orders.texts("/dataProduct/compliance", "/because")).replace(contract, "it"),
				String.valueOf(violating("olga", "sourced")), card.data("/meshScorecard/products").toString(),
				card.data("/meshScorecard/compliance").toString(), counts("olga", "DomainCompliance", "sales"),
				counts("olga", "TeamCompliance", "orders-team"),
				exported.replace(contract, "it").replaceAll("\"?[0-9a-f-]{36}\"?", "id"));
		if (contract.equals("pax")) {
			olga.submit("RemoveInputPort", Map.of("inputPort", handed.text("/dataProduct/inputPorts/0/id")));
		}
		assertThat(waiting.ending()).isEqualTo("InputPortDeclared");
		assertThat(exported).contains(contract);
		return learnt;
	}

	private void describe(String product) {
		this.portal.signIn("olga")
			.submit("ChangeDataProduct", Map.of("dataProduct", Ids.product(product), "description", "What was sold"));
	}

	private List<String> states(String product) {
		return this.portal.signIn("olga")
			.send("ProductCompliance", Map.of("by", Map.of("key", product)))
			.texts("/dataProduct/compliance", "/state");
	}

	private String counts(String person, String operation, String key) {
		Answer answer = this.portal.signIn(person).send(operation, Map.of("by", Map.of("key", key)));
		String summary = operation.equals("TeamCompliance") ? "/team/compliance/" : "/domain/compliance/";
		return "[%s,%s,%s,%s]".formatted(answer.data(summary + "products"), answer.data(summary + "compliant"),
				answer.data(summary + "waived"), answer.data(summary + "violating"));
	}

	private List<String> violating(String person, String rule) {
		return this.portal.signIn(person)
			.send("ProductSearch", Map.of("filter", Map.of("violating", Map.of("key", rule))))
			.texts("/dataProducts/edges", "/node/key");
	}

	private Answer waive(String person, String product, Duration time) {
		return this.portal.signIn(person).submit("WaiveGovernanceRule", wish(product, time));
	}

	private Map<String, Object> wish(String product, Duration time) {
		return Map.of("governanceRule", Ids.rule("contracted"), "dataProduct", Ids.product(product), "until",
				this.clock.instant().plus(time).toString(), "reason", "Being written");
	}

}
