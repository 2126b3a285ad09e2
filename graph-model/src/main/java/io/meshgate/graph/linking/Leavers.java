package io.meshgate.graph.linking;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.team.AnsweringTeams;

/**
 * People whom documents count among other teams than before, or who may not act any more.
 * What awaits them goes on when all references are resolved, since another document may
 * say it again, and an import may have several transactions: so each leaves a
 * {@code Leaver} behind, whom the import looks after in its end.
 */
public final class Leavers {

	/** Finds the memberships that the documents of {@code $rows} say no more. */
	static final String MEMBERSHIPS = """
			UNWIND $rows AS row
			MATCH (:Document {ref: row.document})-[:DESCRIBES]->(n)-[membership:MEMBER_OF]-(other)
			WHERE row.document IN membership.documents
			  AND NOT other.key IN row.members""";

	/** Finds the teams whose places the references {@code $refs} are about. */
	static final String PLACED = """
			UNWIND $refs AS ref
			MATCH (:UnresolvedReference {ref: ref})<-[:LACKS]-(child:Team)""";

	/** An import passes on what some have had to do at a time. */
	private static final int SOME = 100;

	private Leavers() {
	}

	static void lock(Transaction tx, Map<String, Object> parameters) {
		String cypher = """
				%s
				WITH DISTINCT startNode(membership) AS p
				ORDER BY p.id
				SET p._lock = true
				RETURN p.id AS id
				""".formatted(MEMBERSHIPS);
		add(tx, tx.rows(cypher, parameters).stream().map((row) -> new PersonId(row.text("id"))).toList());
	}

	/**
	 * Notes those who belong above teams that are answered for there, before documents
	 * put these elsewhere.
	 * @param tx an import's transaction
	 * @param finding binds the teams as {@code child}
	 * @param parameters of that
	 */
	static void above(Transaction tx, String finding, Map<String, Object> parameters) {
		String cypher = """
				%s
				WITH DISTINCT child
				MATCH (child)-[:PART_OF {answers: true}]->(:Team)%s(:Team)<-[:MEMBER_OF]-(p:Person)
				WITH DISTINCT p
				ORDER BY p.id
				SET p._lock = true
				RETURN p.id AS id
				""".formatted(finding, AnsweringTeams.BY);
		add(tx, tx.rows(cypher, parameters).stream().map((row) -> new PersonId(row.text("id"))).toList());
	}

	/**
	 * Notes people of whom somebody else may have to do what they had to.
	 * @param tx an import's transaction
	 * @param people who they are; many are new, and nothing awaits them
	 */
	static void add(Transaction tx, List<PersonId> people) {
		String cypher = """
				MATCH (p:Person)
				WHERE p.id IN $people AND EXISTS { (p)<-[:AWAITS]-() }
				CREATE (:Leaver {person: p.id})
				""";
		if (!people.isEmpty()) {
			tx.rows(cypher, Map.of("people", people));
		}
	}

	/**
	 * Notes people who may not act any more.
	 * @param tx an import's transaction
	 * @param people who they are
	 */
	public static void deactivated(Transaction tx, List<PersonId> people) {
		String cypher = """
				UNWIND $people AS person
				CREATE (:Leaver {person: person})
				""";
		tx.rows(cypher, Map.of("people", people));
	}

	/**
	 * Some of whom that has been noted.
	 * @param tx an import's transaction, after linking
	 * @return each once; nobody if there are no more
	 */
	public static List<PersonId> take(Transaction tx) {
		String cypher = """
				MATCH (leaver:Leaver)
				WITH DISTINCT leaver.person AS person
				ORDER BY person
				LIMIT $some
				CALL (person) {
				  MATCH (leaver:Leaver {person: person})
				  DELETE leaver
				}
				RETURN person
				""";
		return tx.rows(cypher, Map.of("some", SOME)).stream().map((row) -> new PersonId(row.text("person"))).toList();
	}

	/**
	 * What is noted already, as by an import between two of its transactions, which
	 * passes it on in its end.
	 * @param tx any transaction
	 * @return the notes
	 */
	static List<String> noted(Transaction tx) {
		String cypher = """
				MATCH (leaver:Leaver)
				RETURN elementId(leaver) AS note
				""";
		return tx.rows(cypher, Map.of()).stream().map((row) -> row.text("note")).toList();
	}

	/**
	 * Of whom that has been noted since.
	 * @param tx a write transaction, which no import runs beside
	 * @param noted what was noted before
	 * @return each once; asked again, nobody
	 */
	static List<PersonId> takeSince(Transaction tx, Collection<String> noted) {
		String cypher = """
				MATCH (leaver:Leaver)
				WHERE NOT elementId(leaver) IN $noted
				WITH leaver, leaver.person AS person
				DELETE leaver
				RETURN DISTINCT person
				""";
		return tx.rows(cypher, Map.of("noted", noted)).stream().map((row) -> new PersonId(row.text("person"))).toList();
	}

}
