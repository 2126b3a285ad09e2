package io.meshgate.api.journey;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.meshgate.api.MeshgateApplication;
import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Corpora;
import io.meshgate.api.portal.NeedsCorpora;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Visitor;
import io.meshgate.graph.testing.MeshDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.util.TestSocketUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole main job, as people do it: a real mesh in, an access request through to a
 * grant, over HTTP with real tokens, and all still there after a restart.
 */
@NeedsCorpora
@ExtendWith({ MeshDatabase.class, OutputCaptureExtension.class })
class JourneyIT {

	private static final String OUTSIDERS = """
			apiVersion: backstage.io/v1alpha1
			kind: Group
			metadata: {name: outsiders}
			spec: {type: team, children: []}
			---
			apiVersion: backstage.io/v1alpha1
			kind: User
			metadata: {name: third.person}
			spec: {memberOf: [outsiders]}
			""";

	private static final String ADMINISTRATOR = """
			apiVersion: backstage.io/v1alpha1
			kind: User
			metadata: {name: admin}
			spec: {memberOf: []}
			""";

	@TempDir
	private Path folder;

	@Test
	void carriesARequestFromTheAskingConsumerToTheApprovingOwner(CapturedOutput output) throws Exception {
		Files.writeString(this.folder.resolve("admin.yaml"), ADMINISTRATOR);
		String subscription;
		try (ConfigurableApplicationContext application = start()) {
			Portal portal = new Portal(port(application));
			importTheMesh(portal, port(application));
			subscription = askApproveAndRevoke(portal);
			assertThat(output).contains("The portal runs.", "http://localhost:" + port(application) + "/graphiql",
					"Sign in as admin, governor, steward, owner, consumer or executor");
			showsWhatTheSampleDecides(portal);
		}
		try (ConfigurableApplicationContext application = start()) {
			Portal portal = new Portal(port(application));
			Visitor nigel = portal.signIn("nigel.manning");
			assertThat(nigel.send("Subscriptions", Map.of()).texts("/subscriptions/edges", "/node/id"))
				.contains(subscription);
			assertThat(nigel.send("Subscriptions", Map.of()).texts("/subscriptions/edges", "/node/status"))
				.containsExactly("REVOKED");
			assertThat(nigel.send("Requests", Map.of()).texts("/accessRequests/edges", "/node/status"))
				.containsExactly("APPROVED");
			assertThat(found(portal.signIn("guest"))).isNotEmpty();
			importingAgainChangesNothing(portal, port(application));
		}
	}

	private static void showsWhatTheSampleDecides(Portal portal) {
		Visitor guest = portal.signIn("guest");
		Instant end = Instant.now().plusSeconds(30);
		while (Instant.now().isBefore(end)
				&& guest.ask("{ templates { totalCount } }", Map.of()).data("/templates/totalCount").asInt() == 0) {
			Thread.onSpinWait();
		}
		Answer decided = guest.ask("""
				{ governanceRules { totalCount } platforms { edges { node { key } } } templates { totalCount }
				  terms { totalCount } accessPolicies { edges { node { domain { key } } } } }
				""", Map.of());
		assertThat(decided.data("/governanceRules/totalCount").asInt()).isEqualTo(3);
		assertThat(decided.texts("/platforms/edges", "/node/key")).containsExactlyInAnyOrder("kafka", "metabase",
				"postgresql");
		assertThat(decided.data("/templates/totalCount").asInt()).isOne();
		assertThat(decided.data("/terms/totalCount").asInt()).isEqualTo(3);
		assertThat(decided.texts("/accessPolicies/edges", "/node/domain/key")).containsExactly("passengers");
		Visitor governor = portal.signIn("governor");
		assertThat(governor.send("Viewer", Map.of()).data("/viewer/roles").toString()).isEqualTo("[\"GOVERNANCE\"]");
		assertThat(governor.submit("SetAccessPolicy", Map.of("longestGrant", "P300D")).ending())
			.isEqualTo("AccessPolicyRevised");
	}

