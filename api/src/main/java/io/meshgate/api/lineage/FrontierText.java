package io.meshgate.api.lineage;

import java.util.Base64;
import java.util.Objects;
import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import io.meshgate.api.refusal.BadRequest;
import io.meshgate.graph.lineage.LineageFrontier;

/**
 * Where a lineage was cut as it goes over the wire: base64url of JSON. Only what this
 * class wrote is read back.
 */
final class FrontierText {

	private static final int MAX_LENGTH = 4_000;

	private static final int FURTHEST = 10_000;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private FrontierText() {
	}

	static String write(LineageFrontier frontier) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(frontier));
	}

	static LineageFrontier read(String text) {
		return Optional.of(text)
			.filter((given) -> given.length() <= MAX_LENGTH)
			.flatMap(FrontierText::frontier)
			.filter((frontier) -> isPossible(frontier) && write(frontier).equals(text))
			.orElseThrow(() -> new BadRequest("after is not a frontier of this lineage."));
	}

	private static Optional<LineageFrontier> frontier(String text) {
		try {
			return Optional.ofNullable(JSON.readValue(Base64.getUrlDecoder().decode(text), LineageFrontier.class));
		}
		catch (IllegalArgumentException | JacksonException ex) {
			return Optional.empty();
		}
	}

	/** Jackson takes what is missing for null, whatever the record promises. */
	private static boolean isPossible(LineageFrontier frontier) {
		return Objects.nonNull(frontier.name()) && Objects.nonNull(frontier.id()) && frontier.distance() >= 0
				&& frontier.until() >= 0 && frontier.until() <= FURTHEST;
	}

}
