package io.meshgate.graph.linking;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.access.routing.Rerouting;
import io.meshgate.graph.descriptor.Link;

/**
 * For what others answer once references are resolved: of what lacked them, that which
 * somebody asks for or asks with.
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
	 * What it may be for. Whether anybody asks is no question yet: whoever does so at
	 * this moment is not seen.
	 * @param tx a write transaction
	 * @param page the references, before they are resolved
	 * @return all that they concern
	 */
	static Answering before(Transaction tx, DuePage page) {
		String cypher = """
				UNWIND $refs AS ref
				MATCH (u:UnresolvedReference {ref: ref})<-[:LACKS]-(s:Domain|DataProduct|Application|OutputPort)
				RETURN ref, s.id AS subject
				""";
		return new Answering(!LINKS.contains(page.link()) || page.known().isEmpty() ? Map.of() : tx
			.rows(cypher, Map.of("refs", page.known()))
			.stream()
			.collect(Collectors.toMap((row) -> row.text("ref"), (row) -> row.text("subject"), (one, other) -> one)));
	}

	/**
	 * What it is for.
	 * @param tx the same, after they are resolved
	 * @param bereft what has lost what it had before
	 * @return that, and what lacks one of them no more, where it has to do with requests
	 */
	Set<String> changed(Transaction tx, Set<String> bereft) {
		String cypher = """
				UNWIND $refs AS ref
				MATCH (u:UnresolvedReference {ref: ref})
				RETURN ref
				""";
		if (this.subjects.isEmpty()) {
			return Set.of();
		}
		Set<String> waiting = tx.rows(cypher, Map.of("refs", this.subjects.keySet()))
			.stream()
			.map((row) -> row.text("ref"))
			.collect(Collectors.toSet());
		return asked(tx,
				this.subjects.entrySet()
					.stream()
					.filter((subject) -> !waiting.contains(subject.getKey()) || bereft.contains(subject.getValue()))
					.map(Map.Entry::getValue)
					.collect(Collectors.toSet()));
	}

	/** Where no request is open nothing more is looked at. */
	private static Set<String> asked(Transaction tx, Set<String> linked) {
		String cypher = """
				CALL () {
				  MATCH (r:AccessRequest)
				  WHERE r.openKey IS NOT NULL
				  RETURN r
				  LIMIT 1
				}
				UNWIND $linked AS subject
				CALL (subject) {
				  MATCH (:Domain {id: subject})
				  RETURN true AS asked
				  UNION
				  MATCH (:DataProduct {id: subject})-[:OFFERS|TO|HOLDS*1..2]-(:Subscription)
				  RETURN true AS asked
				  UNION
				  MATCH (:Application {id: subject})-[:HOLDS]->(:Subscription)
				  RETURN true AS asked
				  UNION
				  MATCH (:OutputPort {id: subject})<-[:TO]-(:Subscription)
				  RETURN true AS asked
				}
				RETURN DISTINCT subject
				""";
		Rerouting.awaitAsking(tx, linked);
		return tx.rows(cypher, Map.of("linked", linked))
			.stream()
			.map((row) -> row.text("subject"))
			.collect(Collectors.toUnmodifiableSet());
	}

}
