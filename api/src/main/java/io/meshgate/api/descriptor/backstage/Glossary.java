package io.meshgate.api.descriptor.backstage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import io.meshgate.api.descriptor.reading.Fields;
import io.meshgate.api.descriptor.reading.Format;
import io.meshgate.api.descriptor.reading.Unreadable;
import io.meshgate.graph.descriptor.DefinedTerm;
import io.meshgate.graph.descriptor.DomainDescriptor;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What words mean in a domain. The format knows no such thing, so that each is JSON in an
 * annotation of its own.
 */
final class Glossary {

	private static final String PREFIX = "term.";

	private static final int LONGEST_KEY = 100;

	private Glossary() {
	}

	static List<DefinedTerm> read(Entity entity) {
		List<DefinedTerm> terms = new ArrayList<>();
		entity.annotationsAfter(PREFIX)
			.forEach((name, text) -> read(entity.key(), text).ifPresentOrElse(terms::add,
					() -> entity.warn("the annotation '" + Entity.ANNOTATION + PREFIX + name + "' defines no term")));
		return sorted(terms);
	}

	static void lay(EntityWriting<DomainDescriptor> entity, List<DefinedTerm> now) {
		if (sorted(now).equals(entity.before().map(DomainDescriptor::terms).orElse(List.of()))) {
			return;
		}
		entity.unannotateAfter(PREFIX);
		for (int at = 0; at < now.size(); at++) {
			entity.annotate(PREFIX + (at + 1), text(now.get(at)));
		}
	}

	private static Optional<DefinedTerm> read(String domain, String text) {
		try {
			return Format.JSON.read(text)
				.stream()
				.findFirst()
				.flatMap((document) -> document.tree())
				.map((tree) -> (tree instanceof Fields fields) ? term(domain, fields) : null);
		}
		catch (Unreadable other) {
			return Optional.empty();
		}
	}

	private static DefinedTerm term(String domain, Fields fields) {
		String key = fields.required("key");
		if (key.length() > LONGEST_KEY) {
			throw new Unreadable("'key' is too long", fields.line());
		}
		String definition = fields.longText("definition")
			.orElseThrow(() -> new Unreadable("'definition' is missing", fields.line()));
		return new DefinedTerm(domain + "/" + key, fields.text("name").orElse(key), definition,
				fields.texts("synonyms"), fields.texts("related"), fields.texts("synonymous"));
	}

	private static String text(DefinedTerm term) {
		return JsonNodeFactory.instance.objectNode()
			.put("key", term.key().substring(term.key().lastIndexOf('/') + 1))
			.put("name", term.name())
			.put("definition", term.definition())
			.set("synonyms", array(term.synonyms()))
			.set("related", array(term.related()))
			.set("synonymous", array(term.synonymous()))
			.toString();
	}

	private static ArrayNode array(List<String> texts) {
		ArrayNode array = JsonNodeFactory.instance.arrayNode();
		texts.forEach(array::add);
		return array;
	}

	private static List<DefinedTerm> sorted(List<DefinedTerm> terms) {
		return terms.stream().sorted(Comparator.comparing(DefinedTerm::key)).toList();
	}

}
