package io.meshgate.api.field;

import java.util.ArrayList;
import java.util.HashMap;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import io.meshgate.graph.testing.mesh.ProductNoun;
import io.meshgate.graph.words.Findable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.api.portal.Portal.aVisitor;
import static io.meshgate.graph.testing.mesh.Mesh.aDomain;
import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static io.meshgate.graph.testing.mesh.Mesh.aPerson;
import static io.meshgate.graph.testing.mesh.Mesh.aPlatform;
import static io.meshgate.graph.testing.mesh.Mesh.aPolicyOf;
import static io.meshgate.graph.testing.mesh.Mesh.aPort;
import static io.meshgate.graph.testing.mesh.Mesh.aProduct;
import static io.meshgate.graph.testing.mesh.Mesh.aRule;
import static io.meshgate.graph.testing.mesh.Mesh.aTeam;
import static io.meshgate.graph.testing.mesh.Mesh.aTemplate;
import static io.meshgate.graph.testing.mesh.Mesh.aTerm;
import static io.meshgate.graph.testing.mesh.Mesh.anApplication;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is listed by name is listed in one order, in any language, page by page; be it
 * written now or by an earlier version.
 */
@WholePortal
class OneOrderOfNamesIT {

	private static final List<String> NAMES = List.of("zeta", "Zulu", "أوامر", "alpha", "Ärzte", "ALPHA");

	private static final List<String> SORTED = List.of("alpha", "alpha", "ärzte", "zeta", "zulu", "أوامر");

	private final Graph graph;

	private final Visitor adam;

	OneOrderOfNamesIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		MeshDatabase.empty();
		tell();
		this.adam = new Portal(port).signIn("adam");
	}

	private void tell() {
		Mesh mesh = aMesh().with(aVisitor("adam").withRoles("ADMINISTRATOR"), aDomain("home"), aTeam("crew"),
				aPlatform("ground").ownedBy("crew"));
		ProductNoun hub = aProduct("hub").inDomain("home").ownedBy("crew");
		for (int number = 0; number < NAMES.size(); number++) {
			String key = "n" + number;
			mesh.with(aDomain(key), aDomain("home/" + key).partOf("home"), aTeam(key).partOf("crew"),
					aPerson(key).memberOf("crew").hintedIn("guests", Instant.parse("2999-12-31T00:00:00Z")),
					aVisitor("adam").hintedIn(key, Instant.parse("2999-12-31T00:00:00Z")),
					aPlatform(key).ownedBy("crew"), anApplication(key).ownedBy("crew"),
					aTemplate(key).offeredOn("ground"), aTerm("home/" + key), aRule(key), aProduct(key).ownedBy("crew"),
					aPolicyOf(key).setBy("adam"));
			hub.checkedFor(key).offering(aPort(key).runningOn("ground"));
		}
		mesh.with(hub).in(this.graph);
		nameAnew();
	}

	/** As an earlier version left them, before any of them was sorted so. */
	private void nameAnew() {
		String cypher = """
				UNWIND range(0, size($names) - 1) AS number
				CREATE (:TermGroup {id: randomUUID(), key: 'g/n' + number})
				CREATE (:Job {id: randomUUID(), key: 'etl/n' + number, namespace: 'etl', firstSeenAt: datetime(),
				  lastSeenAt: datetime()})
				WITH number
				MATCH (n)
				WHERE n.key ENDS WITH 'n' + number
				SET n.name = $names[number]
				REMOVE n.worded, n.nameOrder
				""";
		this.graph.write((transaction) -> transaction.rows(cypher, Map.of("names", NAMES)));
		Findable.catchUp(this.graph);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "domains | domains(%s) %s | name", "teams | teams(%s) %s | name", "people | people(%s) %s | name",
					"platforms | platforms(%s) %s | name", "applications | applications(%s) %s | name",
					"templates | templates(%s) %s | name", "terms | terms(%s) %s | name",
					"termGroups | termGroups(%s) %s | name", "governanceRules | governanceRules(%s) %s | name",
					"jobs | jobs(%s) %s | name", "dataProducts | dataProducts(%s) %s | name",
					"accessPolicies | accessPolicies(%s) %s | domain { name }",
					"domain/children | domain(by: {key: \"home\"}) { children(%s) %s } | name",
					"domain/terms | domain(by: {key: \"home\"}) { terms(%s) %s } | name",
					"team/children | team(by: {key: \"crew\"}) { children(%s) %s } | name",
					"team/members | team(by: {key: \"crew\"}) { members(%s) %s } | person { name }",
					"team/hinted | team(by: {key: \"guests\"}) { hinted(%s) %s } | person { name }",
					"viewer/hints | viewer { hints(%s) %s } | team { name }",
					"team/applications | team(by: {key: \"crew\"}) { applications(%s) %s } | name",
					"platform/templates | platform(by: {key: \"ground\"}) { templates(%s) %s } | name",
					"platform/outputPorts | platform(by: {key: \"ground\"}) { outputPorts(%s) %s } | name",
					"whoCan | whoCan(action: EDIT, on: \"HUB\", %s) %s | person { name }",
					"dataProduct/checks | dataProduct(by: {key: \"hub\"}) { checks(%s) %s } | name" })
	void sortsEveryList(String list, String field, String name) {
		for (int size : List.of(1, 2, 5, 100)) {
			assertThat(names(list, field, name, size)).as("in pages of %d", size)
				.satisfies(OneOrderOfNamesIT::areSorted);
		}
	}

	@Test
	void sortsListsThatHaveNoPages() {
		Answer seen = this.adam.ask("{ dataProduct(by: {key: \"hub\"}) { outputPorts { name } } }", Map.of());
		assertThat(seen.texts("/dataProduct/outputPorts", "/name")).satisfies(OneOrderOfNamesIT::areSorted);
	}

	@Test
	void sortsWhatIsWrittenNow() {
		assertThat(
				this.adam
					.submit("AdoptGovernanceRule",
							Map.of("key", "owned", "name", "Äther", "requirement", "HAS_OWNER", "severity",
									"IMPORTANT"))
					.ending())
			.isEqualTo("GovernanceRuleAdopted");
		assertThat(names("governanceRules", "governanceRules(%s) %s", "name", 3)).containsSubsequence("Ärzte", "Äther",
				"zeta");
		assertThat(this.adam
			.submit("AddOutputPort", Map.of("dataProduct", Ids.product("hub"), "name", "Äther", "type", "FILE"))
			.ending()).isEqualTo("OutputPortAdded");
		assertThat(this.adam
			.submit("DeclareInputPort", Map.of("dataProduct", Ids.product("hub"), "source", Map.of("contractId", "Öl")))
			.ending()).isEqualTo("InputPortDeclared");
		assertThat(this.adam
			.submit("DeclareInputPort", Map.of("dataProduct", Ids.product("hub"), "source", Map.of("contractId", "pi")))
			.ending()).isEqualTo("InputPortDeclared");
		Answer hub = this.adam.ask("{ dataProduct(by: {key: \"hub\"}) { outputPorts { name } inputPorts { name } } }",
				Map.of());
		assertThat(hub.texts("/dataProduct/outputPorts", "/name")).containsSubsequence("Ärzte", "Äther", "zeta");
		assertThat(hub.texts("/dataProduct/inputPorts", "/name")).containsExactly("Öl", "pi");
	}

	private static void areSorted(List<? extends String> names) {
		assertThat(names.stream().filter(NAMES::contains).map((name) -> name.toLowerCase(Locale.ROOT)))
			.containsExactlyElementsOf(SORTED);
	}

	private List<String> names(String list, String field, String name, int size) {
		String edges = "{ pageInfo { hasNextPage endCursor } edges { node { " + name + " } } }";
		String node = "/node/" + name.replace(" { ", "/").replace(" }", "");
		String document = "query($first: Int, $after: String) { "
				+ field.replace("HUB", Ids.product("hub")).formatted("first: $first, after: $after", edges) + " }";
		List<String> names = new ArrayList<>();
		Map<String, Object> page = new HashMap<>(Map.of("first", size));
		Answer answer;
		do {
			answer = this.adam.ask(document, page);
			names.addAll(answer.texts("/" + list + "/edges", node));
			page.put("after", answer.data("/" + list + "/pageInfo/endCursor").asString());
		}
		while (answer.data("/" + list + "/pageInfo/hasNextPage").asBoolean());
		return names;
	}

}
