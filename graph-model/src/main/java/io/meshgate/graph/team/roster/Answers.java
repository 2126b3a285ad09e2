package io.meshgate.graph.team.roster;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.team.AnsweringTeams;
import io.meshgate.graph.team.TeamId;

/**
 * Whether the team above answers for what a team owns. Whoever belongs above may decide
 * by that, or comes to a side that asks, and is locked before it is written.
 */
public final class Answers {

	/**
	 * Locks those who belong above a team and to all that answers for what is owned
	 * there. Whoever comes to a team has it locked, and so those teams are before.
	 * @param transaction the change's own, which stands in the line of the tree
	 * @param team under the lock
	 * @return who they are; nobody where the team is a part of none
	 */
	public List<PersonId> secure(Transaction transaction, TeamId team) {
		String locking = """
				MATCH (:Team {id: $team})-[:PART_OF]->(:Team)%s(above:Team)
				WITH DISTINCT above
				ORDER BY above.id
				SET above._lock = true
				""".formatted(AnsweringTeams.BY);
		String cypher = """
				MATCH (:Team {id: $team})-[:PART_OF]->(:Team)%s(:Team)<-[:MEMBER_OF]-(p:Person)
				WITH DISTINCT p
				ORDER BY p.id
				SET p._lock = true
				RETURN p.id AS id
				""".formatted(AnsweringTeams.BY);
		transaction.rows(locking, Map.of("team", team));
		return transaction.rows(cypher, Map.of("team", team))
			.stream()
			.map((row) -> new PersonId(row.text("id")))
			.toList();
	}

	/**
	 * Whether the team above answers.
	 * @param transaction the change's own, which stands in the line of the tree
	 * @param team under the lock
	 * @return whether it does; false where there is none
	 */
	public boolean given(Transaction transaction, TeamId team) {
		String cypher = """
				MATCH (t:Team {id: $team})
				RETURN EXISTS { (t)-[:PART_OF {answers: true}]->() } AS answers
				""";
		return transaction.one(cypher, Map.of("team", team)).holds("answers");
	}

	/**
	 * What a team owns for which those above may answer, with what it answers for itself.
	 * @param transaction the change's own, which stands in the line of the tree
	 * @param team under the lock
	 * @return the identities of data products, applications and domains
	 */
	public List<String> owned(Transaction transaction, TeamId team) {
		String cypher = """
				MATCH (:Team {id: $team})%s(:Team)-[:OWNS]->(n:DataProduct|Application|Domain)
				RETURN DISTINCT n.id AS id
				ORDER BY id
				""".formatted(AnsweringTeams.FOR);
		return transaction.rows(cypher, Map.of("team", team)).stream().map((row) -> row.text("id")).toList();
	}

	/**
	 * Says whether the team above answers.
	 * @param transaction the change's own, which stands in the line of the tree
	 * @param team under the lock, which is a part of another
	 * @param answers whether it does
	 * @param now when
	 */
	void give(Transaction transaction, TeamId team, boolean answers, Instant now) {
		String cypher = """
				MATCH (t:Team {id: $team})-[place:PART_OF]->(above:Team)
				WITH t, place, above, coalesce(place.answers, false) AS answered
				FOREACH (kept IN CASE WHEN answered AND NOT $answers THEN [1] ELSE [] END |
				  CREATE (t)-[:ANSWERED {since: place.answersSince, until: $now}]->(above))
				SET place.answers = CASE WHEN $answers THEN true END,
				  place.answersSince = CASE
				    WHEN $answers AND answered THEN place.answersSince
				    WHEN $answers THEN $now
				  END
				RETURN above.id AS id
				""";
		transaction.one(cypher, Map.of("team", team, "answers", answers, "now", now));
	}

}
