package io.meshgate.graph.testing.mesh;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A node of a mesh: the same label and key are always the same node, with the same id.
 *
 * @param label its type
 * @param key unique among its type
 */
record Node(String label, String key) {

	static final Instant CREATED = Instant.parse("2026-01-01T00:00:00Z");

	private static final Map<String, Map<String, Object>> DEFAULTS = Map.of("Person",
			Map.of("active", true, "issuer", "https://identity.test", "roles", List.of()), "Team",
			Map.of("type", "team"), "Application", Map.of("type", "service"), "DataProduct",
			Map.of("kind", "SOURCE_ALIGNED", "status", "ACTIVE", "visibility", "PUBLIC", "tags", List.of(), "createdAt",
					CREATED, "changedAt", CREATED),
			"OutputPort", Map.of("type", "DATASET", "version", "1.0.0"), "GovernanceRule",
			Map.of("requirement", "HAS_DESCRIPTION", "severity", "IMPORTANT", "statuses", List.of("ACTIVE"), "kinds",
					List.of(), "platformWide", true, "revision", 1, "adoptedAt", CREATED, "changedAt", CREATED),
			"Term", Map.of("definition", "As everybody says", "synonyms", List.of(), "revision", 1), "Platform",
			Map.of("kind", "STORAGE", "revision", 1), "ProductTemplate", Map.of("tags", List.of(), "revision", 1),
			"AccessRequest", Map.of("kind", "NEW", "status", "REJECTED", "purpose", "To know", "submittedAt", CREATED,
					"round", 1, "version", 1));

	private static final Map<String, Object> ACCOUNT = Map.of("active", true, "issuer", "development", "registeredAt",
			CREATED, "revision", 1);

	String id() {
		return UUID.nameUUIDFromBytes((this.label + ' ' + this.key).getBytes(StandardCharsets.UTF_8)).toString();
	}

	Map<String, Object> defaults() {
		Map<String, Object> properties = new HashMap<>(
				this.label.equals("ServiceAccount") ? ACCOUNT : DEFAULTS.getOrDefault(this.label, Map.of()));
		properties.put("id", id());
		properties.put("name", this.key);
		if (this.label.equals("Person")) {
			properties.put("subject", this.key);
			properties.put("email", this.key + "@example.com");
		}
		return properties;
	}

}
