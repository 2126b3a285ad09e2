package io.meshgate.api.descriptor.datahub;

import java.util.ArrayList;
import java.util.List;

import io.meshgate.api.descriptor.reading.Fields;
import io.meshgate.graph.descriptor.Link;
import io.meshgate.graph.descriptor.NodeKey;
import io.meshgate.graph.descriptor.NodeType;
import io.meshgate.graph.descriptor.OutputPortEntry;
import io.meshgate.graph.descriptor.PortUse;
import io.meshgate.graph.descriptor.Reference;

/**
 * The output ports of a data product, one for each asset that gives data out.
 *
 * @param assets what gives data out
 */
record Outputs(List<Asset> assets) {

	Outputs {
		assets = List.copyOf(assets);
	}

	static Outputs of(Catalogue catalogue, Fields properties, List<String> warnings) {
		List<String> stated = properties.list("assets")
			.stream()
			.map((asset) -> asset.required("destinationUrn"))
			.distinct()
			.toList();
		List<Asset> assets = new ArrayList<>();
		for (Urn urn : Urn.all(stated, warnings)) {
			Asset.of(catalogue, urn)
				.ifPresentOrElse(assets::add,
						() -> warnings.add("the asset '" + urn + "' gives no data out, and is no port"));
		}
		return new Outputs(assets);
	}

	List<OutputPortEntry> ports(String product) {
		return this.assets.stream()
			.map((asset) -> new OutputPortEntry(key(product, asset), name(asset), asset.type(), null, asset.platform(),
					asset.location(), null, null, PortUse.UNSAID, null))
			.toList();
	}

	/** The datasets that the ports give out. */
	List<Reference> served(String product) {
		List<Reference> served = new ArrayList<>();
		for (Asset asset : this.assets) {
			DatasetUrn.of(asset.urn())
				.ifPresent((dataset) -> served.add(new Reference(new NodeKey(NodeType.OUTPUT_PORT, key(product, asset)),
						Link.SERVES, dataset.dataset().key())));
		}
		return served;
	}

	private String key(String product, Asset asset) {
		return product + "/" + name(asset);
	}

	/** Names of ports are unique in a product; assets of two platforms may share one. */
	private String name(Asset asset) {
		String longer = asset.name() + " (" + asset.platform() + ")";
		if (this.assets.stream().filter((other) -> other.name().equals(asset.name())).count() == 1) {
			return asset.name();
		}
		long alike = this.assets.stream()
			.filter((other) -> other.name().equals(asset.name()) && other.platform().equals(asset.platform()))
			.count();
		return (alike == 1) ? longer : asset.platform() + ":" + asset.location();
	}

}
