package io.meshgate.api.descriptor.backstage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.meshgate.api.descriptor.reading.Fields;
import io.meshgate.api.descriptor.reading.Format;
import io.meshgate.api.descriptor.reading.Unreadable;
import io.meshgate.graph.descriptor.InputPortEntry;
import io.meshgate.graph.descriptor.Link;
import io.meshgate.graph.descriptor.NodeKey;
import io.meshgate.graph.descriptor.NodeType;
import io.meshgate.graph.descriptor.Reference;
import io.meshgate.graph.exports.ExportedProduct;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a data product reads itself. The format lets only components say so; of others
 * each input is JSON in an annotation of its own.
 *
 * @param declared in their order
 */
record Inputs(List<Declared> declared) {

	private static final String PREFIX = "input.";

	Inputs {
		declared = List.copyOf(declared);
	}

	/**
	 * An input port.
	 *
	 * @param name unique with the version
	 * @param version where stated
	 * @param contractId the contract it asks for
	 * @param reads the key of the output port it reads, where it asks for no contract
	 */
	record Declared(String name, @Nullable String version, @Nullable String contractId, @Nullable String reads) {

		private String unique() {
			return (this.version == null) ? this.name : this.name + "@" + this.version;
		}

	}

	static Inputs of(Entity entity) {
		List<Declared> declared = new ArrayList<>();
		Set<String> names = new HashSet<>();
		entity.annotationsAfter(PREFIX)
			.forEach((name, text) -> read(text).filter((input) -> names.add(input.unique()))
				.ifPresentOrElse(declared::add, () -> entity
					.warn("the annotation '" + Entity.ANNOTATION + PREFIX + name + "' declares no input port")));
		return new Inputs(declared);
	}

	static Inputs of(ExportedProduct product) {
		List<Declared> declared = new ArrayList<>();
		Set<String> names = new HashSet<>();
		for (ExportedProduct.Input port : product.inputs()) {
			if (!port.apart()) {
				String reads = (port.contractId() == null) ? port.source() : null;
				Declared input = new Declared(port.name(), port.version(), port.contractId(), reads);
				declared.add(names.add(input.unique()) ? input
						: new Declared(port.name() + " " + port.id(), port.version(), port.contractId(), reads));
			}
		}
		return new Inputs(declared);
	}

	List<InputPortEntry> ports(Entity entity) {
		return this.declared.stream()
			.map((input) -> new InputPortEntry(key(entity, input), input.name(), input.version(), input.contractId()))
			.toList();
	}

	List<Reference> references(Entity entity) {
		List<Reference> references = new ArrayList<>();
		for (Declared input : this.declared) {
			NodeKey port = new NodeKey(NodeType.INPUT_PORT, key(entity, input));
			if (input.contractId() != null) {
				references.add(new Reference(port, Link.READS_CONTRACT, input.contractId(), input.version()));
			}
			else if (input.reads() != null) {
				references.add(new Reference(port, Link.READS_PORT, input.reads()));
			}
		}
		return references;
	}

	void lay(EntityWriting<?> entity) {
		if (entity.annotations(PREFIX).flatMap((text) -> read(text).stream()).toList().equals(this.declared)) {
			return;
		}
		entity.unannotateAfter(PREFIX);
		for (int at = 0; at < this.declared.size(); at++) {
			entity.annotate(PREFIX + (at + 1), text(this.declared.get(at)));
		}
	}

	private static String key(Entity entity, Declared input) {
		return entity.ref() + "/" + input.unique();
	}

	private static Optional<Declared> read(String text) {
		try {
			return Format.JSON.read(text)
				.stream()
				.findFirst()
				.flatMap((document) -> document.tree())
				.map((tree) -> (tree instanceof Fields fields)
						? new Declared(fields.required("name"), fields.text("version").orElse(null),
								fields.text("contractId").orElse(null), fields.text("reads").orElse(null))
						: null);
		}
		catch (Unreadable other) {
			return Optional.empty();
		}
	}

	private static String text(Declared input) {
		ObjectNode text = JsonNodeFactory.instance.objectNode().put("name", input.name());
		Optional.ofNullable(input.version()).ifPresent((version) -> text.put("version", version));
		Optional.ofNullable(input.contractId()).ifPresent((contract) -> text.put("contractId", contract));
		Optional.ofNullable(input.reads()).ifPresent((port) -> text.put("reads", port));
		return text.toString();
	}

}
