package io.meshgate.api.descriptor.datahub;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.meshgate.api.descriptor.reading.Fields;
import io.meshgate.api.descriptor.reading.Interpretation;
import io.meshgate.graph.descriptor.Link;
import io.meshgate.graph.descriptor.NodeKey;
import io.meshgate.graph.descriptor.NodeType;
import io.meshgate.graph.descriptor.Reference;
import io.meshgate.graph.descriptor.TermDescriptor;
import io.meshgate.graph.descriptor.TermGroupDescriptor;

/**
 * Terms and the groups they belong to. Terms that inherit from each other, or contain
 * each other, have to do with each other.
 */
final class Glossary {

	private static final List<String> RELATIONS = List.of("isRelatedTerms", "hasRelatedTerms", "relatedTerms",
			"values");

	private final Entity entity;

	private final List<String> warnings = new ArrayList<>();

	private final Marks marks;

	Glossary(Catalogue catalogue, Entity entity) {
		this.entity = entity;
		this.marks = new Marks(catalogue, entity, this.warnings);
	}

	Interpretation term() {
		Fields properties = this.entity.required("glossaryTermInfo");
		Fields relations = this.entity.aspect("glossaryRelatedTerms");
		NodeKey node = new NodeKey(NodeType.TERM, this.entity.key());
		List<Reference> references = new ArrayList<>(this.marks.domain(node, Link.DEFINED_IN));
		references.addAll(parent(node, Link.GROUP, properties));
		List<String> related = RELATIONS.stream().flatMap((relation) -> relations.texts(relation).stream()).toList();
		this.marks.references(node, Link.RELATED, related)
			.stream()
			.filter((reference) -> !reference.key().equals(node.key()))
			.forEach(references::add);
		return new Interpretation(this.entity.urn().toString(), new TermDescriptor(node.key(), name(node, properties),
				properties.longText("definition").orElse(""), references), this.warnings);
	}

	Interpretation group() {
		Fields properties = this.entity.required("glossaryNodeInfo");
		NodeKey node = new NodeKey(NodeType.TERM_GROUP, this.entity.key());
		return new Interpretation(this.entity.urn().toString(),
				new TermGroupDescriptor(node.key(), name(node, properties),
						properties.longText("definition").orElse(null), parent(node, Link.GROUP_PARENT, properties)),
				this.warnings);
	}

	private List<Reference> parent(NodeKey node, Link link, Fields properties) {
		List<String> parents = Stream.ofNullable(properties.text("parentNode").orElse(null)).toList();
		return this.marks.references(node, link, parents);
	}

	/** An early form of the aspect has no name of its own. */
	private static String name(NodeKey node, Fields properties) {
		return properties.text("name").orElse(node.key().substring(node.key().lastIndexOf('.') + 1));
	}

}
