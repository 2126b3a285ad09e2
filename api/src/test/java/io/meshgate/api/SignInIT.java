package io.meshgate.api;

import java.io.IOException;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.MeshDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(MeshDatabase.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SignInIT {

	private static final String VERIFIER = "a-verifier-that-is-long-enough-for-rfc-7636-to-be-content";

	@TempDir
	static Path data;

	private final HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

	@Autowired
	private Graph graph;

	@LocalServerPort
	private int port;

	@DynamicPropertySource
	static void settings(DynamicPropertyRegistry registry) {
		MeshDatabase.properties().forEach((name, value) -> registry.add(name, () -> value));
		registry.add("meshgate.development.data", data::toString);
	}

	@BeforeEach
	void people() {
		String cypher = """
				UNWIND [['admin', true], ['owner', true], ['leaver', false]] AS row
				MERGE (person:Person {key: row[0]})
				ON CREATE SET person.id = randomUUID()
				SET person.name = 'The ' + row[0],
				    person.active = row[1]
				""";
		this.graph.write((transaction) -> transaction.rows(cypher, Map.of()));
	}

	@Test
	void letsAScriptInWithThePersonsKey() throws Exception {
		HttpResponse<String> answer = graphql(token("owner", "owner"));
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains("\"__typename\":\"Query\"");
		assertThat(one("MATCH (p:Person {key: 'owner'}) RETURN p.issuer + ' ' + p.subject AS answer"))
			.isEqualTo("development owner");
	}

	@Test
	void makesTheNamedAdministratorOne() throws Exception {
		assertThat(graphql(token("admin", "admin")).statusCode()).isEqualTo(200);
		assertThat(one("MATCH (p:Person {key: 'admin'}) RETURN head(p.roles) AS answer")).isEqualTo("ADMINISTRATOR");
	}

	@Test
	void givesNoTokenForAWrongKeyOrToSomebodyWhoLeft() throws Exception {
		assertThat(askForToken("owner", "guessed").statusCode()).isEqualTo(401);
		assertThat(askForToken("nobody", "nobody").statusCode()).isEqualTo(401);
		assertThat(askForToken("leaver", "leaver").statusCode()).isEqualTo(401);
		assertThat(askForToken("portal", "portal").statusCode()).isEqualTo(401);
	}

	@Test
	void asksForATokenWithoutOne() throws Exception {
		HttpResponse<String> answer = send(query());
		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer realm=\"meshgate\"");
		assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
		assertThat(answer.headers().firstValue("X-Correlation-Id").orElseThrow()).isNotBlank();
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "a.b.c", "eyJhbGciOiJub25lIn0.e30.", "eyJhbGciOiJSUzI1NiIsImtpZCI6IngifQ.e30.AA",
			"a b", "%00", "." })
	void refusesOddTokensWithoutTellingInternals(String token) throws Exception {
		HttpResponse<String> answer = graphql(token);
		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow()).contains("error=\"invalid_token\"");
		assertThat(answer.body()).contains("\"status\": 401").doesNotContain("Exception", "nimbus", "springframework");
	}

	@Test
	void refusesAnIdToken() throws Exception {
		String idToken = field(redeem(code(redirect(), true)), "id_token");
		HttpResponse<String> answer = graphql(idToken);
		assertThat(answer.statusCode()).isEqualTo(401);
	}

	@Test
	void letsABrowserInWithAPageAndACode() throws Exception {
		HttpResponse<String> answer = graphql(field(redeem(code(redirect(), true)), "access_token"));
		assertThat(answer.statusCode()).isEqualTo(200);
	}

	@Test
	void givesNoCodeWithoutAProofKey() throws Exception {
		signInAsOwner();
		HttpResponse<String> answer = authorize(redirect(), false);
		assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("error=invalid_request");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://example.org/graphiql", "http://localhost.example.org/",
			"http://localhost@example.org", "javascript:alert(1)", "http://localhost:1/#fragment", "" })
	void sendsNoCodeElsewhere(String redirect) throws Exception {
		signInAsOwner();
		assertThat(authorize(redirect, true).statusCode()).isEqualTo(400);
	}

	@Test
	void showsGraphiqlAndItsPartsFromThisServer() throws Exception {
		assertThat(send(get("/")).headers().firstValue("Location").orElseThrow()).endsWith("/graphiql");
		HttpResponse<String> page = send(get("/graphiql"));
		assertThat(page.statusCode()).isEqualTo(200);
		Matcher part = Pattern.compile("(?:src|href)=\"([^\"]+)\"").matcher(page.body());
		int parts = 0;
		while (part.find()) {
			assertThat(part.group(1)).startsWith("/");
			assertThat(send(get(part.group(1))).statusCode()).as(part.group(1)).isEqualTo(200);
			parts++;
		}
		assertThat(parts).isGreaterThan(4);
	}

	@Test
	void answersAsTheStandardsSayWhereTheProviderIs() throws Exception {
		assertThat(send(get("/.well-known/openid-configuration")).body()).contains("/oauth2/jwks");
		assertThat(send(get("/oauth2/jwks")).body()).contains("\"kid\"").doesNotContain("\"d\"");
	}

	@Test
	void saysToAnybodyWhetherItIsWellButNothingElse() throws Exception {
		assertThat(send(get("/actuator/health/liveness")).body()).isEqualTo("{\"status\":\"UP\"}");
		assertThat(send(get("/actuator/health/readiness")).statusCode()).isEqualTo(200);
		assertThat(send(get("/actuator/env")).statusCode()).isEqualTo(401);
		assertThat(send(get("/anything")).statusCode()).isEqualTo(401);
		String token = token("owner", "owner");
		assertThat(send(get("/actuator/env").header("Authorization", "Bearer " + token)).statusCode()).isEqualTo(403);
	}

	@Test
	void answersToThisMachinesNamesOnly() throws Exception {
		try (Socket socket = new Socket("127.0.0.1", this.port)) {
			socket.getOutputStream()
				.write("GET /graphiql HTTP/1.1\r\nHost: rebound.example.org\r\nConnection: close\r\n\r\n"
					.getBytes(StandardCharsets.US_ASCII));
			String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertThat(answer).startsWith("HTTP/1.1 400");
		}
	}

	@Test
	void listensOnOneAddressOfThisMachineOnly() {
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> new Socket("127.0.0.2", this.port).close());
	}

	private String token(String id, String secret) throws Exception {
		return field(askForToken(id, secret).body(), "access_token");
	}

	private HttpResponse<String> askForToken(String id, String secret) throws Exception {
		String basic = Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(StandardCharsets.UTF_8));
		return send(form("/oauth2/token", Map.of("grant_type", "client_credentials")).header("Authorization",
				"Basic " + basic));
	}

	private String redirect() {
		return "http://localhost:" + this.port + "/graphiql";
	}

	private String code(String redirect, boolean proof) throws Exception {
		assertThat(authorize(redirect, proof).headers().firstValue("Location").orElseThrow()).endsWith("/login");
		signInAsOwner();
		String location = authorize(redirect, proof).headers().firstValue("Location").orElseThrow();
		assertThat(location).startsWith(redirect + "?code=");
		return URLDecoder.decode(location.substring(location.indexOf('=') + 1), StandardCharsets.UTF_8);
	}

	private HttpResponse<String> authorize(String redirect, boolean proof) throws Exception {
		String challenge = Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.UTF_8)));
		String query = encoded(
				Map.of("response_type", "code", "client_id", "portal", "redirect_uri", redirect, "scope", "openid"));
		String proofKey = proof ? "&code_challenge_method=S256&code_challenge=" + challenge : "";
		return send(get("/oauth2/authorize?" + query + proofKey).header("Accept", "text/html"));
	}

	private void signInAsOwner() throws Exception {
		Matcher csrf = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"").matcher(send(get("/login")).body());
		assertThat(csrf.find()).isTrue();
		HttpResponse<String> answer = send(
				form("/login", Map.of("username", "owner", "password", "owner", "_csrf", csrf.group(1))));
		assertThat(answer.headers().firstValue("Location").orElseThrow()).doesNotContain("error");
	}

	private String redeem(String code) throws Exception {
		return send(form("/oauth2/token", Map.of("grant_type", "authorization_code", "client_id", "portal",
				"redirect_uri", redirect(), "code", code, "code_verifier", VERIFIER)))
			.body();
	}

	private HttpResponse<String> graphql(String token) throws Exception {
		return send(query().header("Authorization", "Bearer " + token));
	}

	private HttpRequest.Builder query() {
		return request("/graphql").header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString("{\"query\": \"{ __typename }\"}"));
	}

	private HttpRequest.Builder form(String path, Map<String, String> fields) {
		return request(path).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(encoded(fields)));
	}

	private HttpRequest.Builder get(String path) {
		return request(path).GET();
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		return this.http.send(request.build(), BodyHandlers.ofString());
	}

	private String one(String cypher) {
		return this.graph.read((transaction) -> transaction.one(cypher, Map.of()).text("answer"));
	}

	private static String encoded(Map<String, String> fields) {
		return fields.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
	}

	private static String field(String json, String name) {
		Matcher field = Pattern.compile("\"" + name + "\":\"([^\"]+)\"").matcher(json);
		assertThat(field.find()).as(json).isTrue();
		return field.group(1);
	}

}
