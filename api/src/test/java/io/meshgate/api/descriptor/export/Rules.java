package io.meshgate.api.descriptor.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.meshgate.api.portal.Corpora;
import tools.jackson.databind.JsonNode;

/**
 * What the standards ask of a document: Bitol's by their own schemas, which stand beside
 * the project, and Backstage's by what its reference says of the fields it demands.
 */
final class Rules {

	private static final Pattern NAME = Pattern.compile("[A-Za-z0-9]+([-_.][A-Za-z0-9]+)*");

	private static final Pattern TAG = Pattern.compile("[a-z0-9:+#]+(-[a-z0-9:+#]+)*");

	private static final Map<String, Set<String>> DEMANDED = Map.of("Domain", Set.of("owner"), "Group",
			Set.of("type", "children"), "User", Set.of(), "System", Set.of("owner"), "API",
			Set.of("type", "lifecycle", "owner", "definition"), "Resource", Set.of("type", "owner"), "Component",
			Set.of("type", "lifecycle", "owner"));

	private static final Schema ODPS = schema("bitol-odps/odps-json-schema-v1.1.0.reconstructed.json");

	private static final Schema ODCS = schema("bitol-odcs/v3.2.0-dev/schema/odcs-json-schema-v3.2.0.json");

	private Rules() {
	}

	static List<String> broken(String standard, JsonNode document) {
		return switch (standard) {
			case "odps" -> broken(ODPS, document);
			case "odcs" -> broken(ODCS, document);
			default -> brokenByEntity(document);
		};
	}

	private static List<String> broken(Schema schema, JsonNode document) {
		return schema.validate(document)
			.stream()
			.map((error) -> document.path("id").asString("") + " " + error.getInstanceLocation() + " "
					+ error.getMessage())
			.toList();
	}

	private static List<String> brokenByEntity(JsonNode entity) {
		List<String> broken = new ArrayList<>();
		String kind = entity.path("kind").asString("");
		String name = entity.at("/metadata/name").asString("");
		if (!entity.path("apiVersion").asString("").startsWith("backstage.io/")) {
			broken.add("apiVersion");
		}
		if (name.length() > 63 || !NAME.matcher(name).matches()) {
			broken.add("name");
		}
		entity.at("/metadata/tags").forEach((tag) -> {
			if (!TAG.matcher(tag.asString()).matches()) {
				broken.add("tag");
			}
		});
		entity.at("/metadata/annotations").forEach((annotation) -> {
			if (!annotation.isString()) {
				broken.add("annotation");
			}
		});
		DEMANDED.getOrDefault(kind, Set.of("a kind that is known")).forEach((field) -> {
			JsonNode value = entity.path("spec").path(field);
			if (value.isMissingNode() || value.isNull() || (value.isString() && value.asString().isEmpty())) {
				broken.add("spec." + field);
			}
		});
		return broken.stream().map((rule) -> kind + " " + name + " " + rule).toList();
	}

	private static Schema schema(String file) {
		try {
			return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09)
				.getSchema(Files.readString(Corpora.root().resolve(file)));
		}
		catch (IOException missing) {
			throw new UncheckedIOException("The standard's schema is to stand beside the project: " + file, missing);
		}
	}

}
