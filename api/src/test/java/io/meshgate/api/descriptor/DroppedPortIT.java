package io.meshgate.api.descriptor;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Told;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A newer document no longer states output ports that somebody subscribed to, and a still
 * newer one states them again.
 */
@WholePortal
class DroppedPortIT {

	private static final String NONE = """
			apiVersion: v1.1.0
			kind: DataProduct
			id: tides
			status: active
			team: {name: orders-team}
			""";

	private static final String BOTH = NONE + """
			outputPorts:
			- {name: heights, contractId: c-heights, customProperties: [{property: platform, value: warehouse}]}
			- {name: times, contractId: c-times}
			""";

	private static final String READER = """
			apiVersion: v1.1.0
			kind: DataProduct
			id: harbour
			status: active
			team: {name: planning}
			inputPorts: [{name: heights, contractId: c-heights}]
			""";

	private static final String TIMES = "- {name: times, contractId: c-times}\n";

	private final Graph graph;

	private final Visitor adam;

	private final Visitor olga;

	private final Visitor karl;

	DroppedPortIT(Graph graph, @LocalServerPort int port) {
		Portal portal = new Portal(port);
		Retailer.tell(graph);
		this.graph = graph;
		this.adam = portal.signIn("adam");
		this.olga = portal.signIn("olga");
		this.karl = portal.signIn("karl");
	}

	@Test
	void endsAccessAsIfThePortalHadTakenThePortsAway() {
		bring(BOTH + "---\n" + READER);
		String asked = ask("tides/heights");
		String granted = ask("tides/times");
		assertThat(this.olga.submit("ApproveAccessRequest", Map.of("accessRequest", granted)).ending())
			.isEqualTo("AccessRequestDecided");

		List<Told> before = Told.of(this.graph);
		JsonNode row = bring(NONE).at("/rows/0");
		assertThat(row.path("outcome").asString()).isEqualTo("updated");
		assertThat(row.path("warnings").valueStream().map(JsonNode::asString)).containsExactly(
				"the output port 'tides/heights' is no longer stated: access to it has ended, and it is kept on record",
				"the output port 'tides/times' is no longer stated: access to it has ended, and it is kept on record");
		List<Told> told = Told.since(this.graph, before);
		assertThat(told).extracting(Told::type)
			.containsExactlyInAnyOrder("io.meshgate.dataproduct.imported", "io.meshgate.outputport.removed",
					"io.meshgate.outputport.removed", "io.meshgate.access.superseded", "io.meshgate.access.ended");
		assertThat(told).filteredOn((entry) -> entry.type().equals("io.meshgate.outputport.removed"))
			.allSatisfy((entry) -> assertThat(entry.subject()).isEqualTo(productId()))
			.extracting((entry) -> entry.data().get("outputPort"))
			.containsExactlyInAnyOrder(ids("tides/heights").getFirst(), ids("tides/times").getFirst());
		assertThat(told).filteredOn((entry) -> entry.type().startsWith("io.meshgate.access."))
			.allSatisfy((entry) -> assertThat(entry.data()).containsEntry("reason", "SUPERSEDED")
				.containsKey("outputPort"));
		assertThat(told).filteredOn((entry) -> entry.type().equals("io.meshgate.access.superseded"))
			.extracting((entry) -> entry.data().get("outputPort"))
			.isEqualTo(ids("tides/heights"));

		Answer kept = kept(asked);
		assertThat(kept.text("/accessRequest/status")).isEqualTo("SUPERSEDED");
		assertThat(kept.text("/accessRequest/outputPort/key")).isEqualTo("tides/heights");
		assertThat(kept.data("/accessRequest/outputPort/removedAt").isNull()).isFalse();
		assertThat(grants()).containsExactly("SUPERSEDED");
		assertThat(listed()).isEmpty();
		assertThat(source()).isEmpty();
		assertThat(running()).isEmpty();
		assertThat(bring(NONE).at("/rows/0/warnings")).isEmpty();
	}

