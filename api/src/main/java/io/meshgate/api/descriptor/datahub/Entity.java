package io.meshgate.api.descriptor.datahub;

import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import io.meshgate.api.descriptor.reading.Fields;
import io.meshgate.api.descriptor.reading.Unreadable;
import io.meshgate.graph.descriptor.SourceDocument.Place;

/**
 * All that one delivery says of an entity: of each aspect, what was proposed last.
 */
final class Entity {

	/** The aspect, and its field, that names an entity of these types. */
	private static final Map<String, NamingAspect> NAMED = Map.of("domain", new NamingAspect("domainKey", "id"),
			"corpGroup", new NamingAspect("corpGroupKey", "name"), "corpuser",
			new NamingAspect("corpUserKey", "username"), "dataProduct", new NamingAspect("dataProductKey", "id"),
			"glossaryTerm", new NamingAspect("glossaryTermKey", "name"), "glossaryNode",
			new NamingAspect("glossaryNodeKey", "name"));

	private final Urn urn;

	private final Place place;

	private final SortedMap<String, Proposal> aspects = new TreeMap<>();

	private boolean removed;

	Entity(Proposal first) {
		this.urn = first.urn();
		this.place = first.place();
	}

	void take(Proposal proposal) {
		boolean key = proposal.aspect().endsWith("Key");
		if (proposal.deletes()) {
			this.aspects.remove(proposal.aspect());
			this.removed = this.removed || key;
		}
		else {
			this.aspects.put(proposal.aspect(), proposal);
			this.removed = this.removed && !key;
		}
	}

	Urn urn() {
		return this.urn;
	}

	Place place() {
		return this.place;
	}

	/**
	 * What people call it by: DataHub tells no upper case from lower in names, but in
	 * those of datasets.
	 */
	String key() {
		NamingAspect naming = NAMED.get(this.urn.type());
		return key(this.urn,
				(naming == null) ? this.urn.id() : aspect(naming.aspect()).text(naming.field()).orElse(this.urn.id()));
	}

	static String key(Urn urn, String id) {
		return switch (urn.type()) {
			case "dataProduct" -> id;
			case "dataset" -> DatasetUrn.of(urn).map((dataset) -> dataset.dataset().key()).orElse(id);
			default -> id.toLowerCase(Locale.ROOT);
		};
	}

	/** An aspect, empty where nothing is said in it. */
	Fields aspect(String name) {
		Proposal proposal = this.aspects.get(name);
		return (proposal == null) ? new Fields(Map.of(), this.place.line()) : proposal.content();
	}

	/** Refuses what is removed in its catalogue. */
	void present() {
		if (this.removed || aspect("status").text("removed").filter("true"::equals).isPresent()) {
			throw new Unreadable("it is removed in its catalogue, and nothing is removed here by an import",
					this.place.line());
		}
	}

	/** An aspect without which there is nothing to tell. */
	Fields required(String name) {
		present();
		if (!this.aspects.containsKey(name)) {
			throw new Unreadable(
					"the aspect '" + name
							+ "' is missing: the aspects of an entity are to come together, in one import",
					this.place.line());
		}
		return aspect(name);
	}

	/** The proposal of an aspect as it stands. */
	Stream<String> text(String aspect) {
		return Stream.ofNullable(this.aspects.get(aspect)).map(Proposal::text);
	}

	/** The proposals as they stand, in an order that is always the same. */
	Stream<String> texts() {
		return this.aspects.values().stream().map(Proposal::text);
	}

	private record NamingAspect(String aspect, String field) {
	}

}
