package io.meshgate.graph.linking;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.descriptor.Link;
import io.meshgate.graph.descriptor.Reference;
import io.meshgate.graph.history.Past;

/**
 * What has a place or an owner by a document that changes keeps it until what the
 * document says now is resolved, which may be many transactions later: meanwhile others
 * see the mesh and rely on it. The edge holds the documents by which it is
 * {@code doubted}. What is resolved confirms or replaces it, and what nothing answers to
 * takes it away.
 */
final class Doubts {

	/**
	 * Lets the one {@code edge} that a {@code document} states be its, unless it is
	 * another's that does not doubt it.
	 */
	static final String CONFIRM = """
			SET edge.document = CASE WHEN edge.document IN edge.doubted THEN document ELSE edge.document END
			REMOVE edge.doubted
			""";

	/** Doubts what the document of the {@code row} says of {@code n}. */
	static final String DOUBT = """
			CALL (n, row) {
			  MATCH (n)-[said:IN_DOMAIN]->()
			  WHERE said.document = row.document
			    AND type(said) + ' ' + n.key IN row.again
			  SET said.doubted = [row.document]
			}
			CALL (n, row) {
			  MATCH (n)<-[said:OWNS|KEEPS]-()
			  WHERE said.document = row.document
			    AND type(said) + ' ' + n.key IN row.again
			  SET said.doubted = [row.document]
			}
			CALL (n, row) {
			  MATCH (n)-[said:PART_OF]-(other)
			  WHERE row.document IN said.documents
			  WITH n, row, said, other, [each IN coalesce(said.doubted, []) WHERE each <> row.document] AS others
			  WITH said, others + CASE
			      WHEN startNode(said) = n AND 'PART_OF ' + n.key IN row.again THEN [row.document]
			      WHEN endNode(said) = n AND other.key IN row.parts THEN [row.document]
			      ELSE []
			    END AS doubted
			  SET said.doubted = CASE WHEN doubted <> [] THEN doubted END
			}
			""";

	/** Those of which a node has one each, as one or another link says. */
	private static final Map<Link, String> SINGLE = Map.ofEntries(Map.entry(Link.DOMAIN_PARENT, "PART_OF"),
			Map.entry(Link.TEAM_PARENT, "PART_OF"), Map.entry(Link.GROUP_PARENT, "PART_OF"),
			Map.entry(Link.WHOLE, "PART_OF"), Map.entry(Link.OWNER, "OWNS"), Map.entry(Link.OWNER_NAMED, "OWNS"),
			Map.entry(Link.OWNER_PERSON, "OWNS"), Map.entry(Link.KEEPER, "KEEPS"),
			Map.entry(Link.KEEPER_PERSON, "KEEPS"), Map.entry(Link.DOMAIN, "IN_DOMAIN"),
			Map.entry(Link.DOMAIN_NAMED, "IN_DOMAIN"));

	private Doubts() {
	}

	/**
	 * What a document says now.
	 * @param document which one
	 * @param references all of its references
	 * @return the {@code row} for what it said before
	 */
	static Map<String, Object> row(String document, Collection<Reference> references) {
		return Map.of("document", document, "again",
				references.stream()
					.filter((reference) -> SINGLE.containsKey(reference.link()))
					.map((reference) -> SINGLE.get(reference.link()) + " " + reference.source().key())
					.distinct()
					.toList(),
				"parts", keys(references, Link.TEAM_CHILD), "stewards", keys(references, Link.STEWARD), "members",
				keys(references, Link.MEMBER_OF, Link.HAS_MEMBER));
	}

	private static List<String> keys(Collection<Reference> references, Link... links) {
		return references.stream()
			.filter((reference) -> List.of(links).contains(reference.link()))
			.map(Reference::key)
			.toList();
	}

	/**
	 * Takes away what is doubted where nothing answers to what is said instead.
	 * @param tx a write transaction
	 * @param page the references, after those that can be are resolved
	 * @param now when
	 * @return the identities of what has lost something
	 */
	static Set<String> settle(Transaction tx, DuePage page, Instant now) {
		String single = """
				UNWIND $refs AS ref
				MATCH (u:UnresolvedReference {ref: ref})
				WITH u, u.document AS document
				CALL (document) {
				  MATCH (next:UnresolvedReference {document: document})
				  WHERE next.due AND next.link IN $next
				  RETURN count(next) AS coming
				}
				WITH u, document, coming
				WHERE coming = 0
				MATCH (u)<-[:LACKS]-(s)
				WITH DISTINCT s, document
				MATCH (s)-[edge:%1$s]-()
				WHERE edge.document = document
				  AND document IN edge.doubted
				%2$s
				RETURN DISTINCT s.id AS subject
				""";
		String tree = """
				UNWIND $refs AS ref
				MATCH (u:UnresolvedReference {ref: ref})
				WITH u, u.document AS document
				MATCH (u)<-[:LACKS]-(s)
				WITH DISTINCT s, document
				MATCH (s)-[edge:PART_OF]->()
				WHERE document IN edge.doubted
				WITH s.id AS subject, edge, {document: document} AS row
				CALL (edge, row) {
				  WITH edge, row, [each IN edge.doubted WHERE each <> row.document] AS doubted
				  SET edge.doubted = CASE WHEN doubted <> [] THEN doubted END
				  WITH edge, row
				  %s
				}
				RETURN DISTINCT subject
				""".formatted(TheMany.UNSAY);
		String type = SINGLE.get(page.link());
		if (type == null || page.known().isEmpty()) {
			return Set.of();
		}
		if (page.link() == Link.TEAM_PARENT) {
			Leavers.above(tx, Leavers.PLACED, Map.of("refs", page.refs()));
		}
		String cypher = type.equals("PART_OF") ? tree : single.formatted(type, Past.end("edge"));
		return tx.rows(cypher, Map.of("refs", page.known(), "next", after(page.link(), type), "now", now))
			.stream()
			.map((row) -> row.text("subject"))
			.collect(Collectors.toSet());
	}

	/** The same may be said in another way, which is resolved later. */
	private static List<Link> after(Link link, String type) {
		return Arrays.stream(Link.values())
			.filter((next) -> next.compareTo(link) > 0 && type.equals(SINGLE.get(next)))
			.toList();
	}

}
