package io.meshgate.graph.hint;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Row;
import io.meshgate.graph.Transaction;

/**
 * What tokens say of teams, as it is kept. It answers whoever signs somebody in, and so
 * needs no viewer.
 */
public final class Hints {

	private final Graph graph;

	/**
	 * Reads and writes the graph.
	 * @param graph where the people and the teams are
	 */
	public Hints(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Keeps what a token says instead of all that was kept of the person, unless that was
	 * said by a later one or is as good. It is written seldom, and by one of those who
	 * come with the same token at once.
	 * @param saying of the token
	 * @param now when
	 * @return the keys of teams it speaks of that are not there; empty where nothing was
	 * written
	 */
	public List<String> keep(Saying saying, Instant now) {
		return this.graph.read((transaction) -> replaces(transaction, saying))
				? this.graph.write((transaction) -> replace(transaction, saying, now)) : List.of();
	}

	/**
	 * Forgets what has ended, and what the operator lets no token say any more.
	 * @param mapped all that may be said
	 * @param now when
	 */
	public void settle(Collection<Mapped> mapped, Instant now) {
		String cypher = """
				MATCH (p:Person)-[said:HINTED]->(t:Team)
				WHERE said.until <= $now OR NOT [said.issuer, t.key] IN $mapped
				WITH p, collect(t.key) AS teams, collect(said) AS sayings
				FOREACH (said IN sayings | DELETE said)
				SET p.hintedTeams = [team IN p.hintedTeams WHERE NOT team IN teams]
				""";
		List<List<String>> possible = mapped.stream().map((each) -> List.of(each.issuer(), each.team())).toList();
		this.graph.write((transaction) -> transaction.rows(cypher, Map.of("mapped", possible, "now", now)));
	}

	private static boolean replaces(Transaction transaction, Saying saying) {
		return known(transaction, saying).map(saying::replaces).orElseGet(() -> !saying.teams().isEmpty());
	}

	/** Teams come before people, as where somebody is taken in. */
	private static List<String> replace(Transaction transaction, Saying saying, Instant now) {
		String teams = """
				CALL () {
				  MATCH (t:Team)
				  WHERE t.key IN $teams
				  RETURN t
				  UNION
				  MATCH (:Person {id: $person})-[:HINTED]->(t:Team)
				  RETURN t
				}
				WITH t
				ORDER BY t.id
				SET t._lock = true
				""";
		String person = """
				MATCH (p:Person {id: $person})
				SET p._lock = true
				RETURN p.id AS id
				""";
		transaction.rows(teams, Map.of("teams", saying.teams(), "person", saying.person()));
		transaction.one(person, Map.of("person", saying.person()));
		return replaces(transaction, saying) ? write(transaction, saying, now) : List.of();
	}

	private static List<String> write(Transaction transaction, Saying saying, Instant now) {
		String cypher = """
				MATCH (p:Person {id: $person})
				SET p.hintsIssuedAt = $issuedAt,
				    p.hintsUntil = $until,
				    p.hintedTeams = $teams
				WITH p
				CALL (p) {
				  MATCH (p)-[said:HINTED]->(t:Team)
				  WHERE NOT t.key IN $teams
				  DELETE said
				}
				CALL (p) {
				  MATCH (t:Team)
				  WHERE t.key IN $teams
				  MERGE (p)-[said:HINTED]->(t)
				  SET said.since = CASE WHEN said.until > $now THEN said.since ELSE $now END,
				      said.until = $until,
				      said.issuer = $issuer
				  RETURN collect(t.key) AS found
				}
				RETURN [team IN $teams WHERE NOT team IN found] AS missing
				""";
		return transaction
			.one(cypher, Map.of("person", saying.person(), "issuer", saying.issuer(), "issuedAt", saying.issuedAt(),
					"until", saying.until(), "teams", saying.teams(), "now", now))
			.texts("missing");
	}

	private static Optional<Saying> known(Transaction transaction, Saying saying) {
		String cypher = """
				MATCH (p:Person {id: $person})
				WHERE p.hintsIssuedAt IS NOT NULL
				RETURN p.hintedTeams AS teams, p.hintsIssuedAt AS issuedAt, p.hintsUntil AS until
				""";
		return transaction.row(cypher, Map.of("person", saying.person()))
			.map((row) -> new Saying(saying.person(), saying.issuer(), row.texts("teams"), instant(row, "issuedAt"),
					instant(row, "until")));
	}

	private static Instant instant(Row row, String column) {
		return row.findInstant(column).orElseThrow();
	}

}
