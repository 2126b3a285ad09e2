package io.meshgate.api.descriptor.datahub;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.meshgate.api.descriptor.reading.Interpretation;
import io.meshgate.api.descriptor.reading.Unreadable;
import io.meshgate.graph.descriptor.SourceDocument.Place;

/**
 * One entity of a delivery as a document: the last proposal of each of its aspects.
 */
public final class EntityDocument {

	private final Catalogue catalogue;

	private final Assets assets;

	private final Entity entity;

	EntityDocument(Catalogue catalogue, Assets assets, Entity entity) {
		this.catalogue = catalogue;
		this.assets = assets;
		this.entity = entity;
	}

	/**
	 * Where it begins.
	 * @return the place of its first proposal
	 */
	public Place place() {
		return this.entity.place();
	}

	/**
	 * The type of the entity.
	 * @return as DataHub calls it, such as {@code corpGroup}
	 */
	public String kind() {
		return this.entity.urn().type();
	}

	/**
	 * The proposals that count, those of what a data product offers included.
	 * @return a JSON array
	 */
	public String content() {
		Stream<Entity> offered = this.assets.of(this.entity)
			.stream()
			.flatMap((urn) -> this.catalogue.find(urn).stream());
		return Stream.concat(Stream.of(this.entity), offered)
			.flatMap(Entity::texts)
			.map(String::strip)
			.collect(Collectors.joining(",\n", "[\n", "\n]\n"));
	}

	/**
	 * Understands it.
	 * @return what it says
	 * @throws Unreadable if it cannot be understood, or has no place in a mesh
	 */
	public Interpretation interpret() {
		return switch (kind()) {
			case "domain" -> new Organisation(this.catalogue, this.entity).domain();
			case "corpGroup" -> new Organisation(this.catalogue, this.entity).team();
			case "corpuser" -> new Organisation(this.catalogue, this.entity).person();
			case "dataProduct" -> new Products(this.catalogue, this.entity).product();
			case "dataset", "dashboard", "chart", "mlModel" ->
				throw unreadable("no data product of this import has it among its assets");
			default -> throw unreadable("a " + kind() + " has no place in a mesh");
		};
	}

	private Unreadable unreadable(String reason) {
		return new Unreadable(reason + ": " + this.entity.urn(), place().line());
	}

}
