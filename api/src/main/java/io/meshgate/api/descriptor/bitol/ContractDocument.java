package io.meshgate.api.descriptor.bitol;

import java.util.List;

import io.meshgate.api.descriptor.reading.Fields;
import io.meshgate.api.descriptor.reading.Interpretation;
import io.meshgate.graph.contract.ContractContent;
import io.meshgate.graph.contract.Section;
import io.meshgate.graph.descriptor.ContractDescriptor;

/**
 * A data contract: its identity, its schema and its service levels are taken over, and
 * what it states of the service around its data, where these are and what it assures of
 * them; the rest of its content stays the document.
 */
final class ContractDocument {

	private ContractDocument() {
	}

	static Interpretation interpret(Fields root) {
		String id = root.text("id").or(() -> root.text("uuid")).orElseGet(() -> root.required("id"));
		String version = root.required("version");
		String name = root.text("name").or(() -> root.text("datasetName")).orElse(null);
		ContractSchema schema = new ContractSchema(ContractDescriptor.key(id, version), root);
		ContractContent content = content(schema, root, List.of());
		ContractDescriptor contract = new ContractDescriptor(id, version, name, root.text("status").orElse(null),
				StatedTerms.of(root), content, NamedDatasets.of(root));
		return new Interpretation("odcs:" + contract.node().key(), contract, schema.warnings());
	}

	/** All that it says, to be held against another version. */
	static ContractContent whole(Fields root) {
		return content(new ContractSchema("", root), root, StatedSections.of(root));
	}

	private static ContractContent content(ContractSchema schema, Fields root, List<Section> sections) {
		return new ContractContent(schema.objects(), StatedTerms.levels(root), StatedPlaces.servers(root),
				StatedPlaces.rules(root), sections);
	}

}
