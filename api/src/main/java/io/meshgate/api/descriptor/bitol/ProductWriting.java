package io.meshgate.api.descriptor.bitol;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import io.meshgate.api.descriptor.writing.Draft;
import io.meshgate.api.descriptor.writing.Said;
import io.meshgate.api.descriptor.writing.Sheet;
import io.meshgate.graph.descriptor.InputPortEntry;
import io.meshgate.graph.descriptor.Link;
import io.meshgate.graph.descriptor.ProductDescriptor;
import io.meshgate.graph.descriptor.ProductProfile;
import io.meshgate.graph.descriptor.Reference;
import io.meshgate.graph.descriptor.Stage;
import io.meshgate.graph.exports.ExportedProduct;
import io.meshgate.graph.product.DataProductKind;
import io.meshgate.graph.product.DataProductStatus;
import io.meshgate.graph.product.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Writes a data product as ODPS 1.1: the document it came in with what is different since
 * laid over it, or a new one. A document in which anything is different is one of the
 * current version.
 */
final class ProductWriting {

	private static final ProductProfile NOTHING = new ProductProfile("", null, null,
			Stage.silent(DataProductStatus.DRAFT), null, null, null, List.of());

	private final ExportedProduct now;

	private final @Nullable Said<ProductDescriptor> said;

	private final ProductProfile before;

	private final Sheet sheet;

	private final Draft draft;

	ProductWriting(ExportedProduct now) {
		this.now = now;
		this.said = Said.of(now.document(), BitolDocuments::interpret, ProductDescriptor.class).orElse(null);
		this.before = (this.said != null) ? this.said.descriptor().profile() : NOTHING;
		this.sheet = (this.said != null) ? this.said.sheet() : Sheet.empty();
		this.draft = this.sheet.draft();
	}

	Sheet write() {
		if (this.said == null) {
			this.draft.set("apiVersion", BitolDocuments.PRODUCT_VERSION)
				.set("kind", "DataProduct")
				.set("id", this.now.key());
			this.draft.set("status", word(this.now.status()));
		}
		this.draft.nest("team", "members");
		profile();
		description();
		status();
		visibility();
		sunset();
		place();
		ParticularsWriting particulars = new ParticularsWriting(this.draft, this.said);
		particulars.write(this.now);
		outputs(particulars);
		inputs();
		if (this.sheet.changed()) {
			this.draft.set("apiVersion", BitolDocuments.PRODUCT_VERSION);
		}
		return this.sheet;
	}

	private void profile() {
		if (!this.now.name().equals(this.before.name())) {
			this.draft.set("name", this.now.name());
		}
		if (!Objects.equals(this.now.version(), this.before.version())) {
			this.draft.set("version", this.now.version());
		}
		if (this.now.kind() != this.before.kind()) {
			this.draft.set("type", Optional.ofNullable(this.now.kind()).map(ProductWriting::word).orElse(null));
		}
		if (!this.now.tags().equals(this.before.tags())) {
			this.draft.set("tags", this.now.tags());
		}
	}

	/** The portal keeps one text, which takes the place of all three. */
	private void description() {
		if (Objects.equals(this.now.description(), this.before.description())) {
			return;
		}
		if (this.now.description() == null) {
			this.draft.remove("description");
			return;
		}
		Draft description = this.draft.section("description").set("purpose", this.now.description());
		description.remove("usage");
		description.remove("limitations");
	}

	private void status() {
		if (this.now.status() == this.before.status()) {
			return;
		}
		this.draft.set("status", word(this.now.status()));
		if (this.now.status() != DataProductStatus.RETIRED && this.draft.text("deprecated").isPresent()) {
			this.draft.flag("deprecated", this.now.status() == DataProductStatus.DEPRECATED);
		}
	}

	private void sunset() {
		if (!Objects.equals(this.now.sunsetAt(), this.before.sunsetAt())) {
			CustomProperties.set(this.draft, "sunsetAt", Objects.toString(this.now.sunsetAt(), null));
		}
		if (this.said == null || !this.said.stillNames(this.now.successor(), this.now.lacking(), Link.SUCCESSOR)) {
			CustomProperties.set(this.draft, "successor",
					(this.now.successor() != null) ? this.now.successor().key() : null);
		}
	}

