package io.meshgate.api.portal;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;

/**
 * What the application answered.
 *
 * @param status the HTTP status
 * @param headers those that tell of the answer, by name
 * @param body the whole body
 */
public record Answer(int status, Map<String, List<String>> headers, JsonNode body) {

	/** What is different in each answer, and what tells of the connection alone. */
	private static final Set<String> PASSING = Set.of("date", "x-correlation-id", "connection", "keep-alive");

	/**
	 * The headers of an answer that tell of it: neither when it came nor over which
	 * connection.
	 * @param answer as it came
	 * @return by name, to be compared
	 */
	public static Map<String, List<String>> headers(HttpResponse<?> answer) {
		Map<String, List<String>> headers = new TreeMap<>();
		answer.headers().map().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
		headers.keySet().removeAll(PASSING);
		return headers;
	}

	/**
	 * A part of the data of an answer that has no errors.
	 * @param pointer where it stands, as {@code /viewer/person/id}
	 * @return the part
	 * @throws AssertionError if there are errors or no such part
	 */
	public JsonNode data(String pointer) {
		JsonNode part = this.body.path("data").at(pointer);
		if (this.body.has("errors") || part.isMissingNode()) {
			throw new AssertionError("Expected data at " + pointer + " but the answer is " + this.body);
		}
		return part;
	}

	/**
	 * A text in the data.
	 * @param pointer where it stands
	 * @return the text
	 */
	public String text(String pointer) {
		return data(pointer).asString();
	}

	/**
	 * Texts in the data: one field of each element of a list.
	 * @param list where the list stands, as {@code /dataProducts/edges}
	 * @param field where the field stands in an element, as {@code /node/key}
	 * @return the texts, in the list's order
	 */
	public List<String> texts(String list, String field) {
		return data(list).valueStream().map((element) -> element.at(field).asString()).toList();
	}

	/**
	 * How a mutation ended: the member of its payload's union.
	 * @return the type's name
	 */
	public String ending() {
		return data("").iterator().next().path("__typename").asString();
	}

	/**
	 * The kinds of the errors.
	 * @return in their order; empty where there are none
	 */
	public List<String> kinds() {
		return this.body.path("errors")
			.valueStream()
			.map((error) -> error.at("/extensions/classification").asString())
			.toList();
	}

	/**
	 * What the errors say.
	 * @return in their order; empty where there are none
	 */
	public List<String> messages() {
		return this.body.path("errors").valueStream().map((error) -> error.path("message").asString()).toList();
	}

	/**
	 * All of it but what is different in each answer: the correlation ids of errors.
	 * @return to be compared
	 */
	public String plain() {
		return this.status + " " + this.headers + " "
				+ this.body.toString().replaceAll("\"correlationId\":\"[^\"]*\"", "");
	}

}
