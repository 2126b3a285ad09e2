package io.meshgate.api.platform;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Race;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Platforms, and the ports that name them, whichever came first.
 */
@WholePortal
class PlatformsIT {

	private static final String IMPORTED = """
			apiVersion: v1.0.0
			kind: DataProduct
			id: parcels
			name: parcels
			status: active
			outputPorts:
			  - name: sent
			    version: 1.0.0
			    customProperties: [{property: platform, value: the lake}]
			""";

	private static final String RUNS_ON = """
			query($by: EntityRef!) { outputPort(by: $by) { platform runsOn { key owner { key } } } }
			""";

	private final Portal portal;

	private final Visitor adam;

	private final Visitor olga;

	private final Visitor nina;

	PlatformsIT(Graph graph, @LocalServerPort int port) {
		this.portal = new Portal(port);
		Retailer.tell(graph);
		this.adam = this.portal.signIn("adam");
		this.olga = this.portal.signIn("olga");
		this.nina = this.portal.signIn("nina");
	}

	@Test
	void areRegisteredByAdministratorsAndChangedByWhoRunsThem() {
		assertThat(register("lake", "The Lake").text("/registerPlatform/platform/owner/key")).isEqualTo("press");
		assertThat(register("lake", "Another").text("/registerPlatform/key")).isEqualTo("lake");
		String lake = this.nina.send("PlatformPage", Map.of("by", Map.of("key", "lake"))).text("/platform/id");
		Map<String, Object> hand = Map.of("platform", lake, "owner", Map.of("key", "planning"), "expectedVersion", 1);
		assertThat(this.olga.submit("ChangePlatform", hand).messages())
			.containsExactly("Only the team that runs the platform and administrators may do this.");
		Answer handed = this.nina.submit("ChangePlatform", hand);
		assertThat(handed.text("/changePlatform/platform/owner/key")).isEqualTo("planning");
		assertThat(handed.data("/changePlatform/platform/viewerCan/1/allowed").asBoolean()).isFalse();
		assertThat(this.adam.submit("ChangePlatform", hand).ending()).isEqualTo("PlatformConflict");
	}

	@Test
	void areListedByNameKeyAndKind() {
		register("lake", "The Lake");
		assertThat(found(Map.of())).containsExactly("shed", "lake", "warehouse");
		assertThat(found(Map.of("search", "WARE"))).containsExactly("warehouse");
		assertThat(found(Map.of("kind", List.of("PROCESSING", "STREAMING")))).containsExactly("lake");
		Answer first = this.nina.send("Platforms", Map.of("first", 1));
		assertThat(first.data("/platforms/totalCount").asInt()).isEqualTo(3);
		assertThat(found(Map.of("after", first.text("/platforms/pageInfo/endCursor")))).containsExactly("lake",
				"warehouse");
	}

	@Test
	void carryThePortsThatNameThemBeforeAndAfter() {
		make("stock", "PUBLIC", "LAKE");
		bringIn();
		assertThat(runsOn("stock/levels")).isEqualTo("none");
		register("lake", "The Lake");
		make("shelves", "PUBLIC", "the lake");
		make("prices", "PUBLIC", "elsewhere");
		assertThat(runsOn("stock/levels")).isEqualTo("lake");
		assertThat(runsOn("shelves/levels")).isEqualTo("lake");
		assertThat(runsOn("prices/levels")).isEqualTo("none");
		assertThat(ports(this.adam)).containsExactlyInAnyOrder("shelves/levels", "stock/levels", "parcels/sent@1.0.0");
	}

	@Test
	void carryThePortsThatTheViewerMaySee() {
		register("lake", "The Lake");
		make("stock", "PUBLIC", "lake");
		make("margins", "PRIVATE", "lake");
		for (String product : List.of("stock", "margins")) {
			this.olga.submit("PublishDataProduct", Map.of("dataProduct", id(product)));
		}
		assertThat(ports(this.olga)).containsExactlyInAnyOrder("margins/levels", "stock/levels");
		assertThat(ports(this.nina)).containsExactly("stock/levels");
	}

