package io.meshgate.api.descriptor.backstage;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import io.meshgate.api.descriptor.writing.Sheet;
import io.meshgate.graph.descriptor.Link;
import io.meshgate.graph.descriptor.OutputPortEntry;
import io.meshgate.graph.descriptor.PortDescriptor;
import io.meshgate.graph.descriptor.ProductDescriptor;
import io.meshgate.graph.descriptor.ProductProfile;
import io.meshgate.graph.descriptor.Stage;
import io.meshgate.graph.exports.ExportedProduct;
import io.meshgate.graph.port.PortType;
import io.meshgate.graph.product.DataProductStatus;
import io.meshgate.graph.product.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Writes a data product as a System, with an API or a Resource for each port. One that
 * came as an API or a Resource without a System stays that.
 */
final class ProductWriting {

	private static final ProductProfile NOTHING = new ProductProfile("", null, null,
			Stage.silent(DataProductStatus.ACTIVE), null, null, null, List.of());

	private final ExportedProduct now;

	private final EntityWriting<ProductDescriptor> entity;

	private final ProductProfile before;

	ProductWriting(ExportedProduct now) {
		this.now = now;
		this.entity = new EntityWriting<>(now.document(), ProductDescriptor.class, "System", now.key());
		this.before = this.entity.before().map(ProductDescriptor::profile).orElse(NOTHING);
	}

	List<Sheet> write() {
		if (!this.now.name().equals(this.before.name())) {
			this.entity.metadata().set("title", this.now.name());
		}
		this.entity.describe(this.before.description(), this.now.description());
		if (!this.now.tags().equals(this.before.tags())) {
			tags();
		}
		if (!Objects.equals(this.now.version(), this.before.version())) {
			this.entity.annotate("version", this.now.version());
		}
		this.entity.annotate("status", this.before.status(), this.now.status());
		sunset();
		this.entity.annotate("kind", this.before.kind(), this.now.kind());
		this.entity.annotate("visibility",
				(this.before.visibility() != null) ? this.before.visibility() : Visibility.PUBLIC,
				this.now.visibility());
		owner();
		this.entity.refer("domain", this.now.domain(), this.now.lacking(), Link.DOMAIN);
		this.entity.hide(this.now.hidden());
		discreetly(this.entity);
		return sheets();
	}

	private List<Sheet> sheets() {
		List<Sheet> sheets = new ArrayList<>(List.of(this.entity.sheet()));
		List<String> within = this.entity.before()
			.map((said) -> said.outputs().stream().map(OutputPortEntry::key).toList())
			.orElse(List.of());
		for (ExportedProduct.Output port : this.now.outputs()) {
			if (within.contains(port.key())) {
				contract(this.entity, port);
			}
			else {
				sheets.add(port(port));
			}
		}
		return sheets;
	}

	/** A person who is awaited as the owner is named as one. */
	private void owner() {
		if (this.entity.isNew() && this.now.owner() == null && this.now.awaitedOwner() != null) {
			this.entity.spec().set("owner", "user:" + this.now.awaitedOwner());
		}
		else {
			this.entity.owner(this.now.owner(), this.now.lacking());
		}
	}

	private void sunset() {
		if (!Objects.equals(this.now.sunsetAt(), this.before.sunsetAt())) {
			reannotate("sunsetAt", Objects.toString(this.now.sunsetAt(), null));
		}
		if (!this.entity.stillNames(this.now.successor(), this.now.lacking(), Link.SUCCESSOR)) {
			reannotate("successor", (this.now.successor() != null) ? this.now.successor().key() : null);
		}
	}

	private void reannotate(String name, @Nullable String value) {
		this.entity.unannotate(name);
		this.entity.annotate(name, value);
	}

	/**
	 * The format's tags are stricter than ours: where one does not fit, all are said
	 * beside.
	 */
	private void tags() {
		List<String> tags = this.now.tags();
		this.entity.metadata().set("tags", tags.stream().filter(ProductWriting::isTag).toList());
		if (!tags.stream().allMatch(ProductWriting::isTag)) {
			this.entity.annotate("tags", String.join("\n", tags));
		}
	}

	private static boolean isTag(String tag) {
		return tag.length() <= 63 && tag.matches("[a-z0-9:+#]+(-[a-z0-9:+#]+)*");
	}

	private Sheet port(ExportedProduct.Output port) {
		boolean api = port.type() == PortType.API;
		EntityWriting<PortDescriptor> writing = new EntityWriting<>(port.document(), PortDescriptor.class,
				api ? "API" : "Resource", port.key());
		if (!writing.isNew()) {
			discreetly(writing);
			contract(writing, port);
			return writing.sheet();
		}
		writing.metadata().set("title", port.name());
		writing.annotate("port", port.key());
		writing.annotate("version", port.version());
		writing.annotate("platform", port.platform());
		writing.annotate("location", port.location());
		writing.annotate("contract", port.contractId());
		writing.annotate("contractVersion", port.contractVersion());
		writing.spec().set("type", word(port.type()));
		writing.refer("system", this.now.key());
		writing.owner(this.now.owner(), this.now.lacking());
		if (api) {
			writing.spec().set("lifecycle", "production").set("definition", "No definition is kept of this port.");
		}
		return writing.sheet();
	}

	/** What was published for it in the portal. */
	private static void contract(EntityWriting<?> writing, ExportedProduct.Output port) {
		if (port.contractVersion() != null) {
			writing.annotate("contract", port.contractId());
			writing.annotate("contractVersion", port.contractVersion());
		}
	}

	private void discreetly(EntityWriting<?> writing) {
		if (!this.now.whole()) {
			writing.leaveOut("dependsOn", "dependencyOf", "providesApis", "consumesApis", "subcomponentOf");
		}
	}

	private static String word(PortType type) {
		return switch (type) {
			case DATASET -> "dataset";
			case API -> "openapi";
			case DASHBOARD -> "dashboard";
			case STREAM -> "stream";
			case FILE -> "file";
			case MODEL -> "model";
		};
	}

}
