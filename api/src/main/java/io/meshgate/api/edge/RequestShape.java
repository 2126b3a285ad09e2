package io.meshgate.api.edge;

import java.util.List;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;

/**
 * The shape of a GraphQL request as GraphQL over HTTP has it: an object with a
 * {@code query}, and {@code operationName}, {@code variables} and {@code extensions}
 * where they are needed. Halves of characters are refused, since an answer that repeats
 * them could not be written.
 */
final class RequestShape {

	private static final int MAX_NESTING = 100;

	private static final JsonMapper JSON = JsonMapper
		.builder(JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_NESTING).build())
			.build())
		.build();

	private RequestShape() {
	}

	static void check(byte[] body) {
		JsonNode request = parse(body);
		require(request.isObject(), "The body must be a JSON object.");
		require(request.path("query").isString(), "The body must have a query, and it must be a string.");
		require(isAbsentOr(request.path("operationName"), request.path("operationName").isString()),
				"operationName must be a string.");
		for (String field : List.of("variables", "extensions")) {
			require(isAbsentOr(request.path(field), request.path(field).isObject()), field + " must be an object.");
		}
		require(isWhole(request), "The body must not hold halves of characters (lone surrogates).");
	}

	private static JsonNode parse(byte[] body) {
		try {
			return JSON.readTree(body);
		}
		catch (JacksonException ex) {
			throw new RefusedBody(HttpStatus.BAD_REQUEST, "The body must be JSON.");
		}
	}

	private static boolean isAbsentOr(JsonNode value, boolean fits) {
		return value.isMissingNode() || value.isNull() || fits;
	}

	private static boolean isWhole(JsonNode value) {
		if (value.isString()) {
			return isWhole(value.stringValue());
		}
		return value.propertyNames().stream().allMatch(RequestShape::isWhole)
				&& value.values().stream().allMatch(RequestShape::isWhole);
	}

	private static boolean isWhole(String text) {
		return text.codePoints().noneMatch((point) -> Character.getType(point) == Character.SURROGATE);
	}

	private static void require(boolean holds, String because) {
		if (!holds) {
			throw new RefusedBody(HttpStatus.BAD_REQUEST, because);
		}
	}

}
