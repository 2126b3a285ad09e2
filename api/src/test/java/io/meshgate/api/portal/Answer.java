package io.meshgate.api.portal;

import java.util.List;

import tools.jackson.databind.JsonNode;

/**
 * What the application answered.
 *
 * @param status the HTTP status
 * @param body the whole body
 */
public record Answer(int status, JsonNode body) {

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
		return this.status + " " + this.body.toString().replaceAll("\"correlationId\":\"[^\"]*\"", "");
	}

}
