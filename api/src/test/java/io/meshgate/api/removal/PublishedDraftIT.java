package io.meshgate.api.removal;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Contracts that only a draft published go with it; those that others stand on stay.
 */
@WholePortal
class PublishedDraftIT {

	private static final String SKETCHED = """
			apiVersion: v3.1.0
			kind: DataContract
			id: sketched
			version: 1.0.0
			status: active
			servers: [{server: x, type: mysql, host: h, database: d}]
			schema:
			- name: stroke
			  physicalName: strokes
			  properties:
			  - {name: colour, logicalType: string, required: true}
			slaProperties:
			- {property: latency, value: 4, unit: h}
			""";

	private final Graph graph;

	private final Portal portal;

	private Visitor olga;

	private String draft;

	private String port;

	PublishedDraftIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
	}

	@BeforeEach
	void tell() {
		Retailer.tell(this.graph);
		this.olga = this.portal.signIn("olga");
		this.draft = this.olga
			.submit("CreateDataProduct",
					Map.of("key", "sketch", "name", "A sketch", "domain", Map.of("key", "sales"), "owner",
							Map.of("key", "orders-team"), "outputPorts",
							List.of(Map.of("name", "strokes", "type", "DATASET"))))
			.text("/createDataProduct/dataProduct/id");
		this.port = this.olga.ask("{ dataProduct(by: {key: \"sketch\"}) { outputPorts { id } } }", Map.of())
			.text("/dataProduct/outputPorts/0/id");
	}

	@Test
	void freesTheIdsOfItsContracts() {
		List<String> before = contracts();
		publish(this.olga, this.port, SKETCHED);
		publish(this.olga, this.port, SKETCHED.replace("1.0.0", "2.0.0"));
		assertThat(contracts()).isNotEqualTo(before);
		delete();
		assertThat(contracts()).isEqualTo(before);
		publish(this.portal.signIn("karl"), Ids.port("forecast/weekly"), SKETCHED);
	}

	@Test
	void leavesContractsThatOthersStandOnOrAnImportBrought() {
		publish(this.olga, this.port, SKETCHED);
		publish(this.olga, Ids.port("orders/refunds"), SKETCHED);
		String brought = SKETCHED.replace("sketched", "brought");
		this.portal.signIn("adam")
			.call("/api/v1/descriptors",
					(call) -> call.header("Content-Type", "application/yaml").POST(BodyPublishers.ofString(brought)));
		publish(this.portal.signIn("adam"), this.port, brought);
		List<String> before = contracts();
		delete();
		assertThat(contracts()).isEqualTo(before);
	}

	private void delete() {
		assertThat(this.olga.submit("DeleteDataProduct", Map.of("dataProduct", this.draft)).ending())
			.isEqualTo("DataProductDeleted");
	}

	private static void publish(Visitor visitor, String port, String document) {
		Answer answer = visitor.submit("PublishContract", Map.of("outputPort", port, "document", document));
		assertThat(answer.ending()).isEqualTo("ContractPublished");
	}

	/**
	 * What is left of contracts and of what they name, whatever products are under it.
	 */
	private List<String> contracts() {
		return GraphDump.meaning(this.graph)
			.stream()
			.filter((line) -> line
				.matches("(Contract|ContractTerm|SchemaObject|Column|Document|Dataset|ServiceLevel) .*"))
			.filter((line) -> !line.contains("SERVES"))
			.sorted()
			.toList();
	}

}
