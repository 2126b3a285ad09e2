package io.meshgate.api.descriptor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

import io.meshgate.api.rest.RequestBodies;
import io.meshgate.api.rest.RestAdvice;
import io.meshgate.graph.Graph;
import io.meshgate.graph.imports.Imports;
import io.meshgate.graph.linking.References;
import io.meshgate.graph.outbox.Outbox;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.PlatformRights;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.testing.MeshDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.http.MediaType;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.method.annotation.AuthenticationPrincipalArgumentResolver;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(MeshDatabase.class)
class DescriptorControllerIT {

	private static final String DOCUMENTS = """
			apiVersion: backstage.io/v1alpha1
			kind: Group
			metadata: {name: ops}
			spec: {type: team, children: []}
			---
			kind: Location
			apiVersion: backstage.io/v1alpha1
			""";

	private final Graph graph;

	private final MockMvcTester mvc;

	DescriptorControllerIT(Graph graph) {
		this.graph = graph;
		References references = new References();
		DescriptorController controller = new DescriptorController(
				new ImportDescriptors(graph, new Imports(references, new Outbox()), references, Clock.systemUTC()),
				new PlatformRights(graph), new RequestBodies(DataSize.ofKilobytes(64)));
		this.mvc = MockMvcTester.create(MockMvcBuilders.standaloneSetup(controller)
			.setControllerAdvice(RestAdvice.get())
			.setCustomArgumentResolvers(new AuthenticationPrincipalArgumentResolver())
			.build());
	}

	@BeforeEach
	void signIn() {
		MeshDatabase.empty();
		String cypher = """
				CREATE (:Person {id: 'a', key: 'a', active: true, roles: ['ADMINISTRATOR']}),
				  (:Person {id: 'g', key: 'g', active: true, roles: ['GOVERNANCE']}),
				  (:Person {id: 'o', key: 'o', active: true}),
				  (:Person {id: 'f', key: 'f', active: false, roles: ['ADMINISTRATOR']})
				""";
		this.graph.write((tx) -> tx.rows(cypher, Map.of()));
		signIn("a");
	}

	@AfterEach
	void signOut() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void reportsOneRowADocument() {
		assertThat(post("", DOCUMENTS)).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{"dryRun": false, "mode": "lenient",
				 "summary": {"created": 1, "updated": 0, "unchanged": 0, "rejected": 1},
				 "rows": [
				  {"source": "request", "document": 1, "line": 1, "kind": "Group", "key": "ops",
				   "outcome": "created", "reason": null, "warnings": []},
				  {"source": "request", "document": 2, "line": 6, "kind": "Location", "key": null,
				   "outcome": "rejected", "reason": "kind Location is not imported", "warnings": []}]}
				""");
		assertThat(teams()).isOne();
	}

	@Test
	void writesNothingInADryRun() {
		assertThat(post("?dryRun=true&mode=strict", DOCUMENTS)).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{"dryRun": true, "mode": "strict", "summary": {"created": 1, "rejected": 1}}
				""");
		assertThat(teams()).isZero();
	}

	@Test
	void readsJson() {
		assertThat(this.mvc.post().uri("/api/v1/descriptors").contentType(MediaType.APPLICATION_JSON).content("""
				[{"apiVersion": "backstage.io/v1alpha1", "kind": "Group", "metadata": {"name": "x"}}, 7]
				""")).hasStatusOk().bodyJson().extractingPath("$.rows[1].reason").isEqualTo("it is not a mapping");
		assertThat(teams()).isOne();
	}

	@Test
	void readsJsonLines() {
		assertThat(this.mvc.post().uri("/api/v1/descriptors").contentType("application/jsonl").content("""
				{"apiVersion": "backstage.io/v1alpha1", "kind": "Group", "metadata": {"name": "x"}}
				{"entityUrn": "urn:li:corpGroup:y", "aspectName": "corpGroupInfo", "aspect": {"json": {}}}
				""")).hasStatusOk().bodyJson().extractingPath("$.summary.created").isEqualTo(2);
		assertThat(teams()).isEqualTo(2);
	}

	@Test
	void letsNobodyImportButActiveAdministrators() {
		for (String person : new String[] { "g", "o", "f", "nobody" }) {
			signIn(person);
			assertThat(post("", DOCUMENTS)).hasStatus(403)
				.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
				.bodyText()
				.contains("administrators");
		}
		assertThat(teams()).isZero();
	}

	@Test
	void readsGzip() throws IOException {
		assertThat(packed(gzip(DOCUMENTS.getBytes(StandardCharsets.UTF_8)))).hasStatusOk();
		assertThat(teams()).isOne();
	}

	@Test
	void refusesWhatIsNotGzip() throws IOException {
		assertThat(packed("not packed".getBytes(StandardCharsets.UTF_8))).hasStatus(400)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		byte[] whole = gzip(DOCUMENTS.getBytes(StandardCharsets.UTF_8));
		assertThat(packed(Arrays.copyOf(whole, whole.length - 12))).hasStatus(400);
		assertThat(packed(new byte[0])).hasStatus(400);
		assertThat(this.mvc.post()
			.uri("/api/v1/descriptors")
			.contentType("application/yaml")
			.header("Content-Encoding", "br")
			.content("x")).hasStatus(415);
	}

	@Test
	void limitsWhatABodyUnpacksTo() throws IOException {
		assertThat(packed(gzip(new byte[10_000_000]))).hasStatus(413)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(post("", "#".repeat(64 * 1024))).hasStatusOk();
		assertThat(post("", "#".repeat(64 * 1024 + 1))).hasStatus(413);
	}

	@Test
	void refusesOtherTypesAndParameters() {
		assertThat(this.mvc.post().uri("/api/v1/descriptors").contentType("text/plain").content("x")).hasStatus(415)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		for (String query : new String[] { "?mode=loose", "?dryRun=perhaps", "?source=a/b", "?source=" }) {
			assertThat(post(query, DOCUMENTS)).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		}
		assertThat(teams()).isZero();
	}

	private MvcTestResult post(String query, String body) {
		return this.mvc.post()
			.uri("/api/v1/descriptors" + query)
			.contentType("application/yaml")
			.content(body)
			.exchange();
	}

	private MvcTestResult packed(byte[] body) {
		return this.mvc.post()
			.uri("/api/v1/descriptors")
			.contentType("application/yaml")
			.header("Content-Encoding", "gzip")
			.content(body)
			.exchange();
	}

	private static byte[] gzip(byte[] plain) throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
			gzip.write(plain);
		}
		return packed.toByteArray();
	}

	private int teams() {
		return this.graph.read((tx) -> tx.one("MATCH (t:Team) RETURN count(t) AS teams", Map.of()).number("teams"));
	}

	private static void signIn(String person) {
		SecurityContextHolder.getContext()
			.setAuthentication(new TestingAuthenticationToken(new Viewer(new PersonId(person)), ""));
	}

}
