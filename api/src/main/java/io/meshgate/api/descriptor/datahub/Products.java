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
import io.meshgate.graph.descriptor.OutputPortEntry;
import io.meshgate.graph.descriptor.Particulars;
import io.meshgate.graph.descriptor.PortUse;
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

	Products(Catalogue catalogue, Entity entity) {
		this.catalogue = catalogue;
		this.entity = entity;
	}

	Interpretation product() {
		Fields properties = this.entity.required("dataProductProperties");
		NodeKey node = new NodeKey(NodeType.DATA_PRODUCT, this.entity.key());
		List<Reference> references = new ArrayList<>(
				new Owners(this.catalogue, this.entity).owner(node, this.warnings));
		domain().ifPresent((domain) -> references.add(new Reference(node, Link.DOMAIN, this.catalogue.key(domain))));
		successor().ifPresent((next) -> references.add(new Reference(node, Link.SUCCESSOR, this.catalogue.key(next))));
		ProductProfile profile = new ProductProfile(properties.text("name").orElse(node.key()),
				properties.longText("description").orElse(null), null, stage(), sunset(), null, null, tags());
		return new Interpretation(this.entity.urn().toString(), new ProductDescriptor(node.key(), profile,
				Particulars.NONE, ports(node.key(), properties), List.of(), references), this.warnings);
	}

	private Optional<Urn> domain() {
		List<Urn> domains = urns(this.entity.aspect("domains").texts("domains"));
		if (domains.size() > 1) {
			this.warnings.add("of " + domains.size() + " domains, '" + domains.getFirst() + "' alone is taken over");
		}
		return domains.stream().findFirst();
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

	private List<String> tags() {
		return urns(this.entity.aspect("globalTags").list("tags").stream().map((tag) -> tag.required("tag")).toList())
			.stream()
			.map(Urn::id)
			.toList();
	}

	private List<OutputPortEntry> ports(String product, Fields properties) {
		List<Asset> offered = new ArrayList<>();
		List<String> assets = properties.list("assets")
			.stream()
			.map((asset) -> asset.required("destinationUrn"))
			.distinct()
			.toList();
		for (Urn urn : urns(assets)) {
			Asset.of(this.catalogue, urn)
				.ifPresentOrElse(offered::add,
						() -> this.warnings.add("the asset '" + urn + "' gives no data out, and is no port"));
		}
		return offered.stream().map((asset) -> port(product, asset, name(asset, offered))).toList();
	}

	/** Names of ports are unique in a product; assets of two platforms may share one. */
	private static String name(Asset asset, List<Asset> all) {
		String longer = asset.name() + " (" + asset.platform() + ")";
		if (all.stream().filter((other) -> other.name().equals(asset.name())).count() == 1) {
			return asset.name();
		}
		long alike = all.stream()
			.filter((other) -> other.name().equals(asset.name()) && other.platform().equals(asset.platform()))
			.count();
		return (alike == 1) ? longer : asset.platform() + ":" + asset.location();
	}

	private static OutputPortEntry port(String product, Asset asset, String name) {
		return new OutputPortEntry(product + "/" + name, name, asset.type(), null, asset.platform(), asset.location(),
				null, null, PortUse.UNSAID, null);
	}

	private List<Urn> urns(List<String> texts) {
		List<Urn> urns = new ArrayList<>();
		texts.forEach((text) -> Urn.parse(text)
			.ifPresentOrElse(urns::add, () -> this.warnings.add("'" + text + "' is not a URN")));
		return urns;
	}

}
