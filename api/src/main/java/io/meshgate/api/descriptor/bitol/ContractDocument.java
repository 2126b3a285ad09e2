package io.meshgate.api.descriptor.bitol;

import java.util.List;

import io.meshgate.api.descriptor.reading.Fields;
import io.meshgate.api.descriptor.reading.Interpretation;
import io.meshgate.graph.descriptor.ContractDescriptor;

/**
 * A data contract: its identity and what it states of the service around its data are
 * taken over, its content stays the document.
 */
final class ContractDocument {

	private ContractDocument() {
	}

	static Interpretation interpret(Fields root) {
		String id = root.text("id").or(() -> root.text("uuid")).orElseGet(() -> root.required("id"));
		String name = root.text("name").or(() -> root.text("datasetName")).orElse(null);
		ContractDescriptor contract = new ContractDescriptor(id, root.required("version"), name,
				root.text("status").orElse(null), StatedTerms.of(root));
		return new Interpretation("odcs:" + contract.node().key(), contract, List.of());
	}

}