	private void visibility() {
		Visibility stated = (this.before.visibility() != null) ? this.before.visibility() : Visibility.PUBLIC;
		if (this.now.visibility() != stated) {
			CustomProperties.set(this.draft, "visibility", word(this.now.visibility()));
		}
	}

	private void place() {
		if (this.said == null || !this.said.stillNames(this.now.domain(), this.now.lacking(), Link.DOMAIN_NAMED)) {
			this.draft.set("domain", (this.now.domain() != null) ? this.now.domain().key() : null);
		}
		if (this.said == null
				|| !this.said.stillNames(this.now.owner(), this.now.lacking(), Link.OWNER_NAMED, Link.OWNER_PERSON)) {
			owner();
		}
	}

	private void owner() {
		CustomProperties.set(this.draft, "owner",
				(this.now.awaitedOwner() != null) ? ProductDocument.PERSON + this.now.awaitedOwner() : null);
		if (this.now.owner() != null) {
			this.draft.section("team").set("name", this.now.owner().key());
		}
		else if (this.said != null) {
			this.draft.section("team").remove("name");
		}
	}

	private void outputs(ParticularsWriting particulars) {
		new OutputWriting(this.draft, (this.said != null) ? this.said.descriptor().outputs() : List.of(), particulars)
			.write(this.now);
	}

	/** What another port of the same name reads is told beside it, or in its place. */
	private void inputs() {
		this.draft.removeItems("inputPorts",
				(item) -> this.now.inputs().stream().noneMatch((port) -> states(item, port)));
		List<Draft> stated = this.draft.items("inputPorts");
		List<String> names = new ArrayList<>(stated.stream().map(ProductWriting::named).toList());
		for (ExportedProduct.Input port : this.now.inputs()) {
			if (stated.stream().anyMatch((item) -> states(item, port))) {
				continue;
			}
			// A contract is named by its id, a catalogue entity with its kind before it.
			boolean contract = port.contractId() != null && port.contractId().indexOf(':') < 0;
			Draft item = this.draft.add("inputPorts")
				.set("id", port.id())
				.set("name",
						names.contains(port.name() + "@" + port.version()) ? port.name() + " " + port.id()
								: port.name())
				.set("version", port.version())
				.set("contractId", contract ? port.contractId() : null);
			CustomProperties.set(item, "reads", contract ? null : port.source());
			names.add(port.name() + "@" + port.version());
		}
	}

	/** Whether the document states this port, and that it asks for the same. */
	private boolean states(Draft item, ExportedProduct.Input port) {
		return named(item).equals(port.name() + "@" + port.version()) && this.said != null
				&& this.said.descriptor().inputs().stream().anyMatch((entry) -> said(entry, port));
	}

	private boolean said(InputPortEntry entry, ExportedProduct.Input port) {
		return entry.name().equals(port.name()) && Objects.equals(entry.version(), port.version())
				&& Objects.equals(entry.contractId(), port.contractId()) && (entry.contractId() != null
						|| port.source() == null || read(entry).map(port.source()::equals).orElse(true));
	}

	private Optional<String> read(InputPortEntry entry) {
		return Objects.requireNonNull(this.said)
			.descriptor()
			.references()
			.stream()
			.filter((reference) -> reference.link() == Link.READS_PORT && reference.source().key().equals(entry.key()))
			.map(Reference::key)
			.findFirst();
	}

	private static String named(Draft port) {
		return port.text("name").orElse("") + "@" + port.text("version").orElse(null);
	}

	private static String word(DataProductKind kind) {
		return switch (kind) {
			case SOURCE_ALIGNED -> "sourceAligned";
			case AGGREGATE -> "aggregate";
			case CONSUMER_ALIGNED -> "consumerAligned";
		};
	}

	private static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

}
