package io.meshgate.api.descriptor.backstage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.meshgate.api.descriptor.reading.Fields;
import io.meshgate.api.descriptor.reading.Interpretation;
import io.meshgate.graph.descriptor.DefinedTerm;
import io.meshgate.graph.descriptor.DomainDescriptor;
import io.meshgate.graph.descriptor.Link;
import io.meshgate.graph.descriptor.NodeKey;
import io.meshgate.graph.descriptor.NodeType;
import io.meshgate.graph.descriptor.PersonDescriptor;
import io.meshgate.graph.descriptor.Reference;
import io.meshgate.graph.descriptor.TeamDescriptor;

/**
 * Domains, groups and users. A user who owns a domain is its steward: only teams own.
 */
final class Organisation {

	private Organisation() {
	}

	static Interpretation domain(Entity entity) {
		NodeKey node = new NodeKey(NodeType.DOMAIN, entity.key());
		List<Reference> references = new ArrayList<>();
		entity.reference("subdomainOf", "domain")
			.ifPresent((parent) -> references.add(new Reference(node, Link.DOMAIN_PARENT, parent.key())));
		entity.annotations("stewards")
			.orElse(List.of())
			.forEach((steward) -> references.add(new Reference(node, Link.STEWARD, steward)));
		entity.ownerReference().ifPresent((owner) -> references.addAll(switch (owner.kind()) {
			case "group" -> List.of(new Reference(node, Link.OWNER, owner.key()));
			case "user" -> List.of(new Reference(node, Link.STEWARD, owner.key()));
			default -> entity.noOwner(owner);
		}));
		List<DefinedTerm> terms = Glossary.read(entity);
		terms.forEach((term) -> references.addAll(relations(term)));
		return entity.says(new DomainDescriptor(entity.key(), entity.title(), entity.description(),
				entity.longAnnotation("boundary").orElse(null), terms, references));
	}

	private static List<Reference> relations(DefinedTerm term) {
		NodeKey node = new NodeKey(NodeType.TERM, term.key());
		return Stream
			.concat(term.related().stream().map((other) -> new Reference(node, Link.RELATED, other)),
					term.synonymous().stream().map((other) -> new Reference(node, Link.SYNONYMOUS, other)))
			.toList();
	}

	static Interpretation team(Entity entity) {
		NodeKey node = new NodeKey(NodeType.TEAM, entity.key());
		List<Reference> references = new ArrayList<>();
		entity.reference("parent", "group")
			.ifPresent((parent) -> references.add(new Reference(node, Link.TEAM_PARENT, parent.key())));
		entity.references("children", "group")
			.forEach((child) -> references.add(new Reference(node, Link.TEAM_CHILD, child.key())));
		entity.references("members", "user")
			.forEach((member) -> references.add(new Reference(node, Link.HAS_MEMBER, member.key())));
		String name = entity.spec().fields("profile").text("displayName").orElse(entity.title());
		return entity.says(new TeamDescriptor(entity.key(), name, entity.description(),
				entity.annotation("typeless").isPresent() ? null : entity.type(), entity.listed(Links.CHANNELS),
				references));
	}

	static Interpretation person(Entity entity) {
		NodeKey node = new NodeKey(NodeType.PERSON, entity.key());
		Fields profile = entity.spec().fields("profile");
		List<Reference> references = entity.references("memberOf", "group")
			.stream()
			.map((team) -> new Reference(node, Link.MEMBER_OF, team.key()))
			.toList();
		return entity.says(new PersonDescriptor(entity.key(), profile.text("displayName").orElse(entity.title()),
				profile.text("email").orElse(null), true, references));
	}

}
