package io.meshgate.api.descriptor.datahub;

import java.util.ArrayList;
import java.util.List;

import io.meshgate.api.descriptor.reading.Fields;
import io.meshgate.graph.descriptor.Link;
import io.meshgate.graph.descriptor.NodeKey;
import io.meshgate.graph.descriptor.Reference;

/**
 * What entities of several types bear: tags, terms and a domain.
 */
final class Marks {

	private final Catalogue catalogue;

	private final Entity entity;

	private final List<String> warnings;

	Marks(Catalogue catalogue, Entity entity, List<String> warnings) {
		this.catalogue = catalogue;
		this.entity = entity;
		this.warnings = warnings;
	}

	List<String> tags() {
		return tags(this.entity.aspect("globalTags"));
	}

	List<String> tags(Fields globalTags) {
		List<String> texts = globalTags.list("tags").stream().map((tag) -> tag.required("tag")).toList();
		return Urn.all(texts, this.warnings).stream().map(Urn::id).distinct().toList();
	}

	List<Reference> terms(NodeKey node) {
		return terms(node, this.entity.aspect("glossaryTerms"));
	}

	List<Reference> terms(NodeKey node, Fields glossaryTerms) {
		List<String> texts = glossaryTerms.list("terms").stream().map((term) -> term.required("urn")).toList();
		return references(node, Link.ABOUT, texts);
	}

	/** The one domain. */
	List<Reference> domain(NodeKey node, Link link) {
		List<Reference> domains = references(node, link, this.entity.aspect("domains").texts("domains"));
		if (domains.size() > 1) {
			this.warnings
				.add("of " + domains.size() + " domains, '" + domains.getFirst().key() + "' alone is taken over");
		}
		return domains.stream().limit(1).toList();
	}

	List<Reference> references(NodeKey node, Link link, List<String> texts) {
		List<Reference> references = new ArrayList<>();
		Urn.all(texts, this.warnings)
			.stream()
			.map((urn) -> new Reference(node, link, this.catalogue.key(urn)))
			.distinct()
			.forEach(references::add);
		return references;
	}

}