	private static void importingAgainChangesNothing(Portal portal, int port) throws Exception {
		Visitor admin = portal.signIn("admin");
		for (String folder : List.of("backstage", "bitol-odps", "bitol-odcs")) {
			JsonNode summary = post(admin, port, documents(folder)).path("summary");
			assertThat(summary.path("unchanged").asInt()).as(folder).isPositive();
			assertThat(summary.path("created").asInt() + summary.path("updated").asInt()).as(folder).isZero();
		}
	}

	private String askApproveAndRevoke(Portal portal) {
		Visitor asking = portal.signIn("guest");
		Visitor owning = portal.signIn("nigel.manning");
		Visitor third = portal.signIn("third.person");
		String port = found(asking);
		String team = asking.ask("{ viewer { teams { edges { node { id key } } } } }", Map.of())
			.text("/viewer/teams/edges/0/node/id");

		Answer asked = asking.submit("RequestAccess",
				Map.of("outputPort", port, "consumer", Map.of("team", team), "purpose", "To plan tours"));
		assertThat(asked.ending()).isEqualTo("AccessRequestSubmitted");
		String request = asked.text("/requestAccess/accessRequest/id");
		assertThat(asked.text("/requestAccess/accessRequest/subscription/status")).isEqualTo("PENDING");
		assertThat(asked.texts("/requestAccess/accessRequest/approvers", "/key")).containsExactly("breanna.davison",
				"janelle.dawe", "nigel.manning");

		Answer own = asking.submit("ApproveAccessRequest", Map.of("accessRequest", request));
		assertThat(own.kinds()).containsExactly("FORBIDDEN");
		assertThat(own.messages()).containsExactly("Nobody decides on their own request.");
		hidesFrom(third, request);

		assertThat(owning.send("Inbox", Map.of()).texts("/viewer/inbox/edges", "/node/id")).containsExactly(request);
		Answer approved = owning.submit("ApproveAccessRequest", Map.of("accessRequest", request, "expectedVersion", 1));
		assertThat(approved.ending()).isEqualTo("AccessRequestDecided");
		assertThat(owning.send("Inbox", Map.of()).texts("/viewer/inbox/edges", "/node/id")).isEmpty();

		JsonNode held = asking.send("Subscriptions", Map.of()).data("/subscriptions/edges/0/node");
		assertThat(held.path("status").asString()).isEqualTo("ACTIVE");
		String grant = held.at("/grants/0/id").asString();
		assertThat(asking.submit("RevokeGrant", Map.of("grant", grant, "reason", "No")).kinds())
			.containsExactly("FORBIDDEN");
		assertThat(third.submit("RevokeGrant", Map.of("grant", grant, "reason", "No")).kinds())
			.containsExactly("NOT_FOUND");
		Answer revoked = owning.submit("RevokeGrant", Map.of("grant", grant, "reason", "The tour is over"));
		assertThat(revoked.ending()).isEqualTo("GrantRevoked");
		assertThat(revoked.text("/revokeGrant/subscription/status")).isEqualTo("REVOKED");
		assertThat(asking.send("Subscriptions", Map.of()).texts("/subscriptions/edges", "/node/status"))
			.containsExactly("REVOKED");
		assertThat(asking.send("Subscriptions", Map.of())
			.data("/subscriptions/edges/0/node")
			.at("/grants/0/endReason")
			.asString()).isEqualTo("REVOKED");
		hidesAPrivateProduct(owning, third);
		return held.path("id").asString();
	}

	private static String found(Visitor asking) {
		Answer products = asking.send("ProductSearch", Map.of("search", "artist engagement"));
		assertThat(products.texts("/dataProducts/edges", "/node/key")).containsExactly("artist-engagement-portal");
		assertThat(products.text("/dataProducts/edges/0/node/owner/key")).isEqualTo("team-a");
		assertThat(products.text("/dataProducts/edges/0/node/domain/key")).isEqualTo("artists");
		return products.text("/dataProducts/edges/0/node/outputPorts/0/id");
	}

