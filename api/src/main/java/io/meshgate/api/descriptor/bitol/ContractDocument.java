package io.meshgate.api.descriptor.bitol;

import java.util.List;

import io.meshgate.api.descriptor.reading.Fields;
import io.meshgate.api.descriptor.reading.Interpretation;
import io.meshgate.api.descriptor.reading.Tree;
import io.meshgate.graph.contract.ContractContent;
import io.meshgate.graph.contract.ServiceLevel;
import io.meshgate.graph.descriptor.ContractDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * A data contract: its identity, its schema and its service levels are taken over, and
 * what it states of the service around its data; the rest of its content stays the
 * document.
 */
final class ContractDocument {

	private ContractDocument() {
	}

	static Interpretation interpret(Fields root) {
		String id = root.text("id").or(() -> root.text("uuid")).orElseGet(() -> root.required("id"));
		String version = root.required("version");
		String name = root.text("name").or(() -> root.text("datasetName")).orElse(null);
		ContractSchema schema = new ContractSchema(ContractDescriptor.key(id, version), root);
		ContractContent content = new ContractContent(schema.objects(), levels(root));
		ContractDescriptor contract = new ContractDescriptor(id, version, name, root.text("status").orElse(null),
				StatedTerms.of(root), content);
		return new Interpretation("odcs:" + contract.node().key(), contract, schema.warnings());
	}

	/** What a level is worth may be any scalar; before 3.0 it was about a column. */
	private static List<ServiceLevel> levels(Fields root) {
		return root.list("slaProperties")
			.stream()
			.filter((level) -> level.text("property").isPresent())
			.map((level) -> new ServiceLevel(level.required("property"),
					level.text("element").or(() -> level.text("column")).orElse(null), scalar(level, "value"),
					level.text("unit").orElse(null), level.text("driver").orElse(null)))
			.toList();
	}

	private static @Nullable String scalar(Fields fields, String name) {
		return (fields.values().get(name) instanceof Tree.Text) ? fields.text(name).orElse(null) : null;
	}

}
