package io.meshgate.graph.team.roster;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import io.meshgate.graph.Ref;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.team.TeamSight;

/**
 * How teams come to be. A key belongs to whoever takes it first, under a uniqueness
 * constraint.
 */
public final class Founding {

	/**
	 * What is known of the parent, which is locked first, and of the owner.
	 * @param transaction the change's own
	 * @param viewer who makes the team
	 * @param team what is made
	 * @return the facts; empty where the viewer may not act
	 */
	public Optional<TeamProspect> prospect(Transaction transaction, Viewer viewer, NewTeam team) {
		String locking = """
				MATCH (t:Team)
				WHERE t.id = $parentId OR t.key = $parentKey
				SET t._lock = true
				""";
		String reading = """
				MATCH (me:Person {id: $viewer, active: true})
				OPTIONAL MATCH (t:Team)
				WHERE t.id = $parentId OR t.key = $parentKey
				%s
				OPTIONAL MATCH (owner:Person {active: true})
				WHERE owner.id = $ownerId OR owner.key = $ownerKey
				RETURN standing.administrator AS administrator, t.id AS parentId, owner.id AS owner,
				  CASE WHEN t IS NOT NULL THEN standing END AS parent
				""".formatted(TeamSight.STANDING);
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("viewer", viewer.person());
		parameters.putAll(Ref.parameters("parent", team.parent()));
		parameters.putAll(Ref.parameters("owner", team.owner()));
		transaction.rows(locking, parameters);
		return transaction.row(reading, parameters).map((row) -> RosterRows.ROWS.prospect(row.columns()));
	}

	/**
	 * Takes the key and writes what the team says.
	 * @param transaction the change's own
	 * @param team what is made
	 * @return whether the key was free
	 */
	public boolean claim(Transaction transaction, NewTeam team) {
		String cypher = """
				MERGE (t:Team {key: $key})
				ON CREATE SET t += $properties
				RETURN t.id = $properties.id AS claimed
				""";
		Map<String, Object> properties = Rosters.properties(team.text());
		properties.put("id", team.id());
		properties.put("version", 1);
		return transaction.one(cypher, Map.of("key", team.key(), "properties", properties)).holds("claimed");
	}

	/**
	 * Puts a claimed team below its parent and gives it its owner, and the channels where
	 * it is reached.
	 * @param transaction the change's own
	 * @param team what is made
	 * @param prospect the parent and the owner it was found to have
	 * @param now when
	 */
	public void place(Transaction transaction, NewTeam team, TeamProspect prospect, Instant now) {
		String cypher = """
				MATCH (t:Team {id: $id})
				MATCH (owner:Person {id: $owner})
				CREATE (owner)-[:MEMBER_OF {role: 'OWNER', since: $now}]->(t)
				SET t.led = true
				WITH t
				CALL (t) {
				  MATCH (parent:Team {id: $parent})
				  CREATE (t)-[:PART_OF]->(parent)
				}
				RETURN t.id AS id
				""";
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("id", team.id());
		parameters.put("owner", prospect.owner());
		parameters.put("parent", prospect.parentId());
		parameters.put("now", now);
		transaction.one(cypher, parameters);
		if (team.text().channels() != null) {
			Rosters.reach(transaction, team.id(), team.text().channels());
		}
	}

}