	private static void hidesFrom(Visitor third, String request) {
		assertThat(third
			.ask("query($id: ID!) { accessRequest(id: $id) { id } node(id: $id) { id } }", Map.of("id", request))
			.body()
			.path("data")
			.toString()).isEqualTo("{\"accessRequest\":null,\"node\":null}");
		assertThat(third.send("Requests", Map.of()).data("/accessRequests/totalCount").asInt()).isZero();
		assertThat(third.submit("ApproveAccessRequest", Map.of("accessRequest", request)).kinds())
			.containsExactly("NOT_FOUND");
		assertThat(third.submit("WithdrawAccessRequest", Map.of("accessRequest", request)).kinds())
			.containsExactly("NOT_FOUND");
	}

	private static void hidesAPrivateProduct(Visitor owning, Visitor third) {
		Answer made = owning.submit("CreateDataProduct", Map.of("key", "unreleased-songs", "name", "Unreleased songs",
				"visibility", "PRIVATE", "domain", Map.of("key", "artists"), "owner", Map.of("key", "team-a")));
		assertThat(made.ending()).isEqualTo("DataProductCreated");
		String id = made.text("/createDataProduct/dataProduct/id");
		assertThat(owning.submit("PublishDataProduct", Map.of("dataProduct", id)).ending())
			.isEqualTo("DataProductPublished");
		assertThat(
				owning.send("ProductSearch", Map.of("search", "unreleased")).texts("/dataProducts/edges", "/node/key"))
			.containsExactly("unreleased-songs");
		assertThat(third.send("ProductSearch", Map.of("search", "unreleased")).data("/dataProducts/totalCount").asInt())
			.isZero();
		assertThat(third
			.ask("query($id: ID!) { node(id: $id) { id } dataProduct(by: {key: \"unreleased-songs\"}) { id } }",
					Map.of("id", id))
			.body()
			.path("data")
			.toString()).isEqualTo("{\"node\":null,\"dataProduct\":null}");
	}

	private void importTheMesh(Portal portal, int port) throws Exception {
		Visitor admin = portal.signIn("admin");
		for (String folder : List.of("backstage", "bitol-odps/docs/examples", "bitol-odcs/docs/examples")) {
			JsonNode report = post(admin, port, documents(folder));
			assertThat(report.at("/summary/created").asInt()).as(folder).isPositive();
		}
		post(admin, port, OUTSIDERS);
		assertThat(admin.send("ProductSearch", Map.of("search", "customer")).texts("/dataProducts/edges", "/node/name"))
			.contains("Customer Data Product");
	}

	private static JsonNode post(Visitor admin, int port, String documents) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/descriptors"))
			.header("Authorization", "Bearer " + admin.token())
			.header("Content-Type", "application/yaml")
			.POST(BodyPublishers.ofString(documents))
			.build();
		try (HttpClient http = HttpClient.newHttpClient()) {
			HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
			assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
			return JsonMapper.shared().readTree(answer.body());
		}
	}

	private static String documents(String folder) throws IOException {
		StringBuilder documents = new StringBuilder();
		try (Stream<Path> below = Files.walk(Corpora.root().resolve(folder))) {
			for (Path file : below.filter((path) -> path.toString().endsWith(".yaml")).sorted().toList()) {
				documents.append("---\n").append(Files.readString(file)).append('\n');
			}
		}
		return documents.toString();
	}

	/**
	 * Without a database of its own to go to, the application opens the embedded one, and
	 * so restarts that as well. A container goes on while the application restarts.
	 */
	private ConfigurableApplicationContext start() {
		List<String> settings = new ArrayList<>(List.of("--server.port=" + TestSocketUtils.findAvailableTcpPort(),
				"--meshgate.development.data=" + this.folder.resolve("data"),
				"--meshgate.import=" + this.folder.resolve("admin.yaml")));
		if (!MeshDatabase.isEmbedded()) {
			MeshDatabase.properties().forEach((name, value) -> settings.add("--" + name + "=" + value));
		}
		return new SpringApplicationBuilder(MeshgateApplication.class).run(settings.toArray(String[]::new));
	}

	private static int port(ConfigurableApplicationContext application) {
		return application.getEnvironment().getRequiredProperty("server.port", Integer.class);
	}

}
