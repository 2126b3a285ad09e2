package io.meshgate.api.input;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Told;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What has no text that says so is cleared by name.
 */
@WholePortal
class ClearingIT {

	private final Graph graph;

	private final Portal portal;

	ClearingIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
		Retailer.tell(graph);
	}

	@ParameterizedTest
	@CsvSource({ "DataProduct, kind, AGGREGATE, KIND", "DataProduct, tier, TIER_1, TIER",
			"ProductTemplate, kind, AGGREGATE, KIND", "ProductTemplate, visibility, PRIVATE, VISIBILITY",
			"OutputPort, location, https://data.example.org, LOCATION",
			"OutputPort, termsLocation, https://terms.example.org, TERMS_LOCATION",
			"ServiceLevelObjective, validFor, P1D, VALID_FOR" })
	void takesTheValueAwayOnceAndNotTogetherWithOne(String type, String field, String value, String name) {
		Visitor visitor = this.portal.signIn(type.equals("ProductTemplate") ? "karl" : "olga");
		assertThat(change(visitor, type, Map.of(field, value)).kinds()).isEmpty();
		assertThat(said(visitor, type, field)).isEqualTo(value);
		Answer both = change(visitor, type, Map.of(field, value, "clear", List.of(name)));
		assertThat(both.ending()).isEqualTo("InvalidInput");
		assertThat(both.data("").iterator().next().at("/problems").toString())
			.isEqualTo("[{\"path\":[\"clear\"],\"message\":\"must not name what is given: " + field + "\"}]");
		List<Told> before = Told.of(this.graph);
		for (int time = 0; time < 2; time++) {
			Answer cleared = change(visitor, type, Map.of("clear", List.of(name, name)));
			assertThat(cleared.kinds()).isEmpty();
			assertThat(cleared.ending()).endsWith("Changed");
			assertThat(said(visitor, type, field)).isEmpty();
			assertThat(Told.since(this.graph, before)).hasSizeLessThanOrEqualTo(1);
		}
		assertThat(Told.since(this.graph, before)).hasSize(1);
	}

	private static Answer change(Visitor visitor, String type, Map<String, Object> what) {
		Map<String, Object> input = new HashMap<>(what);
		String mutation = switch (type) {
			case "DataProduct" -> "ChangeDataProduct";
			case "ProductTemplate" -> "ChangeTemplate";
			case "OutputPort" -> "ChangeOutputPort";
			default -> "ChangeObjective";
		};
		input.put(switch (type) {
			case "DataProduct" -> "dataProduct";
			case "ProductTemplate" -> "template";
			case "OutputPort" -> "outputPort";
			default -> "objective";
		}, id(type));
		return visitor.submit(mutation, input);
	}

	private static String said(Visitor visitor, String type, String field) {
		return visitor
			.ask("query($id: ID!) { node(id: $id) { ... on %s { said: %s } } }".formatted(type, field),
					Map.of("id", id(type)))
			.text("/node/said");
	}

	private static String id(String type) {
		return switch (type) {
			case "DataProduct" -> Ids.product("orders");
			case "ProductTemplate" -> Ids.template("report");
			case "OutputPort" -> Ids.port("orders/lines");
			default -> Ids.objective("orders/latency");
		};
	}

}
