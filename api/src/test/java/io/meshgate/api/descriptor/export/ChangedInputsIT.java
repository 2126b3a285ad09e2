package io.meshgate.api.descriptor.export;

import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.NeedsCorpora;
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
 * What products read by the portal's word, and not by that of their documents.
 */
@NeedsCorpora
@WholePortal
class ChangedInputsIT {

	private static final String GAUGES = """
			apiVersion: v1.0.0
			kind: DataProduct
			id: gauges
			status: active
			version: 1.0.0
			team: {name: orders-team}
			inputPorts:
			- {name: heights, version: 1.0.0, contractId: c-old} # of the tide
			""";

	private final Graph graph;

	private final Portal portal;

	private final Visitor olga;

	ChangedInputsIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
		Retailer.tell(graph);
		this.olga = this.portal.signIn("olga");
	}

	@BeforeEach
	void tell() {
		Retailer.tell(this.graph);
	}

	@Test
	void askForAnotherContractByTheSameName() {
		bring(GAUGES);
		String before = this.olga.ask("{ dataProduct(by: {key: \"gauges\"}) { inputPorts { id } } }", Map.of())
			.text("/dataProduct/inputPorts/0/id");
		assertThat(this.olga.submit("RemoveInputPort", Map.of("inputPort", before)).kinds()).isEmpty();
		await("c-new");
		assertThat(contracts()).containsExactly("c-new");
		String yaml = adam().yaml("?format=odps&of=" + product("gauges"));
		Retailer.tell(this.graph);
		bring(yaml);
		assertThat(contracts()).containsExactly("c-new");
	}

	@Test
	void askForTwoContractsByOneName() {
		bring(GAUGES);
		await("c-new");
		assertThat(contracts()).containsExactly("c-old", "c-new");
		String yaml = adam().yaml("?format=odps&of=" + product("gauges"));
		assertThat(yaml).contains("# of the tide");
		Retailer.tell(this.graph);
		bring(yaml);
		assertThat(contracts()).containsExactly("c-old", "c-new");
		assertThat(adam().yaml("?format=odps&of=" + product("gauges"))).isEqualTo(yaml);
	}

	private void await(String contract) {
		assertThat(this.olga
			.submit("DeclareInputPort",
					Map.of("dataProduct", product("gauges"), "source", Map.of("contractId", contract),
							"contractVersion", "1.0.0", "name", "heights"))
			.kinds()).isEmpty();
	}

	private List<String> contracts() {
		return adam().json("?format=odps&of=" + product("gauges"))
			.getFirst()
			.path("inputPorts")
			.valueStream()
			.map((port) -> port.path("contractId").asString())
			.toList();
	}

	private void bring(String yaml) {
		adam().bring("application/yaml", yaml);
	}

	private Exchange adam() {
		return new Exchange(this.portal.signIn("adam"));
	}

	private String product(String key) {
		return this.portal.signIn("adam")
			.ask("query($key: String!) { dataProduct(by: {key: $key}) { id } }", Map.of("key", key))
			.text("/dataProduct/id");
	}

}
