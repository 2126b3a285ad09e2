package io.meshgate.graph.product.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.glossary.TermId;
import io.meshgate.graph.product.DataProductTier;
import io.meshgate.graph.product.profile.DocumentationLink;
import io.meshgate.graph.team.Channel;
import org.jspecify.annotations.Nullable;

/**
 * The writes of what else a product says, each under the product's lock.
 */
public final class Describing {

	/**
	 * Locks the terms that a product is to be about, so that none goes meanwhile.
	 * @param transaction the change's own
	 * @param terms which terms; null for none
	 * @return whether there are all of them
	 */
	public boolean lockTerms(Transaction transaction, @Nullable List<TermId> terms) {
		String cypher = """
				UNWIND $terms AS id
				MATCH (t:Term {id: id})
				SET t._lock = true
				RETURN count(t) AS locked
				""";
		if (terms == null || terms.isEmpty()) {
			return true;
		}
		List<String> inOrder = terms.stream().map(TermId::value).sorted().toList();
		return transaction.one(cypher, Map.of("terms", inOrder)).number("locked") == terms.size();
	}

	/**
	 * Writes what is given.
	 * @param transaction the change's own, which has locked the terms as well
	 * @param product under the lock
	 * @param particulars what changes
	 */
	public void describe(Transaction transaction, LockedProduct product, Particulars particulars) {
		if (particulars.tier() != null) {
			tier(transaction, product, particulars.tier());
		}
		if (particulars.documentation() != null) {
			documentation(transaction, product, particulars.documentation());
		}
		if (particulars.supportChannels() != null) {
			supportChannels(transaction, product, particulars.supportChannels());
		}
		if (particulars.terms() != null) {
			terms(transaction, product, particulars.terms());
		}
	}

	private static void tier(Transaction transaction, LockedProduct product, DataProductTier tier) {
		String cypher = """
				MATCH (p:DataProduct {id: $id})
				SET p.tier = $tier
				RETURN p.id AS id
				""";
		transaction.one(cypher, Map.of("id", product.id(), "tier", tier));
	}

	private static void documentation(Transaction transaction, LockedProduct product, List<DocumentationLink> links) {
		String cypher = """
				MATCH (p:DataProduct {id: $id})
				CALL (p) {
				  MATCH (p)-[:DOCUMENTED_AT]->(old:DocumentationLink)
				  DETACH DELETE old
				}
				CALL (p) {
				  UNWIND $links AS link
				  CREATE (p)-[:DOCUMENTED_AT]->(l:DocumentationLink)
				  SET l = link
				}
				RETURN p.id AS id
				""";
		List<Map<String, Object>> rows = new ArrayList<>();
		links.forEach((link) -> rows.add(Map.of("position", rows.size(), "name", link.name(), "url", link.url())));
		transaction.one(cypher, Map.of("id", product.id(), "links", rows));
	}

	private static void supportChannels(Transaction transaction, LockedProduct product, List<Channel> channels) {
		String cypher = """
				MATCH (p:DataProduct {id: $id})
				CALL (p) {
				  MATCH (p)-[:HELPED_AT]->(old:Channel)
				  DETACH DELETE old
				}
				CALL (p) {
				  UNWIND $channels AS channel
				  CREATE (p)-[:HELPED_AT]->(c:Channel)
				  SET c = channel
				}
				RETURN p.id AS id
				""";
		List<Map<String, Object>> rows = new ArrayList<>();
		channels.forEach((channel) -> rows.add(
				Map.of("position", rows.size(), "kind", channel.kind(), "name", channel.name(), "url", channel.url())));
		transaction.one(cypher, Map.of("id", product.id(), "channels", rows));
	}

	private static void terms(Transaction transaction, LockedProduct product, List<TermId> terms) {
		String cypher = """
				MATCH (p:DataProduct {id: $id})
				CALL (p) {
				  MATCH (p)-[old:IS_ABOUT]->(:Term)
				  DELETE old
				}
				CALL (p) {
				  MATCH (p)-[:LACKS]->(awaited:UnresolvedReference {link: 'ABOUT'})
				  DETACH DELETE awaited
				}
				CALL (p) {
				  MATCH (t:Term)
				  WHERE t.id IN $terms
				  CREATE (p)-[:IS_ABOUT]->(t)
				  RETURN count(t) AS tied
				}
				WITH p, tied
				WHERE tied = size($terms)
				RETURN p.id AS id
				""";
		transaction.one(cypher, Map.of("id", product.id(), "terms", terms));
	}

}
