package io.meshgate.api.descriptor.datahub;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.meshgate.api.descriptor.reading.Fields;
import io.meshgate.api.descriptor.reading.Unreadable;

/**
 * What the data products of a delivery offer.
 */
final class Assets {

	private final Set<Urn> offered = new HashSet<>();

	Assets(Catalogue catalogue) {
		catalogue.ofType("dataProduct").forEach((product) -> this.offered.addAll(of(product)));
	}

	boolean offered(Urn urn) {
		return this.offered.contains(urn);
	}

	/**
	 * The assets of a product; none where they cannot be read, as its own row then says.
	 */
	List<Urn> of(Entity entity) {
		try {
			return entity.urn().type().equals("dataProduct") ? stated(entity.aspect("dataProductProperties"))
					: List.of();
		}
		catch (Unreadable unreadable) {
			return List.of();
		}
	}

	private static List<Urn> stated(Fields properties) {
		return properties.list("assets")
			.stream()
			.map((asset) -> asset.text("destinationUrn").flatMap(Urn::parse))
			.flatMap(Optional::stream)
			.distinct()
			.toList();
	}

}
