package io.meshgate.api.policy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Governor;
import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for access, who says so, and that it is only ever tightened on the way down.
 */
@WholePortal
class PoliciesIT {

	private static final String IN_FORCE = """
			query($key: String!) { domain(by: {key: $key}) { accessPolicy { revision } accessTerms {
			  terms { consumerKinds purposes longestGrant endRequired }
			  policies { number policy { domain { key } } } } } }
			""";

	private static final String REVISIONS = """
			query($domain: EntityRef, $first: Int, $after: String) { accessPolicy(domain: $domain) {
			  revision terms { longestGrant } revisions(first: $first, after: $after) { totalCount
			    pageInfo { hasNextPage endCursor } edges { node { number by { key } terms { longestGrant } } } } } }
			""";

	private final Graph graph;

	private final Portal portal;

	PoliciesIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
	}

	@BeforeEach
	void tell(@Autowired ConfigurableApplicationContext application) {
		Retailer.tell(this.graph);
		Governor.appoint(this.graph, application);
	}

	@ParameterizedTest
	@CsvSource({ ",adam,AccessPolicyRevised", ",gerda,AccessPolicyRevised", ",dora,FORBIDDEN", ",nina,FORBIDDEN",
			"sales,dora,AccessPolicyRevised", "sales,adam,AccessPolicyRevised", "sales,gerda,FORBIDDEN",
			"sales,sven,FORBIDDEN", "sales,olga,FORBIDDEN", "media,dora,FORBIDDEN", "media,nina,AccessPolicyRevised" })
	void areSetByThoseWhoAnswerForWhereTheyHold(@Nullable String domain, String person, String ending) {
		Answer answer = set(person, domain, Map.of("longestGrant", "P30D"));
		assertThat(answer.kinds().isEmpty() ? answer.ending() : String.join(" ", answer.kinds())).isEqualTo(ending);
	}

	@Test
	void keepEverythingTheyEverSaid() {
		Answer first = set("dora", "retail", Map.of("longestGrant", "P90D", "expectedVersion", 0));
		String policy = first.text("/setAccessPolicy/accessPolicy/id");
		set("adam", "retail", Map.of("longestGrant", "P120D", "expectedVersion", 1));
		Map<String, Object> withdrawal = Map.of("accessPolicy", policy, "expectedVersion", 2);
		assertThat(this.portal.signIn("dora").submit("WithdrawAccessPolicy", withdrawal).ending())
			.isEqualTo("AccessPolicyWithdrawn");
		assertThat(revisions(Map.of()).data("/accessPolicy/terms").isNull()).isTrue();
		assertThat(inForce("sales").at("/terms/longestGrant").asString()).isEqualTo("P366D");
		assertThat(this.portal.signIn("dora")
			.submit("WithdrawAccessPolicy", Map.of("accessPolicy", policy))
			.text("/withdrawAccessPolicy/because")).isEqualTo("The policy is withdrawn already.");
		Answer again = set("dora", "retail", Map.of("longestGrant", "P60D", "expectedVersion", 3));
		assertThat(again.text("/setAccessPolicy/accessPolicy/id")).isEqualTo(policy);
		Answer all = revisions(Map.of());
		assertThat(all.data("/accessPolicy/revision").asInt()).isEqualTo(4);
		assertThat(all.texts("/accessPolicy/revisions/edges", "/node/number")).containsExactly("4", "3", "2", "1");
		assertThat(all.texts("/accessPolicy/revisions/edges", "/node/terms/longestGrant")).containsExactly("P60D", "",
				"P120D", "P90D");
		assertThat(all.texts("/accessPolicy/revisions/edges", "/node/by/key")).containsExactly("dora", "dora", "adam",
				"dora");
		Answer page = revisions(Map.of("first", 3));
		Answer rest = revisions(Map.of("first", 3, "after", page.text("/accessPolicy/revisions/pageInfo/endCursor")));
		assertThat(rest.texts("/accessPolicy/revisions/edges", "/node/number")).containsExactly("1");
		assertThat(rest.data("/accessPolicy/revisions/totalCount").asInt()).isEqualTo(4);
	}

	/** That no end need be given asks nothing, and is said by saying nothing. */
	@Test
	void sayNothingByNotRequiringAnEnd() {
		assertThat(set("dora", "retail", Map.of("endRequired", false)).ending()).isEqualTo("InvalidInput");
		Answer answer = set("dora", "retail", Map.of("endRequired", false, "longestGrant", "P90D"));
		assertThat(answer.ending()).isEqualTo("AccessPolicyRevised");
		assertThat(answer.data("/setAccessPolicy/accessPolicy/terms/endRequired").isNull()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "retail,1,true", "retail,0,false", "media,1,false", "media,0,true", "media,2,true" })
	void areNotSetByWhoeverHasSeenAnotherRevision(String domain, int seen, boolean conflict) {
		List<String> before = GraphDump.mesh(this.graph);
		Answer answer = set("adam", domain, Map.of("longestGrant", "P30D", "expectedVersion", seen));
		assertThat(answer.ending()).isEqualTo(conflict ? "AccessPolicyConflict" : "AccessPolicyRevised");
		if (conflict) {
			assertThat(answer.text("/setAccessPolicy/because")).contains("has changed since");
			assertThat(answer.data("/setAccessPolicy/inTheWay").isNull()).isEqualTo(domain.equals("retail"));
			assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "{'consumerKinds':['TEAM','PERSON']};CONSUMER_KINDS", "{'consumerKinds':['TEAM']};",
					"{'purposes':['reporting','Curiosity']};PURPOSES", "{'purposes':[' REPORTING ']};",
					"{'longestGrant':'P91D'};LONGEST_GRANT", "{'longestGrant':'P90D'};",
					"{'endRequired':false,'longestGrant':'P9D'};END_REQUIRED", "{'endRequired':true};",
					"{'longestGrant':'P200D','consumerKinds':['PERSON']};CONSUMER_KINDS LONGEST_GRANT" })
	void neverLoosenWhatStandsAbove(String terms, @Nullable String loosened) {
		set("adam", null, Map.of("consumerKinds", List.of("TEAM", "APPLICATION"), "purposes",
				List.of("Reporting", "Fraud  detection"), "longestGrant", "P90D", "endRequired", true));
		List<String> before = GraphDump.mesh(this.graph);
		Answer answer = set("dora", "sales", terms(terms));
		if (loosened == null) {
			assertThat(answer.ending()).isEqualTo("AccessPolicyRevised");
			return;
		}
		assertThat(answer.ending()).isEqualTo("AccessPolicyLoosens");
		assertThat(answer.texts("/setAccessPolicy/breaches", "/term")).containsExactly(loosened.split(" "));
		assertThat(answer.data("/setAccessPolicy/breaches/0/revision/policy/domain").isNull()).isTrue();
		assertThat(answer.data("/setAccessPolicy/breaches/0/revision/number").asInt()).isOne();
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
	}

	@Test
	void nameEveryPolicyThatWouldBeLoosened() {
		set("adam", null, Map.of("longestGrant", "P90D"));
		set("dora", "retail", Map.of("longestGrant", "P60D"));
		Answer answer = set("dora", "sales", Map.of("longestGrant", "P100D"));
		assertThat(answer.texts("/setAccessPolicy/breaches", "/revision/policy/domain/key")).containsExactly("",
				"retail");
		assertThat(answer.texts("/setAccessPolicy/breaches", "/because")).containsExactly(
				"It would let access last longer than above: at most 90 days.",
				"It would let access last longer than above: at most 60 days.");
	}

	@Test
	void areInForceTogetherHoweverTheWiderOnesChangeLater() {
		set("dora", "sales", Map.of("longestGrant", "P200D", "purposes", List.of("Planning", "Audit"), "consumerKinds",
				List.of("TEAM", "PERSON")));
		set("adam", null, Map.of("longestGrant", "P100D", "purposes", List.of("AUDIT", "Reporting"), "consumerKinds",
				List.of("PERSON", "APPLICATION"), "endRequired", true));
		JsonNode sales = inForce("sales");
		assertThat(sales.path("terms").toString()).isEqualTo("{\"consumerKinds\":[\"PERSON\"],"
				+ "\"purposes\":[\"AUDIT\"],\"longestGrant\":\"P100D\",\"endRequired\":true}");
		assertThat(sales.at("/policies/0/policy/domain").isNull()).isTrue();
		assertThat(sales.at("/policies/1/policy/domain/key").asString()).isEqualTo("sales");
		assertThat(sales.path("policies").size()).isEqualTo(2);
		assertThat(inForce("stock").at("/policies").size()).isOne();
		set("adam", null, Map.of("purposes", List.of("Curiosity")));
		assertThat(inForce("sales").at("/terms/purposes").toString()).isEqualTo("[]");
		assertThat(inForce("sales").at("/terms/longestGrant").asString()).isEqualTo("P200D");
	}

	@Test
	void followTheNewPlaceOfADomainThatMoves() {
		set("dora", "retail", Map.of("longestGrant", "P90D"));
		assertThat(inForce("sales").at("/terms/longestGrant").asString()).isEqualTo("P90D");
		this.portal.signIn("adam")
			.submit("MoveDomain", Map.of("domain", Ids.domain("sales"), "parent", Map.of("key", "media")));
		assertThat(inForce("sales").at("/terms/longestGrant").asString()).isEqualTo("P300D");
		Answer port = this.portal.signIn("karl").send("PortPage", Map.of("by", Map.of("key", "orders/lines")));
		assertThat(port.text("/outputPort/accessTerms/terms/longestGrant")).isEqualTo("P300D");
	}

	@Test
	void areListedWhereTheyHold() {
		set("adam", null, Map.of("longestGrant", "P300D"));
		set("dora", "retail", Map.of("longestGrant", "P90D"));
		assertThat(listed(Map.of())).containsExactly("", "media", "retail");
		assertThat(listed(Map.of("domain", Map.of("key", "sales")))).containsExactly("", "retail");
		this.portal.signIn("nina").submit("WithdrawAccessPolicy", Map.of("accessPolicy", Ids.policy("media")));
		assertThat(listed(Map.of())).containsExactly("", "retail");
		assertThat(listed(Map.of("includeWithdrawn", true, "first", 2))).containsExactly("", "media");
		Answer page = this.portal.signIn("nina").send("AccessPolicies", Map.of("first", 1));
		assertThat(page.data("/accessPolicies/totalCount").asInt()).isEqualTo(2);
		assertThat(listed(Map.of("after", page.text("/accessPolicies/pageInfo/endCursor")))).containsExactly("retail");
		Answer nowhere = this.portal.signIn("nina").send("AccessPolicies", Map.of("domain", Map.of("key", "nowhere")));
		assertThat(nowhere.kinds()).containsExactly("NOT_FOUND");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "{};consumerKinds", "{'endRequired':false};consumerKinds", "{'consumerKinds':[]};consumerKinds",
					"{'purposes':[]};purposes", "{'purposes':['Audit','audit ']};purposes",
					"{'purposes':['Audit',' ']};purposes 1", "{'longestGrant':'PT59M'};longestGrant",
					"{'longestGrant':'P367D'};longestGrant" })
	void mustSaySomethingThatCanHold(String terms, String path) {
		List<String> before = GraphDump.mesh(this.graph);
		Answer answer = set("adam", null, terms(terms));
		assertThat(answer.ending()).isEqualTo("InvalidInput");
		assertThat(answer.data("/setAccessPolicy/problems").valueStream())
			.map((problem) -> String.join(" ", problem.path("path").valueStream().map(JsonNode::asString).toList()))
			.containsExactly(path);
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
	}

	private Answer set(String person, @Nullable String domain, Map<String, ?> terms) {
		Map<String, Object> input = new HashMap<>(terms);
		if (domain != null) {
			input.put("domain", Map.of("key", domain));
		}
		return this.portal.signIn(person).submit("SetAccessPolicy", input);
	}

	private static Map<String, Object> terms(String json) {
		return JsonMapper.shared().readValue(json.replace('\'', '"'), new TypeReference<Map<String, Object>>() {
		});
	}

	private JsonNode inForce(String domain) {
		return this.portal.signIn("karl").ask(IN_FORCE, Map.of("key", domain)).data("/domain/accessTerms");
	}

	private Answer revisions(Map<String, ?> page) {
		Map<String, Object> variables = new HashMap<>(page);
		variables.put("domain", Map.of("key", "retail"));
		return this.portal.signIn("karl").ask(REVISIONS, variables);
	}

	private List<String> listed(Map<String, ?> arguments) {
		return this.portal.signIn("karl")
			.send("AccessPolicies", arguments)
			.texts("/accessPolicies/edges", "/node/domain/key");
	}

}
