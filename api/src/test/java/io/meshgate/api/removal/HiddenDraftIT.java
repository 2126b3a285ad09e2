package io.meshgate.api.removal;

import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Answer;
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
 * A draft that somebody could not see is not told of once it is gone.
 */
@WholePortal
class HiddenDraftIT {

	private static final String INPUTS = """
			{ dataProduct(by: {key: "forecast"}) { inputPorts { name unresolvedPort source { key } } } }
			""";

	private final Graph graph;

	private final Portal portal;

	HiddenDraftIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
	}

	@BeforeEach
	void tell() {
		Retailer.tell(this.graph);
	}

	@Test
	void isNotToldOfByWhatReadIt() {
		Visitor adam = this.portal.signIn("adam");
		Answer created = adam.submit("CreateDataProduct",
				Map.of("key", "secret", "name", "A secret", "domain", Map.of("key", "sales"), "owner",
						Map.of("key", "orders-team"), "outputPorts",
						List.of(Map.of("name", "strategy", "type", "DATASET"))));
		String draft = created.text("/createDataProduct/dataProduct/id");
		String port = adam.ask("{ dataProduct(by: {key: \"secret\"}) { outputPorts { id } } }", Map.of())
			.text("/dataProduct/outputPorts/0/id");
		Answer declared = adam.submit("DeclareInputPort", Map.of("dataProduct", Ids.product("forecast"), "source",
				Map.of("outputPort", port), "name", "Our strategy"));
		assertThat(declared.ending()).isEqualTo("InputPortDeclared");
		Visitor nina = this.portal.signIn("nina");
		String before = inputs(nina);
		String exported = exported(nina);
		assertThat(before).contains("not shown").doesNotContain("strategy");
		assertThat(exported).contains("forecast").doesNotContain("strategy");
		assertThat(adam.submit("DeleteDataProduct", Map.of("dataProduct", draft)).ending())
			.isEqualTo("DataProductDeleted");
		assertThat(inputs(nina)).isEqualTo(before);
		assertThat(exported(nina)).isEqualTo(exported);
	}

	private static String inputs(Visitor visitor) {
		return visitor.ask(INPUTS, Map.of()).data("/dataProduct/inputPorts").toString();
	}

	private static String exported(Visitor visitor) {
		return visitor.call("/api/v1/descriptors?format=odps", (call) -> call.GET()).body();
	}

}
