package io.meshgate.graph.linking;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.descriptor.Link;

/**
 * For what others answer once references are resolved: of what lacks them, that which
 * somebody may have asked for or asks with. Where no request is open nothing is looked
 * at.
 *
 * @param subjects the identities of what lacks them, by reference
 */
record Answering(Map<String, String> subjects) {

	private static final Set<Link> LINKS = EnumSet.of(Link.DOMAIN_PARENT, Link.OWNER, Link.OWNER_NAMED,
			Link.OWNER_PERSON, Link.DOMAIN, Link.DOMAIN_NAMED, Link.OFFERED_BY);

	Answering {
		subjects = Map.copyOf(subjects);
	}

	/**
	 * What it may be for.
	 * @param tx a write transaction
	 * @param page the references, before they are resolved
	 * @return all that they may concern
	 */
	static Answering before(Transaction tx, DuePage page) {
		String cypher = """
				CALL () {
				  MATCH (r:AccessRequest)
				  WHERE r.openKey IS NOT NULL
				  RETURN r
				  LIMIT 1
				}
				UNWIND $refs AS ref
				MATCH (u:UnresolvedReference {ref: ref})<-[:LACKS]-(s:Domain|DataProduct|Application|OutputPort)
				WHERE s:Domain
				  OR EXISTS { (s)-[:HOLDS]->(:Subscription) }
				  OR EXISTS { (s)<-[:TO]-(:Subscription) }
				  OR EXISTS { (s)-[:OFFERS]->(:OutputPort)<-[:TO]-(:Subscription) }
				RETURN ref, s.id AS subject
				""";
		return new Answering(!LINKS.contains(page.link()) ? Map.of() : tx.rows(cypher, Map.of("refs", page.refs()))
			.stream()
			.collect(Collectors.toMap((row) -> row.text("ref"), (row) -> row.text("subject"), (one, other) -> one)));
	}

	/**
	 * What it is for.
	 * @param tx the same, after they are resolved
	 * @return what lacks none of them any more
	 */
	Set<String> changed(Transaction tx) {
		String cypher = """
				UNWIND $refs AS ref
				MATCH (u:UnresolvedReference {ref: ref})
				RETURN ref
				""";
		if (this.subjects.isEmpty()) {
			return Set.of();
		}
		List<String> waiting = tx.rows(cypher, Map.of("refs", this.subjects.keySet()))
			.stream()
			.map((row) -> row.text("ref"))
			.toList();
		return this.subjects.entrySet()
			.stream()
			.filter((subject) -> !waiting.contains(subject.getKey()))
			.map(Map.Entry::getValue)
			.collect(Collectors.toUnmodifiableSet());
	}

}
