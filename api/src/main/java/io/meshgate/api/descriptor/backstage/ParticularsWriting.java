package io.meshgate.api.descriptor.backstage;

import java.util.List;

import io.meshgate.graph.descriptor.Link;
import io.meshgate.graph.descriptor.Particulars;
import io.meshgate.graph.descriptor.ProductDescriptor;
import io.meshgate.graph.exports.ExportedProduct;

/**
 * Writes what else a data product says.
 */
final class ParticularsWriting {

	private ParticularsWriting() {
	}

	static void write(EntityWriting<ProductDescriptor> entity, ExportedProduct product) {
		ExportedProduct.Particulars now = product.particulars();
		Particulars before = entity.before().map(ProductDescriptor::particulars).orElse(Particulars.NONE);
		entity.annotate("tier", before.tier(), now.tier());
		Links.DOCUMENTATION.lay(entity.metadata(), now.documentation(), entity.partly());
		Links.CHANNELS.lay(entity.metadata(), now.supportChannels(), entity.partly());
		List<String> terms = entity.named(Link.ABOUT).stream().sorted().toList();
		if (!now.terms().equals(terms)) {
			entity.state("terms", now.terms().isEmpty() ? null : String.join("\n", now.terms()));
		}
		if (!entity.stillNames(now.partOf(), product.lacking(), Link.WHOLE)) {
			entity.state("partOf", (now.partOf() != null) ? now.partOf().key() : null);
		}
	}

}
