package io.meshgate.api.descriptor.datahub;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.meshgate.api.descriptor.reading.Fields;
import io.meshgate.api.descriptor.reading.Interpretation;
import io.meshgate.graph.descriptor.Descriptor;
import io.meshgate.graph.descriptor.DomainDescriptor;
import io.meshgate.graph.descriptor.Link;
import io.meshgate.graph.descriptor.NodeKey;
import io.meshgate.graph.descriptor.NodeType;
import io.meshgate.graph.descriptor.PersonDescriptor;
import io.meshgate.graph.descriptor.Reference;
import io.meshgate.graph.descriptor.TeamDescriptor;

/**
 * Domains, groups and users. Who administers a group is a member of it like any other.
 */
final class Organisation {

	private final Catalogue catalogue;

	private final Entity entity;

	private final List<Reference> references = new ArrayList<>();

	private final List<String> warnings = new ArrayList<>();

	Organisation(Catalogue catalogue, Entity entity) {
		this.catalogue = catalogue;
		this.entity = entity;
	}

	Interpretation domain() {
		Fields properties = this.entity.required("domainProperties");
		NodeKey node = new NodeKey(NodeType.DOMAIN, this.entity.key());
		refer(node, Link.DOMAIN_PARENT, properties.text("parentDomain").stream());
		this.references.addAll(new Owners(this.catalogue, this.entity).ownerAndStewards(node, this.warnings));
		return says(new DomainDescriptor(node.key(), properties.text("name").orElse(node.key()),
				properties.longText("description").orElse(null), null, List.of(), this.references));
	}

	Interpretation team() {
		Fields properties = this.entity.required("corpGroupInfo");
		Fields edited = this.entity.aspect("corpGroupEditableInfo");
		NodeKey node = new NodeKey(NodeType.TEAM, this.entity.key());
		refer(node, Link.TEAM_CHILD, properties.texts("groups").stream());
		refer(node, Link.HAS_MEMBER,
				Stream.concat(properties.texts("members").stream(), properties.texts("admins").stream()).distinct());
		return says(new TeamDescriptor(node.key(), properties.text("displayName").orElse(node.key()),
				edited.longText("description").or(() -> properties.longText("description")).orElse(null), null,
				List.of(), this.references));
	}

	Interpretation person() {
		Fields properties = this.entity.required("corpUserInfo");
		Fields edited = this.entity.aspect("corpUserEditableInfo");
		boolean active = properties.text("active").filter("false"::equals).isEmpty()
				&& this.entity.aspect("corpUserStatus").text("status").filter("SUSPENDED"::equals).isEmpty();
		NodeKey node = new NodeKey(NodeType.PERSON, this.entity.key());
		refer(node, Link.MEMBER_OF,
				Stream
					.concat(this.entity.aspect("groupMembership").texts("groups").stream(),
							this.entity.aspect("nativeGroupMembership").texts("nativeGroups").stream())
					.distinct());
		String name = Stream.of(edited.text("displayName"), properties.text("displayName"), properties.text("fullName"))
			.flatMap(Optional::stream)
			.findFirst()
			.orElse(node.key());
		String email = edited.text("email").or(() -> properties.text("email")).orElse(null);
		return says(new PersonDescriptor(node.key(), name, email, active, this.references));
	}

	private void refer(NodeKey node, Link link, Stream<String> urns) {
		urns.forEach((text) -> Urn.parse(text)
			.ifPresentOrElse((urn) -> this.references.add(new Reference(node, link, this.catalogue.key(urn))),
					() -> this.warnings.add("'" + text + "' is not a URN")));
	}

	private Interpretation says(Descriptor descriptor) {
		return new Interpretation(this.entity.urn().toString(), descriptor, this.warnings);
	}

}
