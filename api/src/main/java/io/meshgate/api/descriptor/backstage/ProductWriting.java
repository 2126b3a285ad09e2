package io.meshgate.api.descriptor.backstage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

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
		profile();
		sunset();
		owner();
		this.entity.refer("domain", this.now.domain(), this.now.lacking(), Link.DOMAIN);
		this.entity.hide(this.now.hidden());
		Inputs.of(this.now).lay(this.entity);
		discreetly(this.entity);
		ParticularsWriting.write(this.entity, this.now);
		List<Sheet> sheets = new ArrayList<>(List.of(this.entity.sheet()));
		sheets.addAll(ports());
		return sheets;
	}

	private void profile() {
		if (!this.now.name().equals(this.before.name())) {
			this.entity.metadata().set("title", this.now.name());
		}
		this.entity.describe(this.before.description(), this.now.description());
		if (!this.now.tags().equals(this.before.tags())) {
			tags();
		}
		if (!Objects.equals(this.now.version(), this.before.version())) {
			this.entity.state("version", this.now.version());
		}
		this.entity.annotate("status", this.before.status(), this.now.status());
		this.entity.annotate("kind", this.before.kind(), this.now.kind());
		this.entity.annotate("visibility",
				(this.before.visibility() != null) ? this.before.visibility() : Visibility.PUBLIC,
				this.now.visibility());
	}

	/** Those of the product's own entity are laid over that. */
	private List<Sheet> ports() {
		Map<String, OutputPortEntry> within = this.entity.before()
			.map(ProductDescriptor::outputs)
			.orElse(List.of())
			.stream()
			.collect(Collectors.toMap(OutputPortEntry::key, Function.identity()));
		List<Sheet> others = new ArrayList<>();
		for (ExportedProduct.Output port : this.now.outputs()) {
			OutputPortEntry said = within.get(port.key());
			if (said == null) {
				others.add(port(port));
			}
			else {
				PortWriting.layWithin(this.entity, said, port);
			}
		}
		return others;
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
			this.entity.state("sunsetAt", Objects.toString(this.now.sunsetAt(), null));
		}
		if (!this.entity.stillNames(this.now.successor(), this.now.lacking(), Link.SUCCESSOR)) {
			this.entity.state("successor", (this.now.successor() != null) ? this.now.successor().key() : null);
		}
	}

	/**
	 * The format's tags are stricter than ours: where one does not fit, all are said
	 * beside.
	 */
	private void tags() {
		List<String> tags = this.now.tags();
		this.entity.metadata().set("tags", tags.stream().filter(ProductWriting::isTag).toList());
		boolean fit = tags.stream().allMatch(ProductWriting::isTag);
		this.entity.state("tags", fit ? null : String.join("\n", tags));
	}

	private static boolean isTag(String tag) {
		return tag.length() <= 63 && tag.matches("[a-z0-9:+#]+(-[a-z0-9:+#]+)*");
	}

	private Sheet port(ExportedProduct.Output port) {
		EntityWriting<PortDescriptor> writing = new EntityWriting<>(port.document(), PortDescriptor.class,
				(port.type() == PortType.API) ? "API" : "Resource", port.key());
		writing.before().ifPresentOrElse((said) -> PortWriting.lay(writing, said.port(), port), () -> {
			PortWriting.write(writing, port);
			writing.refer("system", this.now.key());
			writing.owner(this.now.owner(), this.now.lacking());
		});
		discreetly(writing);
		return writing.sheet();
	}

	private void discreetly(EntityWriting<?> writing) {
		if (!this.now.whole()) {
			writing.leaveOut("dependsOn", "dependencyOf", "providesApis", "consumesApis", "subcomponentOf");
		}
	}

}
