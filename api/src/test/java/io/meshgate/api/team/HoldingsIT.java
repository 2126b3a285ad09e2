package io.meshgate.api.team;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.meshgate.graph.words.Findable;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people and teams have beside products, and what applications and ports say of
 * their use.
 */
@WholePortal
class HoldingsIT {

	private final Graph graph;

	private final Portal portal;

	HoldingsIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
		Retailer.open(graph, this.portal);
	}

	@Test
	void areListedByName() {
		Answer seen = this.portal.signIn("nina")
			.ask("""
					{ person(by: {key: "sven"}) { stewards { totalCount edges { node { key } } } }
					  retail: team(by: {key: "retail-team"}) { domains { totalCount edges { node { key } } } }
					  team(by: {key: "planning"}) {
					    domains { totalCount }
					    platforms(first: 1) { totalCount pageInfo { hasNextPage endCursor } edges { node { key owner { key } } } }
					    applications { totalCount edges { node { key owner { key } } } } } }
					""",
					Map.of());
		assertThat(seen.texts("/person/stewards/edges", "/node/key")).containsExactly("sales");
		assertThat(seen.texts("/retail/domains/edges", "/node/key")).containsExactly("retail");
		assertThat(seen.data("/retail/domains/totalCount").asInt()).isOne();
		assertThat(seen.data("/team/domains/totalCount").asInt()).isZero();
		assertThat(seen.texts("/team/applications/edges", "/node/key")).containsExactly("planner");
		assertThat(seen.texts("/team/applications/edges", "/node/owner/key")).containsExactly("planning");
		assertThat(seen.data("/team/platforms/totalCount").asInt()).isEqualTo(2);
		assertThat(seen.texts("/team/platforms/edges", "/node/key")).containsExactly("shed");
		Answer rest = this.portal.signIn("nina")
			.ask("query($after: String) { team(by: {key: \"planning\"}) { platforms(after: $after) { edges { node { key } } } } }",
					Map.of("after", seen.text("/team/platforms/pageInfo/endCursor")));
		assertThat(rest.texts("/team/platforms/edges", "/node/key")).containsExactly("warehouse");
	}

	@Test
	void tellTheUseOfEachPort() {
		Visitor olga = this.portal.signIn("olga");
		String today = LocalDate.now(ZoneOffset.UTC).toString();
		olga.submit("ReportUsage",
				Map.of("dataProduct", Ids.product("orders"), "reads", List.of(
						Map.of("outputPort", Ids.port("orders/lines"), "day", today, "queries", 7, "users", 2),
						Map.of("outputPort", Ids.port("orders/returns"), "day", today, "queries", 3, "users", 1))));
		Answer seen = this.portal.signIn("nina")
			.ask("""
					{ dataProduct(by: {key: "orders"}) { outputPorts { name usage { consumers reads { day queries users } } } } }
					""",
					Map.of());
		assertThat(seen.texts("/dataProduct/outputPorts", "/name")).containsExactly("lines", "refunds", "returns");
		assertThat(seen.data("/dataProduct/outputPorts/0/usage").toString())
			.isEqualTo("{\"consumers\":0,\"reads\":[{\"day\":\"" + today + "\",\"queries\":7,\"users\":2}]}");
		assertThat(seen.data("/dataProduct/outputPorts/1/usage").toString())
			.isEqualTo("{\"consumers\":0,\"reads\":[]}");
		assertThat(seen.data("/dataProduct/outputPorts/2/usage").toString())
			.isEqualTo("{\"consumers\":1,\"reads\":[{\"day\":\"" + today + "\",\"queries\":3,\"users\":1}]}");
	}

	@Test
	void promiseInTheOrderOfNames() {
		this.graph.write((transaction) -> transaction.rows("""
				MATCH (p:DataProduct {key: 'orders'})
				UNWIND ['Zebra', 'ärger', 'b', 'A'] AS name
				CREATE (p)-[:PROMISES]->(:Objective {id: randomUUID(), property: 'x-order', name: name})
				""", Map.of()));
		assertThat(this.portal.signIn("nina")
			.ask("{ dataProduct(by: {key: \"orders\"}) { objectives { name } } }", Map.of())
			.texts("/dataProduct/objectives", "/name")).containsSubsequence("A", "ärger", "b", "Zebra");
	}

	@Test
	void tellWhatAnApplicationSaysThatItReads() {
		this.graph.write((transaction) -> transaction.rows("""
				MATCH (a:Application {key: 'planner'})
				SET a.type = 'service'
				WITH a
				UNWIND ['orders/lines', 'salaries/all'] AS key
				MATCH (o:OutputPort {key: key})
				CREATE (a)-[:CONSUMES]->(:InputPort {id: randomUUID(), key: 'planner|' + key, name: key})-[:READS]->(o)
				WITH DISTINCT a
				CREATE (a)-[:CONSUMES]->(i:InputPort {id: randomUUID(), key: 'planner|x', name: 'x'})
				CREATE (i)-[:LACKS]->(:UnresolvedReference {ref: 'x', link: 'READS_ENTITY', key: 'api:default/x'})
				""", Map.of()));
		Findable.catchUp(this.graph);
		String query = "{ application(by: {key: \"planner\"}) { type inputs { name source { key } unresolvedPort } } }";
		Answer seen = this.portal.signIn("nina").ask(query, Map.of());
		assertThat(seen.text("/application/type")).isEqualTo("service");
		assertThat(seen.texts("/application/inputs", "/name")).containsExactly("orders/lines", "x", "not shown");
		assertThat(seen.texts("/application/inputs", "/source/key")).containsExactly("orders/lines", "", "");
		assertThat(seen.texts("/application/inputs", "/unresolvedPort")).containsExactly("", "api:default/x", "");
		assertThat(this.portal.signIn("harry").ask(query, Map.of()).texts("/application/inputs", "/source/key"))
			.containsExactly("orders/lines", "salaries/all", "");
	}

}
