package io.meshgate.api.contract.authoring;

import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.api.contract.authoring.Publishing.REFUNDS;
import static io.meshgate.api.contract.authoring.Publishing.publish;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a change makes of its own datasets is there at once, however many others an import
 * has left to be looked at.
 */
@WholePortal
class OwnDatasetsFirstIT {

	private static final String NAMING = REFUNDS.replace("- name: refund\n", "- name: refund\n  physicalName: t\n")
			+ "servers: [{server: x, type: mysql, host: h, database: d}]\n";

	private final Graph graph;

	private final Portal portal;

	OwnDatasetsFirstIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
		Retailer.tell(graph);
	}

	@Test
	void areTiedAndLoosened() {
		leaveMuch();
		Visitor olga = this.portal.signIn("olga");
		Map<String, Object> refunds = Map.of("outputPort", Ids.port("orders/refunds"));
		publish(olga, Ids.port("orders/refunds"), NAMING);
		assertThat(given("orders/refunds")).containsExactly("mysql:%2F%2Fh:3306/d.t");
		assertThat(olga.submit("DetachContract", refunds).ending()).isEqualTo("ContractDetached");
		assertThat(given("orders/refunds")).isEmpty();
		publish(olga, Ids.port("orders/refunds"), NAMING);
		publish(this.portal.signIn("karl"), Ids.port("forecast/weekly"), NAMING.replace("refunds", "weeks"));
		assertThat(given("forecast/weekly")).isEmpty();
		assertThat(olga.submit("RemoveOutputPort", refunds).ending()).isEqualTo("OutputPortRemoved");
		assertThat(given("forecast/weekly")).containsExactly("mysql:%2F%2Fh:3306/d.t");
	}

	private void leaveMuch() {
		String cypher = """
				UNWIND range(1, 14000) AS n
				CREATE (:Dataset {id: 'due-' + n, key: 'due/' + n, namespace: 'due', name: toString(n), title: 'Due',
				  tags: [], lastSeenAt: datetime(), due: true})
				""";
		this.graph.write((transaction) -> transaction.rows(cypher, Map.of()));
	}

	private List<String> given(String port) {
		String cypher = """
				MATCH (:OutputPort {key: $port})-[:SERVES]->(d:Dataset)
				RETURN d.key AS key
				""";
		return this.graph.read((transaction) -> transaction.rows(cypher, Map.of("port", port)))
			.stream()
			.map((row) -> row.text("key"))
			.toList();
	}

}
