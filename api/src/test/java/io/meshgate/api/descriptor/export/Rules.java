package io.meshgate.api.descriptor.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.meshgate.api.portal.Corpora;
import tools.jackson.databind.JsonNode;

/**
 * What the standards ask of a document: Bitol's by their own schemas, which stand beside
 * the project, and Backstage's by {@link EntityRules}.
 */
final class Rules {

	private static final Schema ODPS = schema("bitol-odps/odps-json-schema-v1.1.0.reconstructed.json");

	private static final Schema ODCS = schema("bitol-odcs/v3.2.0-dev/schema/odcs-json-schema-v3.2.0.json");

	private Rules() {
	}

	static List<String> broken(String standard, JsonNode document) {
		return switch (standard) {
			case "odps" -> broken(ODPS, document);
			case "odcs" -> broken(ODCS, document);
			default -> EntityRules.broken(document);
		};
	}

	private static List<String> broken(Schema schema, JsonNode document) {
		return schema.validate(document)
			.stream()
			.map((error) -> document.path("id").asString("") + " " + error.getInstanceLocation() + " "
					+ error.getMessage())
			.toList();
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
