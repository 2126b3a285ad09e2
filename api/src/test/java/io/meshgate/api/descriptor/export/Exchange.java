package io.meshgate.api.descriptor.export;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody brings in and gets handed out, over HTTP.
 *
 * @param visitor who does
 */
record Exchange(Visitor visitor) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	JsonNode bring(String type, String body) {
		HttpResponse<String> answer = this.visitor.call("/api/v1/descriptors",
				(request) -> request.header("Content-Type", type).POST(BodyPublishers.ofString(body)));
		if (answer.statusCode() != 200) {
			throw new AssertionError("Not taken: " + answer.statusCode() + " " + answer.body());
		}
		return JSON.readTree(answer.body());
	}

	HttpResponse<String> ask(String query, String accept) {
		return this.visitor.call("/api/v1/descriptors" + query, (request) -> request.header("Accept", accept).GET());
	}

	String yaml(String query) {
		HttpResponse<String> answer = ask(query, "application/yaml");
		if (answer.statusCode() != 200) {
			throw new AssertionError("Not handed out: " + answer.statusCode() + " " + answer.body());
		}
		return answer.body();
	}

	List<JsonNode> json(String query) {
		HttpResponse<String> answer = ask(query, "application/json");
		if (answer.statusCode() != 200) {
			throw new AssertionError("Not handed out: " + answer.statusCode() + " " + answer.body());
		}
		return JSON.readTree(answer.body()).valueStream().toList();
	}

	Map<String, List<JsonNode>> all() {
		return Map.of("odps", json("?format=odps"), "odcs", json("?format=odcs"), "backstage",
				json("?format=backstage"));
	}

}
