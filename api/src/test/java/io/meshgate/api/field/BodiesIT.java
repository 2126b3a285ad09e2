package io.meshgate.api.field;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;

import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Requests that are none, before the whole application: they are refused in the 400s, in
 * the form of the address they were sent to.
 */
@WholePortal
class BodiesIT {

	private static final String QUERY = "{\"query\":\"{ __typename }\"}";

	private static List<String> before = List.of();

	private final Visitor adam;

	BodiesIT(@LocalServerPort int port) {
		this.adam = new Portal(port).signIn("adam");
	}

	@BeforeAll
	static void tell(Graph graph) {
		Retailer.tell(graph);
		before = GraphDump.exact(graph);
	}

	@AfterAll
	static void nothingIsWritten(Graph graph) {
		assertThat(GraphDump.exact(graph)).isEqualTo(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "null", "[]", "1", "\"x\"", "{", "{}", "{\"query\":null}", "[{\"query\":\"{ a }\"}]",
			"{\"query\":\"{ __typename }\",\"variables\":[]}", "{\"query\":\"\\ud800\"}", "\u0000", "<xml/>",
			"{\"query\":\"{ __typename }\"}{}", "{\"query\":\"{ __typename }\",\"operationName\":7}" })
	void isNoQuery(String body) {
		isRefused(post("/graphql", "application/json", body), 400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "{ nothing }", "query A { __typename } query B { __typename }",
			"subscription { a }", "{ __typename @nothing }", "mutation { createDataProduct { __typename } }", "\u0000",
			"{ viewer }", "query($a: NoType) { __typename }", "{ node(id: {}) { id } }",
			"{ ...a } fragment a on Query { ...a }" })
	void isNoDocument(String document) {
		String body = "{\"query\":\"" + document.replace("\u0000", "\\u0000") + "\"}";
		HttpResponse<String> answer = post("/graphql", "application/json", body);
		assertThat(answer.statusCode()).isIn(200, 400);
		assertThat(answer.body()).contains("\"classification\":\"BAD_REQUEST\"").doesNotContain("\"data\":{");
		tellsNothingOfOurInsides(answer);
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "a",
			"application/json; charset=nonsense", "application/graphql", "*/*" })
	void isNoJson(String type) {
		isRefused(post("/graphql", type, QUERY), 415);
	}

	@Test
	void saysNothingOfItsType() {
		isRefused(this.adam.call("/graphql", (call) -> call.POST(BodyPublishers.ofString(QUERY))), 415);
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-16", "UTF-32", "ISO-8859-1", "US-ASCII" })
	void isInAnotherCharset(String charset) {
		HttpResponse<String> answer = post("/graphql", "application/json; charset=" + charset, QUERY);
		assertThat(answer.statusCode()).isLessThan(500);
		tellsNothingOfOurInsides(answer);
	}

	@Test
	void isNoText() {
		byte[] halves = "{\"query\":\"{ __typename } # \u00ed\u00a0\u00bd\u00ff\"}"
			.getBytes(StandardCharsets.ISO_8859_1);
		isRefused(this.adam.call("/graphql",
				(call) -> call.header("Content-Type", "application/json").POST(BodyPublishers.ofByteArray(halves))),
				400);
	}

	@Test
	void isTooDeepOrTooLarge() {
		isRefused(post("/graphql", "application/json", "[".repeat(20_000)), 400);
		isRefused(post("/graphql", "application/json", QUERY + " ".repeat(300_000)), 413);
	}

	@ParameterizedTest
	@CsvSource({ "/graphql,GET", "/graphql,PUT", "/graphql,DELETE", "/graphql,PATCH", "/graphql,TRACE",
			"/api/v1/descriptors,GET", "/api/v1/descriptors,PUT", "/api/v1/descriptors,DELETE",
			"/api/v1/descriptors,PATCH", "/api/v1/nothing,POST", "/api/,GET", "/nothing,POST", "/graphql/x,POST" })
	void isNoWayIn(String path, String method) {
		HttpResponse<String> answer = this.adam.call(path, (call) -> call.header("Content-Type", "application/json")
			.method(method, BodyPublishers.ofString(QUERY)));
		assertThat(answer.statusCode()).isBetween(400, 499);
		tellsNothingOfOurInsides(answer);
	}

	@Test
	void takesNoOtherAnswer() {
		UnaryOperator<HttpRequest.Builder> picture = (call) -> call.header("Content-Type", "application/json")
			.header("Accept", "image/png")
			.POST(BodyPublishers.ofString(QUERY));
		for (String path : List.of("/graphql", "/api/v1/descriptors")) {
			HttpResponse<String> answer = this.adam.call(path, picture);
			assertThat(answer.statusCode()).isIn(406, 415);
			assertThat(answer.body()).isNotBlank();
			tellsNothingOfOurInsides(answer);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "null", "[]", "1", "\"x\"", "{", "{}", "[null]", "[[]]", "[1, \"a\"]", "\u0000",
			"{\"kind\":\"Group\"}", "{\"apiVersion\":1,\"kind\":2,\"metadata\":3}",
			"{\"apiVersion\":\"backstage.io/v1alpha1\",\"kind\":\"Group\",\"metadata\":{\"name\":\"\\ud800\"}}",
			"{\"apiVersion\":\"backstage.io/v1alpha1\",\"kind\":\"Group\",\"metadata\":{\"name\":\"\\u0000\"}}",
			"{\"apiVersion\":\"backstage.io/v1alpha1\",\"kind\":\"Group\",\"metadata\":{\"name\":[]},\"spec\":7}" })
	void isNoDescriptor(String body) {
		for (String type : List.of("application/json", "application/yaml")) {
			HttpResponse<String> answer = post("/api/v1/descriptors", type, body);
			assertThat(answer.statusCode()).as(answer.body()).isIn(200, 400);
			assertThat(answer.body()).doesNotContain("\"outcome\":\"created\"", "\"outcome\":\"updated\"");
			tellsNothingOfOurInsides(answer);
		}
	}

	@Test
	void isNoDescriptorAndMeantTo() {
		String name = "x".repeat(10_001);
		for (String body : List.of("[".repeat(20_000), "{\"a\":".repeat(20_000), "a: &a [*a]",
				"a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n".repeat(20), "? [a]\n: !!java.net.URL [x]", "%YAML 9.9",
				"a: b: c", "\t- a", "--- ".repeat(1_000),
				"apiVersion: backstage.io/v1alpha1\nkind: Group\nmetadata: {name: " + name + "}\nspec: {type: team}")) {
			HttpResponse<String> answer = post("/api/v1/descriptors", "application/yaml", body);
			assertThat(answer.statusCode()).as(answer.body()).isIn(200, 400);
			assertThat(answer.body()).doesNotContain("\"outcome\":\"created\"");
			tellsNothingOfOurInsides(answer);
		}
	}

	@Test
	void saysNothingOfItsTypeAsADescriptor() {
		HttpResponse<String> answer = this.adam.call("/api/v1/descriptors",
				(call) -> call.POST(BodyPublishers.ofString("{}")));
		assertThat(answer.statusCode()).isEqualTo(415);
		assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
		for (String type : List.of("application/x-www-form-urlencoded", "application/json; charset=nonsense", "a")) {
			answer = post("/api/v1/descriptors", type, "{}");
			assertThat(answer.statusCode()).as(type).isBetween(400, 499);
			tellsNothingOfOurInsides(answer);
		}
	}

	private HttpResponse<String> post(String path, String type, String body) {
		return this.adam.call(path, (call) -> call.header("Content-Type", type).POST(BodyPublishers.ofString(body)));
	}

	private static void isRefused(HttpResponse<String> answer, int status) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
		assertThat(answer.body()).contains("\"classification\":\"BAD_REQUEST\"");
		assertThat(answer.headers().firstValue("X-Correlation-Id")).isPresent();
		tellsNothingOfOurInsides(answer);
	}

	private static void tellsNothingOfOurInsides(HttpResponse<String> answer) {
		assertThat(answer.body()).doesNotContainPattern(BadInputIT.INSIDES);
	}

}
