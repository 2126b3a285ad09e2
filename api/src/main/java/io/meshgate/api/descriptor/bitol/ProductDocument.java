package io.meshgate.api.descriptor.bitol;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.meshgate.api.descriptor.reading.Fields;
import io.meshgate.api.descriptor.reading.Interpretation;
import io.meshgate.api.descriptor.reading.Unreadable;
import io.meshgate.graph.descriptor.InputPortEntry;
import io.meshgate.graph.descriptor.Link;
import io.meshgate.graph.descriptor.NodeKey;
import io.meshgate.graph.descriptor.NodeType;
import io.meshgate.graph.descriptor.OutputPortEntry;
import io.meshgate.graph.descriptor.Particulars;
import io.meshgate.graph.descriptor.PortUse;
import io.meshgate.graph.descriptor.ProductDescriptor;
import io.meshgate.graph.descriptor.ProductProfile;
import io.meshgate.graph.descriptor.Reference;
import io.meshgate.graph.descriptor.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A data product. Its domain and its team are names that are looked up, never made; the
 * members of its team get no rights by it.
 */
final class ProductDocument {

	/** Stands before the key of a person whose only team owns the product. */
	static final String PERSON = "user:";

	private final Fields root;

	private final String key;

	private final NodeKey node;

	private final Vocabulary vocabulary = new Vocabulary();

	private final Stage stage;

	private final List<Reference> references = new ArrayList<>();

	ProductDocument(Fields root) {
		this.root = root;
		this.key = root.required("id");
		this.node = new NodeKey(NodeType.DATA_PRODUCT, this.key);
		this.stage = this.vocabulary.stage(root);
	}

	Interpretation interpret() {
		this.root.text("domain")
			.ifPresent((domain) -> this.references.add(new Reference(this.node, Link.DOMAIN_NAMED, domain)));
		// Before 1.0 the team was a list of members, without a name.
		if (this.root.isMapping("team")) {
			this.root.fields("team")
				.text("name")
				.ifPresent((team) -> this.references.add(new Reference(this.node, Link.OWNER_NAMED, team)));
		}
		CustomProperties.text(this.root, "owner")
			.filter((owner) -> owner.startsWith(PERSON))
			.ifPresent((owner) -> this.references
				.add(new Reference(this.node, Link.OWNER_PERSON, owner.substring(PERSON.length()))));
		CustomProperties.text(this.root, "successor")
			.filter(this::comesAfter)
			.ifPresent((next) -> this.references.add(new Reference(this.node, Link.SUCCESSOR, next)));
		CustomProperties.text(this.root, "partOf")
			.ifPresent((whole) -> this.references.add(new Reference(this.node, Link.WHOLE, whole)));
		CustomProperties.texts(this.root, "terms")
			.forEach((term) -> this.references.add(new Reference(this.node, Link.ABOUT, term)));
		List<OutputPortEntry> outputs = this.root.list("outputPorts").stream().map(this::output).toList();
		List<InputPortEntry> inputs = this.root.list("inputPorts").stream().map(this::input).toList();
		refuseTwice("output", outputs.stream().map(OutputPortEntry::key).toList());
		refuseTwice("input", inputs.stream().map(InputPortEntry::key).toList());
		ProductDescriptor product = new ProductDescriptor(this.key, profile(), particulars(), outputs, inputs,
				this.references);
		return new Interpretation(ref(), product, this.vocabulary.warnings());
	}

	private String ref() {
		return "odps:" + this.key;
	}

	private ProductProfile profile() {
		Optional<String> visibility = CustomProperties.text(this.root, "visibility");
		return new ProductProfile(this.root.text("name").orElse(this.key), description(),
				this.root.text("type").flatMap(this.vocabulary::kind).orElse(null), this.stage,
				CustomProperties.text(this.root, "sunsetAt").flatMap(this.vocabulary::sunset).orElse(null),
				visibility.flatMap(this.vocabulary::visibility).orElse(null), this.root.text("version").orElse(null),
				this.root.texts("tags"));
	}

