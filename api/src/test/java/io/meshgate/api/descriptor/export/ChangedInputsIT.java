package io.meshgate.api.descriptor.export;

import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.NeedsCorpora;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

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

	private static final String TIDES = """
			apiVersion: v1.1.0
			kind: DataProduct
			id: tides
			status: active
			team: {name: orders-team}
			outputPorts:
			- {name: heights, version: 1.0.0}
			""";

	private static final String HIDING = "customProperties: [{property: visibility, value: private}]\n";

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

	@Test
	void waitForThePortThatTheyReadWhenItGoes() {
		bring(TIDES);
		Visitor karl = this.portal.signIn("karl");
		String port = this.olga.ask("{ outputPort(by: {key: \"tides/heights@1.0.0\"}) { id } }", Map.of())
			.text("/outputPort/id");
		assertThat(karl
			.submit("DeclareInputPort",
					Map.of("dataProduct", Ids.product("forecast"), "source", Map.of("outputPort", port)))
			.kinds()).isEmpty();
		assertThat(read("nina")).isEqualTo("heights reads tides/heights@1.0.0 or null");
		bring(TIDES.replace("heights,", "times,"));
		assertThat(read("nina")).isEqualTo("heights reads null or tides/heights@1.0.0");
		assertThat(exported("nina")).contains("tides/heights@1.0.0");
		bring(TIDES.replace("heights,", "times,") + HIDING);
		assertThat(read("nina")).isEqualTo("not shown reads null or null");
		assertThat(exported("nina")).doesNotContain("tides");
		assertThat(read("adam")).isEqualTo("heights reads null or tides/heights@1.0.0");
		bring(TIDES);
		assertThat(read("adam")).isEqualTo("heights reads tides/heights@1.0.0 or null");
		assertThat(read("nina")).isEqualTo("not shown reads null or null");
	}

	private String read(String visitor) {
		Answer answer = this.portal.signIn(visitor).ask("""
				{ dataProduct(by: {key: "forecast"}) { inputPorts { name source { key } unresolvedPort } } }
				""", Map.of());
		JsonNode port = answer.data("/dataProduct/inputPorts/0");
		return port.path("name").asString() + " reads " + port.at("/source/key").asString("null") + " or "
				+ port.path("unresolvedPort").asString("null");
	}

	private String exported(String visitor) {
		return new Exchange(this.portal.signIn(visitor)).yaml("?format=odps&of=" + Ids.product("forecast"));
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
