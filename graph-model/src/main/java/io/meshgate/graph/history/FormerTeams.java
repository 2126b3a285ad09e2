package io.meshgate.graph.history;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.team.TeamId;

/**
 * Teams that are there no more, for what is remembered of who belonged to them and what
 * was theirs. Nothing else finds them.
 */
public final class FormerTeams {

	private static final String REMEMBERED = """
			CALL (t, former) {
			  MATCH (t)-[past:OWNED|ANSWERED]->(other)
			  CREATE (former)-[again:$(type(past))]->(other)
			  SET again = properties(past)
			  DELETE past
			}
			CALL (t, former) {
			  MATCH (t)<-[past:WAS_MEMBER_OF|ANSWERED]-(other)
			  CREATE (former)<-[again:$(type(past))]-(other)
			  SET again = properties(past)
			  DELETE past
			}
			""";

	private FormerTeams() {
	}

	/**
	 * Lets a team that is about to go be remembered. From then on nobody belongs to it,
	 * and it is a part of no other.
	 * @param transaction the change's own
	 * @param team under the lock
	 * @param now when
	 * @return the keys of those who belonged to it
	 */
	public static List<String> remember(Transaction transaction, TeamId team, Instant now) {
		String cypher = """
				MATCH (t:Team {id: $id})
				CALL (t) {
				  MATCH (t)-[up:PART_OF]->(:Team)
				  %s
				}
				CALL (t) {
				  MATCH (p:Person)-[place:MEMBER_OF]->(t)
				  %s
				  RETURN collect(p.key) AS members
				}
				CREATE (former:FormerTeam {id: t.id, key: t.key, name: t.name})
				WITH t, former, members
				%s
				RETURN members
				""".formatted(Past.end("up"), Past.end("place"), REMEMBERED);
		return transaction.one(cypher, Map.of("id", team, "now", now)).texts("members");
	}

}