	private Particulars particulars() {
		return new Particulars(CustomProperties.longText(this.root, "tier").flatMap(this.vocabulary::tier).orElse(null),
				Places.DOCUMENTATION.read(this.root), Places.SUPPORT.read(this.root));
	}

	private boolean comesAfter(String successor) {
		boolean comes = this.stage.status().isEnding() && !successor.equals(this.key);
		if (!comes) {
			this.vocabulary
				.warn("the successor '" + successor + "' is left out: it is the product itself, or that is not to end");
		}
		return comes;
	}

	private @Nullable String description() {
		if (!this.root.isMapping("description")) {
			return this.root.longText("description").orElse(null);
		}
		Fields description = this.root.fields("description");
		String text = Stream.of("purpose", "usage", "limitations")
			.map(description::longText)
			.flatMap(Optional::stream)
			.collect(Collectors.joining("\n\n"));
		return text.isEmpty() ? null : text;
	}

	private OutputPortEntry output(Fields port) {
		String name = port.required("name");
		String version = port.text("version").orElse(null);
		String contract = port.text("contractId").orElse(null);
		OutputPortEntry entry = new OutputPortEntry(portKey(port), name,
				this.vocabulary.portType(port.text("type").orElse("dataset").toLowerCase(Locale.ROOT)), version,
				CustomProperties.text(port, "platform").orElse(null),
				CustomProperties.text(port, "location").orElse(null), contract,
				CustomProperties.text(port, "contractVersion").orElse(null), use(port), null);
		if (contract != null) {
			this.references.add(new Reference(new NodeKey(NodeType.OUTPUT_PORT, entry.key()), Link.GOVERNED_BY,
					contract, entry.governingVersion()));
		}
		return entry;
	}

	private static PortUse use(Fields port) {
		return new PortUse(CustomProperties.longText(port, "example").orElse(null),
				CustomProperties.longText(port, "termsOfUse").orElse(null),
				Places.TERMS_OF_USE.read(port).stream().findFirst().orElse(null),
				port.list("inputContracts")
					.stream()
					.map((contract) -> contract.text("id"))
					.flatMap(Optional::stream)
					.toList());
	}

	/** One that the portal gave another name says by which key it goes on. */
	private String portKey(Fields port) {
		String prefix = this.key + "/";
		return CustomProperties.text(port, "key")
			.filter((key) -> key.startsWith(prefix) && key.length() > prefix.length())
			.orElseGet(() -> portKey(this.key, port.required("name"), port.text("version").orElse(null)));
	}

	static String portKey(String product, String name, @Nullable String version) {
		return product + "/" + versioned(name, version);
	}

	private InputPortEntry input(Fields port) {
		String name = port.required("name");
		String version = port.text("version").orElse(null);
		String contract = port.text("contractId").orElse(null);
		InputPortEntry entry = new InputPortEntry(ref() + "/" + versioned(name, version), name, version, contract);
		Optional<String> reads = CustomProperties.text(port, "reads");
		NodeKey node = new NodeKey(NodeType.INPUT_PORT, entry.key());
		if (contract == null && reads.isPresent()) {
			this.references.add(new Reference(node, Link.READS_PORT, reads.get()));
		}
		else if (contract == null) {
			this.vocabulary.warn("the input port '" + name + "' names no contract, so its source stays unknown");
		}
		else {
			this.references.add(new Reference(node, Link.READS_CONTRACT, contract, version));
		}
		return entry;
	}

	private static String versioned(String name, @Nullable String version) {
		return (version == null) ? name : name + "@" + version;
	}

	private void refuseTwice(String direction, List<String> keys) {
		Set<String> seen = new HashSet<>();
		for (String port : keys) {
			if (!seen.add(port)) {
				throw new Unreadable(
						"the " + direction + " port '" + port.substring(port.indexOf('/') + 1) + "' stands twice",
						this.root.line());
			}
		}
	}

}