	@Test
	void offersAgainWhatALaterDocumentBringsBack() {
		bring(BOTH + "---\n" + READER);
		List<Object> ids = ids("tides/heights");
		String asked = ask("tides/heights");
		assertThat(source()).isEqualTo("tides/heights");
		bring(NONE + "outputPorts:\n" + TIMES);
		assertThat(listed()).containsExactly("tides/times");
		bring(BOTH);
		assertThat(ids("tides/heights")).isEqualTo(ids);
		assertThat(listed()).containsExactly("tides/heights", "tides/times");
		assertThat(source()).isEqualTo("tides/heights");
		assertThat(running()).containsExactly("tides/heights");
		Answer kept = kept(asked);
		assertThat(kept.text("/accessRequest/status")).isEqualTo("SUPERSEDED");
		assertThat(kept.data("/accessRequest/outputPort/removedAt").isNull()).isTrue();
		assertThat(ask("tides/heights")).isNotEqualTo(asked);
	}

	@Test
	void forgetsWhatNobodySubscribedTo() {
		bring(BOTH);
		String heights = String.valueOf(ids("tides/heights").getFirst());
		List<Told> before = Told.of(this.graph);
		JsonNode row = bring(NONE).at("/rows/0");
		assertThat(row.path("warnings")).isEmpty();
		assertThat(Told.since(this.graph, before))
			.contains(new Told("io.meshgate.outputport.removed", productId(), Map.of("outputPort", heights)));
		assertThat(ids("tides/heights")).isEmpty();
		assertThat(ids("tides/times")).isEmpty();
	}

	@Test
	void triesItOutWithoutEndingAnything() {
		bring(BOTH);
		String asked = ask("tides/heights");
		List<Told> before = Told.of(this.graph);
		assertThat(bring("?dryRun=true", NONE).at("/rows/0/warnings")).hasSize(1);
		assertThat(Told.since(this.graph, before)).isEmpty();
		assertThat(kept(asked).text("/accessRequest/status")).isEqualTo("IN_REVIEW");
		assertThat(listed()).containsExactly("tides/heights", "tides/times");
	}

	private JsonNode bring(String documents) {
		return bring("", documents);
	}

	private JsonNode bring(String query, String documents) {
		return JsonMapper.shared()
			.readTree(this.adam
				.call("/api/v1/descriptors" + query,
						(request) -> request.header("Content-Type", "application/yaml")
							.POST(BodyPublishers.ofString(documents)))
				.body());
	}

	private String ask(String port) {
		String id = this.karl.ask("query($key: String!) { outputPort(by: {key: $key}) { id } }", Map.of("key", port))
			.text("/outputPort/id");
		String team = this.karl.ask("{ team(by: {key: \"planning\"}) { id } }", Map.of()).text("/team/id");
		return this.karl
			.submit("RequestAccess",
					Map.of("outputPort", id, "consumer", Map.of("team", team), "purpose", "To plan deliveries"))
			.text("/requestAccess/accessRequest/id");
	}

	private Answer kept(String request) {
		return this.karl.ask("""
				query($id: ID!) { accessRequest(id: $id) { status outputPort { key removedAt } } }
				""", Map.of("id", request));
	}

	private List<String> listed() {
		return this.karl.ask("{ dataProduct(by: {key: \"tides\"}) { outputPorts { key } } }", Map.of())
			.texts("/dataProduct/outputPorts", "/key");
	}

	private String source() {
		return this.karl.ask("{ dataProduct(by: {key: \"harbour\"}) { inputPorts { source { key } } } }", Map.of())
			.data("/dataProduct/inputPorts/0/source")
			.path("key")
			.asString("");
	}

	private List<String> running() {
		return this.karl.ask("""
				{ platform(by: {key: "warehouse"}) { outputPorts { edges { node { key } } } } }
				""", Map.of()).texts("/platform/outputPorts/edges", "/node/key");
	}

	private List<String> grants() {
		return texts("MATCH (g:Grant) RETURN coalesce(g.endReason, '') AS text");
	}

	private String productId() {
		return texts("MATCH (p:DataProduct {key: 'tides'}) RETURN p.id AS text").getFirst();
	}

	private List<Object> ids(String port) {
		return List.copyOf(texts("MATCH (o:OutputPort {key: '" + port + "'}) RETURN o.id AS text"));
	}

	private List<String> texts(String cypher) {
		return this.graph.read((transaction) -> transaction.rows(cypher, Map.of()))
			.stream()
			.map((row) -> row.text("text"))
			.toList();
	}

}
