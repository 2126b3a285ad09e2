package io.meshgate.api.field;

import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Ids;
import io.meshgate.frontend.glossary.Term;
import io.meshgate.graph.testing.mesh.Mesh;

/**
 * What is done with terms, none of which is hidden from anybody. Sven only looks after
 * their domain, which is enough.
 */
final class TermDeeds {

	private TermDeeds() {
	}

	static List<Deed> all() {
		Map<String, Object> story = Map.of("other", Ids.term("media/story"));
		return List.of(define(),
				deed("ChangeTerm", Map.of("definition", "What is bought"), effect("TermChanged", "changed")),
				deed("RemoveTerm", Map.of(), effect("TermRemoved", "removed")),
				deed("RelateTerms", Deed.merged(story, Map.of("as", "SYNONYM")), Map.of("as", "RELATED"),
						effect("TermsRelated", "related",
								Map.of("other", Mesh.term("media/story").value(), "as", "SYNONYM"))),
				deed("UnrelateTerms", Map.of("other", Ids.term("sales/return")), story,
						effect("TermsUnrelated", "unrelated", Map.of("other", Mesh.term("sales/return").value()))));
	}

	private static Deed define() {
		Map<String, Object> nowhere = Map.of("domain", Map.of("key", "nowhere"));
		return new Deed("DefineTerm", Deed.Cast.of("sven", "nina"),
				new Deed.Wording(
						Map.of("domain", Map.of("key", "sales"), "key", "basket", "name", "Basket", "definition",
								"What is about to be bought", "synonyms", List.of("cart")),
						Map.of("name", "Other"), nowhere, nowhere),
				effect("TermDefined", "defined",
						Map.of("key", "sales/basket", "domain", Mesh.domain("sales").value())));
	}

	private static Deed deed(String operation, Map<String, Object> what, Deed.Effect effect) {
		return deed(operation, what, Map.of("expectedVersion", 1), effect);
	}

	private static Deed deed(String operation, Map<String, Object> what, Map<String, Object> otherwise,
			Deed.Effect effect) {
		Map<String, Object> unknown = Map.of("term", Ids.unknown(Term.class));
		return new Deed(operation, Deed.Cast.of("sven", "nina"), new Deed.Wording(
				Deed.merged(what, Map.of("term", Ids.term("sales/order"))), otherwise, unknown, unknown), effect);
	}

	private static Deed.Effect effect(String ending, String event) {
		return effect(ending, event, Map.of());
	}

	private static Deed.Effect effect(String ending, String event, Map<String, Object> data) {
		return new Deed.Effect(ending, "io.meshgate.term." + event,
				Deed.merged(data, Map.of("by", Mesh.person("sven").value())));
	}

}
