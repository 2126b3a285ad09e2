package io.meshgate.api.descriptor.datahub;

import java.util.function.Function;
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
	 * The proposals that count, those of what is part of it included. Of a dataset that a
	 * data product offers, only what its port is called by is part of the product.
	 * @return a JSON array
	 */
	public String content() {
		Stream<String> offered = this.assets.of(this.entity)
			.stream()
			.flatMap((urn) -> this.catalogue.find(urn).stream())
			.flatMap((asset) -> asset.urn().type().equals("dataset") ? asset.text("datasetProperties") : asset.texts());
		Stream<String> columns = this.assets.columns(this.entity.urn()).stream().flatMap(Entity::texts);
		return Stream.of(this.entity.texts(), offered, columns)
			.flatMap(Function.identity())
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
			case "dataset" -> new Datasets(this.catalogue, this.entity).dataset();
			case "glossaryTerm" -> new Glossary(this.catalogue, this.entity).term();
			case "glossaryNode" -> new Glossary(this.catalogue, this.entity).group();
			case "dashboard", "chart", "mlModel" ->
				throw unreadable("no data product of this import has it among its assets");
			case "schemaField" -> throw unreadable("no dataset of this import has it among its columns");
			case "tag" -> throw unreadable("tags are plain words here, taken with what bears them");
			case "container" -> throw unreadable("a dataset's own name tells where it is, containers are not taken");
			case "dataFlow", "dataJob" -> throw unreadable("it is no data: what runs reports its lineage by itself");
			case "structuredProperty" ->
				throw unreadable("what it defines is kept in the documents that use it, and not looked into");
			case "document" -> throw unreadable("it is a text beside the mesh, which is documented at its products");
			default -> throw unreadable("a " + kind() + " has no place in a mesh");
		};
	}

	private Unreadable unreadable(String reason) {
		return new Unreadable(reason + ": " + this.entity.urn(), place().line());
	}

}
