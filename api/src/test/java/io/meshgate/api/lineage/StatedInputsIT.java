package io.meshgate.api.lineage;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What feeds output ports whose documents say which contracts they are made of.
 */
@WholePortal
class StatedInputsIT {

	private static final String DOCUMENTS = """
			apiVersion: v1.0.0
			kind: DataProduct
			id: shops
			name: shops
			status: active
			outputPorts:
			  - {name: sales, version: 1.0.0, contractId: sales}
			  - {name: stock, version: 1.0.0, contractId: stock}
			---
			apiVersion: v1.0.0
			kind: DataProduct
			id: mart
			name: mart
			status: active
			inputPorts:
			  - {name: sales, version: 1.0.0, contractId: sales}
			  - {name: stock, version: 1.0.0, contractId: stock}
			outputPorts:
			  - {name: all, version: 1.0.0}
			  - {name: some, version: 1.0.0, inputContracts: [{id: %s, version: 1.0.0}]}
			""";

	private final Visitor adam;

	StatedInputsIT(Graph graph, @LocalServerPort int port) {
		Retailer.tell(graph);
		this.adam = new Portal(port).signIn("adam");
	}

	@Test
	void feedThePortsThatAreMadeOfThem() {
		bring("sales");
		assertThat(fed("mart/all@1.0.0")).containsExactlyInAnyOrder("shops/sales@1.0.0", "shops/stock@1.0.0");
		assertThat(fed("mart/some@1.0.0")).containsExactly("shops/sales@1.0.0");
		bring("stock");
		assertThat(fed("mart/some@1.0.0")).containsExactly("shops/stock@1.0.0");
		bring("something else");
		assertThat(fed("mart/some@1.0.0")).isEmpty();
		assertThat(fed("mart/all@1.0.0")).hasSize(2);
	}

	private void bring(String contract) {
		assertThat(this.adam
			.call("/api/v1/descriptors",
					(request) -> request.header("Content-Type", "application/yaml")
						.POST(BodyPublishers.ofString(DOCUMENTS.formatted(contract))))
			.statusCode()).isEqualTo(200);
	}

	private List<String> fed(String port) {
		String id = this.adam
			.ask("query($by: EntityRef!) { outputPort(by: $by) { id } }", Map.of("by", Map.of("key", port)))
			.text("/outputPort/id");
		return this.adam.send("Lineage", Map.of("of", id, "direction", "UPSTREAM", "level", "OUTPUT_PORT"))
			.data("/lineage/nodes")
			.valueStream()
			.filter((node) -> node.path("distance").asInt() == 1)
			.map((node) -> node.at("/entity/key").asString())
			.toList();
	}

}