	@Test
	void letGoOfPortsThatNameThemNoMore() {
		register("lake", "The Lake");
		register("river", "The River");
		make("stock", "PUBLIC", "The Lake");
		make("shelves", "PUBLIC", "river");
		rename("lake", "The Pond");
		assertThat(runsOn("stock/levels")).isEqualTo("none");
		rename("lake", "The Lake");
		assertThat(runsOn("stock/levels")).isEqualTo("lake");
		rename("river", "The Lake");
		assertThat(runsOn("stock/levels")).isEqualTo("none");
		assertThat(runsOn("shelves/levels")).isEqualTo("river");
	}

	@Test
	void haveAKeyThatOneOfManyTakes() {
		List<Supplier<Answer>> registrations = List.of(() -> register("lake", "One"), () -> register("lake", "Two"),
				() -> register("lake", "Three"), () -> register("lake", "Four"));
		assertThat(Race.of(registrations)).extracting(Answer::ending)
			.containsExactlyInAnyOrder("PlatformRegistered", "PlatformKeyTaken", "PlatformKeyTaken",
					"PlatformKeyTaken");
		assertThat(found(Map.of("search", "lake"))).containsExactly("lake");
	}

	@Test
	void areChangedByOneOfManyWhoSawTheSame() {
		Map<String, Object> change = Map.of("platform", Ids.platform("warehouse"), "name", "The Warehouse",
				"expectedVersion", 1);
		List<Answer> answers = Race.of(Collections.nCopies(4, () -> this.adam.submit("ChangePlatform", change)));
		assertThat(answers).extracting(Answer::ending)
			.containsExactlyInAnyOrder("PlatformChanged", "PlatformConflict", "PlatformConflict", "PlatformConflict");
	}

	@Test
	void haveOneTeamHoweverManyHandThemOnAtOnce() {
		List<Supplier<Answer>> hands = new ArrayList<>();
		for (String team : List.of("press", "orders-team", "planning", "hr")) {
			hands.add(() -> this.adam.submit("ChangePlatform",
					Map.of("platform", Ids.platform("warehouse"), "owner", Map.of("key", team))));
		}
		assertThat(Race.of(hands)).extracting(Answer::ending).containsOnly("PlatformChanged");
		assertThat(this.adam.ask("{ platforms { totalCount edges { node { key } } } }", Map.of())
			.texts("/platforms/edges", "/node/key")).containsExactly("shed", "warehouse");
	}

	private Answer register(String key, String name) {
		return this.adam.submit("RegisterPlatform",
				Map.of("key", key, "name", name, "kind", "STREAMING", "owner", Map.of("key", "press")));
	}

	private void rename(String key, String name) {
		String id = this.adam.send("PlatformPage", Map.of("by", Map.of("key", key))).text("/platform/id");
		assertThat(this.adam.submit("ChangePlatform", Map.of("platform", id, "name", name)).ending())
			.isEqualTo("PlatformChanged");
	}

	private void make(String key, String visibility, String platform) {
		assertThat(
				this.olga
					.submit("CreateDataProduct",
							Map.of("key", key, "name", key, "visibility", visibility, "domain", Map.of("key", "sales"),
									"owner", Map.of("key", "orders-team"), "outputPorts",
									List.of(Map.of("name", "levels", "type", "DATASET", "platform", platform))))
					.ending())
			.isEqualTo("DataProductCreated");
	}

	private void bringIn() {
		assertThat(
				this.adam
					.call("/api/v1/descriptors",
							(call) -> call.header("Content-Type", "application/yaml")
								.POST(BodyPublishers.ofString(IMPORTED)))
					.statusCode())
			.isEqualTo(200);
	}

	private String id(String product) {
		return this.olga.send("ProductPage", Map.of("by", Map.of("key", product))).text("/dataProduct/id");
	}

	private String runsOn(String port) {
		Answer answer = this.adam.ask(RUNS_ON, Map.of("by", Map.of("key", port)));
		return answer.data("/outputPort/runsOn").path("key").asString("none");
	}

	private static List<String> ports(Visitor visitor) {
		Answer page = visitor.send("PlatformPage", Map.of("by", Map.of("key", "lake")));
		List<String> keys = page.texts("/platform/outputPorts/edges", "/node/key");
		assertThat(page.data("/platform/outputPorts/totalCount").asInt()).isEqualTo(keys.size());
		return keys;
	}

	private List<String> found(Map<String, Object> arguments) {
		return this.nina.send("Platforms", arguments).texts("/platforms/edges", "/node/key");
	}

}
