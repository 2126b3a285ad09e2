package io.meshgate.api.descriptor.backstage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.meshgate.api.descriptor.reading.Interpretation;
import io.meshgate.graph.descriptor.Link;
import io.meshgate.graph.descriptor.NodeKey;
import io.meshgate.graph.descriptor.NodeType;
import io.meshgate.graph.descriptor.Particulars;
import io.meshgate.graph.descriptor.ProductDescriptor;
import io.meshgate.graph.descriptor.ProductProfile;
import io.meshgate.graph.descriptor.Reference;
import io.meshgate.graph.descriptor.Stage;
import io.meshgate.graph.product.DataProductKind;
import io.meshgate.graph.product.DataProductStatus;
import io.meshgate.graph.product.DataProductTier;
import io.meshgate.graph.product.Visibility;

/**
 * Systems are data products; what they offer and read stands in other documents.
 */
final class Systems {

	private Systems() {
	}

	static Interpretation product(Entity entity) {
		NodeKey node = new NodeKey(NodeType.DATA_PRODUCT, entity.key());
		List<Reference> references = new ArrayList<>(entity.owner(node));
		entity.reference("domain", "domain")
			.ifPresent((domain) -> references.add(new Reference(node, Link.DOMAIN, domain.key())));
		ProductProfile profile = profile(entity, Stage.silent(DataProductStatus.ACTIVE));
		references.addAll(others(entity, node, profile));
		Inputs inputs = Inputs.of(entity);
		references.addAll(inputs.references(entity));
		return entity.says(new ProductDescriptor(entity.key(), profile, particulars(entity), List.of(),
				inputs.ports(entity), references));
	}

	/** What comes after it, what it is a part of, and the terms it is about. */
	static List<Reference> others(Entity entity, NodeKey node, ProductProfile profile) {
		List<Reference> references = new ArrayList<>(successor(entity, node, profile));
		entity.annotation("partOf").ifPresent((whole) -> references.add(new Reference(node, Link.WHOLE, whole)));
		entity.annotations("terms")
			.orElse(List.of())
			.forEach((term) -> references.add(new Reference(node, Link.ABOUT, term)));
		return references;
	}

	static Particulars particulars(Entity entity) {
		return new Particulars(entity.annotation("tier", DataProductTier.class).orElse(null),
				entity.listed(Links.DOCUMENTATION), entity.listed(Links.CHANNELS));
	}

	/** What comes after it, where it is to end. */
	private static List<Reference> successor(Entity entity, NodeKey node, ProductProfile profile) {
		Optional<String> successor = entity.annotation("successor");
		if (successor.isPresent() && (!profile.status().isEnding() || successor.get().equals(node.key()))) {
			entity.warn("the successor '" + successor.get()
					+ "' is left out: it is the product itself, or that is not to end");
			return List.of();
		}
		return successor.stream().map((key) -> new Reference(node, Link.SUCCESSOR, key)).toList();
	}

	static ProductProfile profile(Entity entity, Stage stage) {
		return new ProductProfile(entity.title(), entity.description(),
				entity.annotation("kind", DataProductKind.class).orElse(null),
				entity.annotation("status", DataProductStatus.class)
					.map((status) -> new Stage(status, true))
					.orElse(stage),
				entity.moment("sunsetAt").orElse(null), entity.annotation("visibility", Visibility.class).orElse(null),
				entity.annotation("version").orElse(null), entity.tags());
	}

}
