package io.meshgate.api.edge;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

import graphql.introspection.IntrospectionQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.autoconfigure.WebMvcProperties;
import org.springframework.test.context.ActiveProfiles;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The edge alone, over HTTP, before a few things that stand in for the mesh.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, classes = Things.class,
		properties = { "spring.graphql.schema.locations=classpath:edge/", "meshgate.graphql.timeout=2s",
				"spring.threads.virtual.enabled=true",
				// What is configured is not provided: no embedded database, no provider.
				"spring.neo4j.uri=bolt://127.0.0.1:1",
				"spring.security.oauth2.resourceserver.jwt.issuer-uri=http://127.0.0.1:1" })
@ActiveProfiles("things")
class EdgeIT {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final HttpClient http = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@Test
	void answersAQuery() {
		HttpResponse<String> response = query("{ thing { name } }");
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(json(response).at("/data/thing/name").asString()).isEqualTo("thing");
	}

	@Test
	void letsPortalsToolsIntrospect() {
		assertThat(json(query(IntrospectionQuery.INTROSPECTION_QUERY)).has("errors")).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "null", "[]", "1", "\"query\"", "{", "{}", "{\"query\":null}", "{\"query\":1}",
			"{\"query\":\"{ a }\",\"variables\":[]}", "{\"query\":\"{ a }\",\"extensions\":1}",
			"{\"query\":\"{ a }\",\"operationName\":1}", "{\"query\":\"{ a }\"} x", "query { a }", "\u0000",
			"{\"query\":\"{ a }\",\"variables\":{\"a\":\"\\ud83d\"}}" })
	void refusesABodyThatIsNoRequest(String body) {
		HttpResponse<String> response = post(body);
		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(kind(response)).isEqualTo("BAD_REQUEST");
		assertThat(json(response).at("/errors/0/message").asString()).isNotBlank();
	}

	@Test
	void refusesDeepNesting() {
		assertThat(post("[".repeat(10_000)).statusCode()).isEqualTo(400);
		String deep = "{\"a\":".repeat(200) + "1" + "}".repeat(200);
		assertThat(post("{\"query\":\"{ thing { name } }\",\"variables\":" + deep + "}").statusCode()).isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "text/plain", "application/x-www-form-urlencoded", "application/graphql", "nonsense", "a/*" })
	void refusesOtherContentTypes(String type) {
		HttpResponse<String> response = send(request().header("Content-Type", type)
			.POST(BodyPublishers.ofString("{\"query\":\"{ thing { name } }\"}")));
		assertThat(response.statusCode()).isEqualTo(415);
		assertThat(kind(response)).isEqualTo("BAD_REQUEST");
	}

	@Test
	void refusesACompressedBody() {
		HttpResponse<String> response = send(request().header("Content-Type", "application/json")
			.header("Content-Encoding", "gzip")
			.POST(BodyPublishers.ofString("x")));
		assertThat(response.statusCode()).isEqualTo(415);
	}

	@Test
	void refusesALargeBody() {
		String body = "{\"query\":\"{ thing { name } }\",\"variables\":{\"a\":\"" + "x".repeat(300_000) + "\"}}";
		assertThat(post(body).statusCode()).isEqualTo(413);
		HttpResponse<String> chunked = send(request().header("Content-Type", "application/json")
			.POST(BodyPublishers.fromPublisher(BodyPublishers.ofString(body))));
		assertThat(chunked.statusCode()).isEqualTo(413);
		assertThat(kind(chunked)).isEqualTo("BAD_REQUEST");
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET", "HEAD", "PUT", "DELETE", "PATCH" })
	void answersPostOnly(String method) {
		HttpResponse<String> response = send(request("?query=%7Bthing%7Bname%7D%7D").method(method,
				BodyPublishers.ofString("{\"query\":\"{ thing { name } }\"}")));
		assertThat(response.statusCode()).isEqualTo(405);
		assertThat(response.headers().firstValue("Allow")).contains("POST");
		if (!method.equals("HEAD")) {
			assertThat(kind(response)).isEqualTo("BAD_REQUEST");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/html", "image/png, text/html;q=0.9", "nonsense", "application/xml" })
	void saysWhatAnswersThereAreToWhoTakesNone(String accept) {
		HttpResponse<String> response = send(request().header("Content-Type", "application/json")
			.header("Accept", accept)
			.POST(BodyPublishers.ofString("{\"query\":\"{ thing { name } }\"}")));
		assertThat(response.statusCode()).isEqualTo(406);
		assertThat(kind(response)).isEqualTo("BAD_REQUEST");
		assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
	}

	@ParameterizedTest
	@ValueSource(strings = { "*/*", "text/html, */*;q=0.8", "application/*", "application/graphql-response+json",
			"application/json;charset=UTF-8" })
	void answersWhoTakesOneAmongOthers(String accept) {
		HttpResponse<String> response = send(request().header("Content-Type", "application/json")
			.header("Accept", accept)
			.POST(BodyPublishers.ofString("{\"query\":\"{ thing { name } }\"}")));
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(json(response).at("/data/thing/name").asString()).isEqualTo("thing");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{", "{ nothing }", "{ thing }", "{ thing(colour: BLUE) { name } }",
			"query A { a } query B { a }", "{ thing(at: \"yesterday\") { name } }", "{ thing(by: {}) { name } }",
			"\u0000", "{ thing(by: { id: \"1\", key: \"a\" }) { name } }", "mutation { a }", "{ refused { name } }",
			"{ things(first: 99999999999) { name } }", "subscription { a }", "{ thing(echo: \"\\ud83d\") { name } }" })
	void callsAWrongDocumentABadRequest(String document) {
		HttpResponse<String> response = query(document);
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(kind(response)).isEqualTo("BAD_REQUEST");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"at\":\"yesterday\"}", "{\"at\":1}", "{\"colour\":\"BLUE\"}", "{\"by\":{}}",
			"{\"by\":{\"id\":\"1\",\"key\":\"2\"}}", "{\"by\":{\"id\":null}}", "{\"by\":\"x\"}",
			"{\"by\":{\"other\":1}}", "{\"echo\":{}}" })
	void callsWrongVariablesABadRequest(String variables) {
		HttpResponse<String> response = post("""
				{"query": "query A($at: DateTime, $colour: Colour, $by: By, $echo: String) \
				{ thing(at: $at, colour: $colour, by: $by, echo: $echo) { name } }", "variables": %s}"""
			.formatted(variables));
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(kind(response)).isEqualTo("BAD_REQUEST");
	}

	@Test
	void passesAnyOtherTextThrough() {
		HttpResponse<String> response = post("""
				{"query": "query A($echo: String) { thing(echo: $echo) { name } }", "variables": \
				{"echo": "a\\u0000\\u202eb\\ud83d\\udca5"}}""");
		assertThat(json(response).at("/data/thing/name").asString()).isEqualTo("a\u0000\u202eb💥");
	}

	@ParameterizedTest
	@CsvSource({ "request,BAD_REQUEST,It is wrong.", "forbidden,FORBIDDEN,Only owners may.",
			"missing,NOT_FOUND,There is no such thing.", "anonymous,UNAUTHORIZED,You have to sign in first.",
			"denied,FORBIDDEN,You may not do this.",
			"bug,INTERNAL_ERROR,Something went wrong on our side; the correlation id leads us to it." })
	void tellsWhatWentWrongInOneOfFiveKinds(String how, String kind, String message) {
		HttpResponse<String> response = send(request().header("Content-Type", "application/json")
			.header("X-Correlation-Id", "my-id.1")
			.POST(BodyPublishers.ofString("{\"query\":\"{ refused(how: \\\"" + how + "\\\") { name } }\"}")));
		JsonNode error = json(response).at("/errors/0");
		assertThat(error.at("/extensions/classification").asString()).isEqualTo(kind);
		assertThat(error.at("/message").asString()).isEqualTo(message);
		assertThat(error.at("/path/0").asString()).isEqualTo("refused");
		assertThat(error.at("/extensions/correlationId").asString()).isEqualTo("my-id.1");
		assertThat(response.headers().firstValue("X-Correlation-Id")).contains("my-id.1");
		assertThat(response.body()).doesNotContain("secret");
	}

	@Test
	void tellsNothingOfItsInsidesWhereTheEngineFails() {
		HttpResponse<String> response = query("{ broken { name } }");
		assertThat(kind(response)).isEqualTo("INTERNAL_ERROR");
		assertThat(json(response).at("/errors/0/message").asString()).isEqualTo(FetchErrors.OUR_FAULT);
	}

	@Test
	void logsTheCorrelationIdWhereverAFieldIsFetched() {
		HttpResponse<String> response = query("{ logged }");
		String id = response.headers().firstValue("X-Correlation-Id").orElseThrow();
		assertThat(json(response).at("/data/logged").asString()).isEqualTo(id + " virtually: true");
	}

	@Test
	void makesACorrelationIdWhereNoneOrNoSaneOneIsOffered() {
		assertThat(query("{ thing { name } }").headers().firstValue("X-Correlation-Id")).isPresent();
		HttpResponse<String> response = send(request().header("X-Correlation-Id", "<script>").GET());
		assertThat(response.headers().firstValue("X-Correlation-Id").orElseThrow()).doesNotContain("<");
	}

	@Test
	void refusesDocumentsThatAreTooDeepTooWideOrTooLong() {
		isTooMuch("{ thing " + "{ slow ".repeat(25) + "{ name }" + "}".repeat(26));
		isTooMuch("{ thing { " + names(600) + "} }");
		isTooMuch("{ thing { ...a } } fragment z on Thing { " + names(10) + " }" + doubling());
		isTooMuch("{ thing { name } } " + "# ".repeat(1) + "\n"
				+ "fragment a on Thing { name @skip(if: true) } ".repeat(600));
	}

	@Test
	void refusesDocumentsWhoseAnswerCouldBeTooLarge() {
		isTooMuch("{ things(first: 100) { things(first: 100) { things(first: 100) { name } } } }");
		isTooMuch("{ things(first: 2147483647) { things(first: 2147483647) { name } } }");
		assertThat(json(query("{ things(first: 100) { name things { name } } }")).has("errors")).isFalse();
	}

	@Test
	void endsARequestThatTakesTooLong() {
		HttpResponse<String> response = query("{ slow " + "{ slow ".repeat(10) + "{ name }" + "}".repeat(11));
		assertThat(kind(response)).isEqualTo("INTERNAL_ERROR");
		assertThat(json(response).at("/errors/0/message").asString())
			.isEqualTo("The request took longer than 2000 ms and was ended: ask for less.");
		assertThat(json(response).path("errors").size()).isEqualTo(1);
		assertThat(json(response).path("data").isMissingNode() || json(response).path("data").isNull()).isTrue();
	}

	@Test
	void knowsNoOtherTimeLimit(@Autowired WebMvcProperties web) {
		assertThat(web.getAsync().getRequestTimeout()).isNegative();
	}

	private void isTooMuch(String document) {
		HttpResponse<String> response = query(document);
		assertThat(kind(response)).as(response.body()).isEqualTo("BAD_REQUEST");
		assertThat(json(response).path("data").isMissingNode() || json(response).path("data").isNull()).isTrue();
	}

	private static String names(int times) {
		StringBuilder names = new StringBuilder();
		for (int i = 0; i < times; i++) {
			names.append("n").append(i).append(": name ");
		}
		return names.toString();
	}

	private static String doubling() {
		StringBuilder fragments = new StringBuilder();
		for (char name = 'a'; name < 'z'; name++) {
			String next = "..." + (char) (name + 1);
			fragments.append(" fragment %s on Thing { a: slow { %s } b: slow { %s } }".formatted(name, next, next));
		}
		return fragments.toString();
	}

	private HttpResponse<String> query(String document) {
		return post(JSON.writeValueAsString(Map.of("query", document)));
	}

	private HttpResponse<String> post(String body) {
		return send(request().header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
	}

	private HttpRequest.Builder request() {
		return request("");
	}

	private HttpRequest.Builder request(String query) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/graphql" + query));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return this.http.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static JsonNode json(HttpResponse<String> response) {
		return JSON.readTree(response.body());
	}

	private static String kind(HttpResponse<String> response) {
		return json(response).at("/errors/0/extensions/classification").asString();
	}

}
