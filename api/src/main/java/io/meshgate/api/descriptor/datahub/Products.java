package io.meshgate.api.descriptor.datahub;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.meshgate.api.descriptor.reading.Fields;
import io.meshgate.api.descriptor.reading.Interpretation;
import io.meshgate.graph.descriptor.Link;
import io.meshgate.graph.descriptor.NodeKey;
import io.meshgate.graph.descriptor.NodeType;
import io.meshgate.graph.descriptor.Particulars;
import io.meshgate.graph.descriptor.ProductDescriptor;
import io.meshgate.graph.descriptor.ProductProfile;
import io.meshgate.graph.descriptor.Reference;
import io.meshgate.graph.descriptor.Stage;
import io.meshgate.graph.product.DataProductStatus;
import org.jspecify.annotations.Nullable;

/**
 * Data products, each with a port for every asset that gives data out.
 */
final class Products {

	private final Catalogue catalogue;

	private final Entity entity;

	private final List<String> warnings = new ArrayList<>();

	private final Marks marks;

	Products(Catalogue catalogue, Entity entity) {
		this.catalogue = catalogue;
		this.entity = entity;
		this.marks = new Marks(catalogue, entity, this.warnings);
	}

	Interpretation product() {
		Fields properties = this.entity.required("dataProductProperties");
		NodeKey node = new NodeKey(NodeType.DATA_PRODUCT, this.entity.key());
		List<Reference> references = new ArrayList<>(
				new Owners(this.catalogue, this.entity).owner(node, this.warnings));
		references.addAll(this.marks.domain(node, Link.DOMAIN));
		references.addAll(this.marks.terms(node));
		Outputs outputs = Outputs.of(this.catalogue, properties, this.warnings);
		references.addAll(outputs.served(node.key()));
		successor().ifPresent((next) -> references.add(new Reference(node, Link.SUCCESSOR, this.catalogue.key(next))));
		ProductProfile profile = new ProductProfile(properties.text("name").orElse(node.key()),
				properties.longText("description").orElse(null), null, stage(), sunset(), null, null,
				this.marks.tags());
		return new Interpretation(this.entity.urn().toString(), new ProductDescriptor(node.key(), profile,
				Particulars.NONE, outputs.ports(node.key()), List.of(), references), this.warnings);
	}

	/** Of a product that is in use it says nothing. */
	private Stage stage() {
		boolean deprecated = this.entity.aspect("deprecation").text("deprecated").filter("true"::equals).isPresent();
		return deprecated ? new Stage(DataProductStatus.DEPRECATED, true) : Stage.silent(DataProductStatus.ACTIVE);
	}

	private @Nullable Instant sunset() {
		return this.entity.aspect("deprecation")
			.text("decommissionTime")
			.filter((millis) -> millis.matches("[0-9]{1,15}"))
			.map((millis) -> Instant.ofEpochMilli(Long.parseLong(millis)))
			.orElse(null);
	}

	private Optional<Urn> successor() {
		return this.entity.aspect("deprecation")
			.text("replacement")
			.filter((_) -> stage().status().isEnding())
			.flatMap(Urn::parse)
			.filter((urn) -> urn.type().equals("dataProduct") && !urn.equals(this.entity.urn()));
	}

}
