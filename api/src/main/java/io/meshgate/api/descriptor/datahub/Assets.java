package io.meshgate.api.descriptor.datahub;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.meshgate.api.descriptor.reading.Fields;
import io.meshgate.api.descriptor.reading.Unreadable;

/**
 * What has no document of its own in a delivery, but is part of another's: what data
 * products offer, datasets aside, and the columns of datasets.
 */
final class Assets {

	private final Set<Urn> offered = new HashSet<>();

	private final Map<Urn, List<Entity>> columns = new HashMap<>();

	Assets(Catalogue catalogue) {
		catalogue.ofType("dataProduct").forEach((product) -> this.offered.addAll(of(product)));
		catalogue.ofType("schemaField")
			.forEach((column) -> dataset(column.urn()).filter((dataset) -> catalogue.find(dataset).isPresent())
				.ifPresent((dataset) -> this.columns.computeIfAbsent(dataset, (key) -> new ArrayList<>()).add(column)));
	}

	boolean isPart(Urn urn) {
		return switch (urn.type()) {
			case "dataset" -> false;
			case "schemaField" -> dataset(urn).filter(this.columns::containsKey).isPresent();
			default -> this.offered.contains(urn);
		};
	}

	/**
	 * The columns of a dataset that are entities of their own, in the order of their
	 * names.
	 */
	List<Entity> columns(Urn dataset) {
		return this.columns.getOrDefault(dataset, List.of())
			.stream()
			.sorted(Comparator.comparing((column) -> column.urn().id()))
			.toList();
	}

	private static Optional<Urn> dataset(Urn column) {
		return Urn.parse(column.parts().getFirst());
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
