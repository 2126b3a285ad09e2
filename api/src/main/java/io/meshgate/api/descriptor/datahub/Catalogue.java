package io.meshgate.api.descriptor.datahub;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.meshgate.api.descriptor.reading.Fields;
import io.meshgate.graph.descriptor.SourceDocument.Place;

/**
 * The entities of one delivery, put together from proposals that may come in any order
 * and from several texts.
 */
public final class Catalogue {

	private final Map<Urn, Entity> entities = new LinkedHashMap<>();

	/**
	 * Whether a document is a metadata change proposal.
	 * @param root the document
	 * @return whether it names an entity and an aspect of it
	 */
	public static boolean proposes(Fields root) {
		return root.has("entityUrn") && root.has("aspectName");
	}

	/**
	 * Takes a proposal in; what was said before in the same aspect no longer counts.
	 * @param place where it stands
	 * @param root the proposal
	 * @param text the proposal as it stands
	 */
	public void take(Place place, Fields root, String text) {
		Proposal proposal = Proposal.of(place, root, text);
		this.entities.computeIfAbsent(proposal.urn(), (urn) -> new Entity(proposal)).take(proposal);
	}

	/**
	 * What was delivered, an entity each. What a data product offers, other than
	 * datasets, and what is said of single columns is part of another document and has
	 * none of its own.
	 * @return in the order in which the entities came
	 */
	public List<EntityDocument> documents() {
		Assets assets = new Assets(this);
		List<EntityDocument> documents = new ArrayList<>();
		for (Entity entity : this.entities.values()) {
			if (!assets.isPart(entity.urn())) {
				documents.add(new EntityDocument(this, assets, entity));
			}
		}
		return documents;
	}

	List<Entity> ofType(String type) {
		return this.entities.values().stream().filter((entity) -> entity.urn().type().equals(type)).toList();
	}

	Optional<Entity> find(Urn urn) {
		return Optional.ofNullable(this.entities.get(urn));
	}

	/** The key of an entity, also of one that is not in this delivery. */
	String key(Urn urn) {
		return find(urn).map(Entity::key).orElseGet(() -> Entity.key(urn, urn.id()));
	}

}
