package io.meshgate.api.descriptor.bitol;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import io.meshgate.api.descriptor.writing.Draft;
import io.meshgate.api.descriptor.writing.Said;
import io.meshgate.graph.descriptor.Link;
import io.meshgate.graph.descriptor.Particulars;
import io.meshgate.graph.descriptor.PortUse;
import io.meshgate.graph.descriptor.ProductDescriptor;
import io.meshgate.graph.exports.ExportedProduct;
import org.jspecify.annotations.Nullable;

/**
 * Writes what else a data product says.
 */
final class ParticularsWriting {

	private final Draft draft;

	private final @Nullable Said<ProductDescriptor> said;

	private final boolean partly;

	ParticularsWriting(Draft draft, @Nullable Said<ProductDescriptor> said) {
		this.draft = draft;
		this.said = said;
		this.partly = said != null && said.partly();
	}

	void write(ExportedProduct now) {
		ExportedProduct.Particulars particulars = now.particulars();
		Particulars before = (this.said != null) ? this.said.descriptor().particulars() : Particulars.NONE;
		if (particulars.tier() != null && particulars.tier() != before.tier()) {
			CustomProperties.set(this.draft, "tier", particulars.tier().name().toLowerCase(Locale.ROOT));
		}
		Places.DOCUMENTATION.lay(this.draft, particulars.documentation(), this.partly);
		Places.SUPPORT.lay(this.draft, particulars.supportChannels(), this.partly);
		terms(particulars.terms());
		partOf(now);
	}

	private void terms(List<String> now) {
		List<String> before = (this.said != null) ? this.said.named(Link.ABOUT) : List.of();
		if (!now.equals(before.stream().sorted().toList()) && !(this.partly && now.isEmpty())) {
			CustomProperties.set(this.draft, "terms", now);
		}
	}

	private void partOf(ExportedProduct now) {
		if (this.said == null || !this.said.stillNames(now.particulars().partOf(), now.lacking(), Link.WHOLE)) {
			String whole = (now.particulars().partOf() != null) ? now.particulars().partOf().key() : null;
			if (whole != null || !this.partly) {
				CustomProperties.set(this.draft, "partOf", whole);
			}
		}
	}

	/** Lays over a port what it says of its use. */
	void write(Draft item, PortUse before, ExportedProduct.Output now) {
		customize(item, "example", before.example(), now.example());
		customize(item, "termsOfUse", before.terms(), now.termsOfUse());
		Places.TERMS_OF_USE.lay(item, (now.termsLocation() != null) ? List.of(now.termsLocation()) : List.of(),
				this.partly);
	}

	private void customize(Draft item, String property, @Nullable String before, @Nullable String now) {
		if (!Objects.equals(before, now) && !(this.partly && now == null)) {
			CustomProperties.set(item, property, now);
		}
	}

}
