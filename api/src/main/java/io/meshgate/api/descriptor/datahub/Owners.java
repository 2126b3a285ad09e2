package io.meshgate.api.descriptor.datahub;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import io.meshgate.api.descriptor.reading.Fields;
import io.meshgate.graph.descriptor.Link;
import io.meshgate.graph.descriptor.NodeKey;
import io.meshgate.graph.descriptor.NodeType;
import io.meshgate.graph.descriptor.Reference;

/**
 * Who owns an entity, or keeps a dataset. In a mesh that is one team: of the groups the
 * technical owner goes before the others, and a person stands for their only team where
 * no group owns.
 */
final class Owners {

	private final Catalogue catalogue;

	private final List<Owner> owners;

	Owners(Catalogue catalogue, Entity entity) {
		this.catalogue = catalogue;
		this.owners = entity.aspect("ownership")
			.list("owners")
			.stream()
			.flatMap((owner) -> Owner.of(owner).stream())
			.sorted(Comparator.comparing(Owner::technical).reversed())
			.toList();
	}

	/** The one owner of what is owned. */
	List<Reference> owner(NodeKey node, List<String> warnings) {
		Optional<Owner> group = first("corpGroup");
		Optional<Owner> taken = group.or(() -> first("corpuser"));
		if (this.owners.size() > 1) {
			warnings.add("of " + this.owners.size() + " owners, '" + taken.orElse(this.owners.getFirst()).urn()
					+ "' alone is taken over: one team owns");
		}
		boolean kept = node.type() == NodeType.DATASET;
		Link byTeam = kept ? Link.KEEPER : Link.OWNER;
		Link byPerson = kept ? Link.KEEPER_PERSON : Link.OWNER_PERSON;
		return taken
			.map((owner) -> List
				.of(new Reference(node, group.isPresent() ? byTeam : byPerson, this.catalogue.key(owner.urn()))))
			.orElse(List.of());
	}

	/** The one owner of a domain; people who own it look after it. */
	List<Reference> ownerAndStewards(NodeKey domain, List<String> warnings) {
		List<Owner> groups = this.owners.stream().filter((owner) -> owner.urn().type().equals("corpGroup")).toList();
		if (groups.size() > 1) {
			warnings.add("of " + groups.size() + " groups that own it, '" + groups.getFirst().urn()
					+ "' alone is taken over");
		}
		List<Reference> references = new ArrayList<>();
		groups.stream()
			.limit(1)
			.forEach((owner) -> references.add(new Reference(domain, Link.OWNER, this.catalogue.key(owner.urn()))));
		this.owners.stream()
			.filter((owner) -> owner.urn().type().equals("corpuser"))
			.map((owner) -> new Reference(domain, Link.STEWARD, this.catalogue.key(owner.urn())))
			.distinct()
			.forEach(references::add);
		return references;
	}

	private Optional<Owner> first(String type) {
		return this.owners.stream().filter((owner) -> owner.urn().type().equals(type)).findFirst();
	}

	private record Owner(Urn urn, boolean technical) {

		static Optional<Owner> of(Fields owner) {
			boolean technical = owner.text("typeUrn").filter((type) -> type.endsWith("technical_owner")).isPresent()
					|| owner.text("type").filter("TECHNICAL_OWNER"::equals).isPresent();
			return Urn.parse(owner.required("owner")).map((urn) -> new Owner(urn, technical));
		}

	}

}
