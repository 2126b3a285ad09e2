package io.meshgate.graph.team.roster;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.meshgate.graph.Ref;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.history.Past;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.team.Channel;
import io.meshgate.graph.team.TeamId;
import io.meshgate.graph.team.TeamRole;
import io.meshgate.graph.team.TeamSight;
import org.jspecify.annotations.Nullable;

/**
 * The writes of a team and of who belongs to it. The team is locked before anybody's
 * place in it is read, so that of two owners who go at once the second finds that they
 * are the last.
 */
public final class Rosters {

	private final Answers answers = new Answers();

	/**
	 * Locks a team and reads it.
	 * @param transaction the change's own
	 * @param viewer who changes it
	 * @param ref which team
	 * @return the team under the lock; empty where the viewer sees no such team
	 */
	public Optional<LockedTeam> lock(Transaction transaction, Viewer viewer, Ref ref) {
		String locking = """
				MATCH (t:Team)
				WHERE t.id = $teamId OR t.key = $teamKey
				SET t._lock = true
				RETURN t.id AS id
				""";
		String reading = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (t:Team {id: $id})
				%s
				RETURN t.id AS id, coalesce(t.version, 1) AS version, standing, COLLECT {
				  MATCH way = (t)-[:PART_OF*0..]->(above:Team)
				  RETURN above.id
				  ORDER BY length(way)
				} AS path
				""".formatted(TeamSight.STANDING);
		return transaction.row(locking, Ref.parameters("team", ref))
			.flatMap((locked) -> transaction.row(reading, Map.of("viewer", viewer.person(), "id", locked.text("id"))))
			.map((row) -> RosterRows.ROWS.locked(row.columns()));
	}

	/**
	 * Locks a team and reads it.
	 * @param transaction the change's own
	 * @param viewer who changes it
	 * @param id which team
	 * @return the team under the lock; empty where the viewer sees no such team
	 */
	public Optional<LockedTeam> lock(Transaction transaction, Viewer viewer, TeamId id) {
		return lock(transaction, viewer, new Ref.ById(id.value()));
	}

	/**
	 * Locks somebody and finds their place in a team.
	 * @param transaction the change's own
	 * @param team under the lock
	 * @param person who
	 * @return their place, taken or not; empty where there is no such person
	 */
	public Optional<Place> find(Transaction transaction, LockedTeam team, Ref person) {
		String locking = """
				MATCH (p:Person)
				WHERE p.id = $personId OR p.key = $personKey
				SET p._lock = true
				RETURN p.id AS id
				""";
		String reading = """
				MATCH (p:Person {id: $person})
				MATCH (t:Team {id: $team})
				OPTIONAL MATCH (p)-[place:MEMBER_OF]->(t)
				RETURN p.id AS person, p.key AS key, p.name AS name, p.active AS active, place.role AS role
				""";
		return transaction.row(locking, Ref.parameters("person", person))
			.flatMap((locked) -> transaction.row(reading, Map.of("person", locked.text("id"), "team", team.id())))
			.map((row) -> RosterRows.ROWS.place(row.columns()));
	}

	/**
	 * Takes somebody in. The first role above a plain member's makes roles count in the
	 * team, for good.
	 * @param transaction the change's own
	 * @param team under the lock
	 * @param place theirs under the lock, not taken yet
	 * @param entry as what and since when
	 * @return who may decide less than before, and is locked
	 */
	public List<PersonId> add(Transaction transaction, LockedTeam team, Place place, Entry entry) {
		String cypher = """
				MATCH (p:Person {id: $person})
				MATCH (t:Team {id: $team})
				WHERE NOT EXISTS { (p)-[:MEMBER_OF]->(t) }
				CREATE (p)-[:MEMBER_OF {role: $role, since: $since}]->(t)
				RETURN t.id AS id
				""";
		List<PersonId> others = lead(transaction, team, entry.role());
		transaction.one(cypher,
				Map.of("person", place.person(), "team", team.id(), "role", entry.role(), "since", entry.since()));
		return Stream.concat(Stream.of(place.person()), others.stream()).toList();
	}

	/**
	 * Makes a member something else. From then on the membership is the portal's, and no
	 * import takes it back. The first role above a plain member's makes roles count in
	 * the team, for good.
	 * @param transaction the change's own
	 * @param team under the lock
	 * @param place theirs
	 * @param entry as what and since when
	 * @return who may decide less than before, and is locked; empty where nothing is
	 * different now
	 */
	public List<PersonId> change(Transaction transaction, LockedTeam team, Place place, Entry entry) {
		String cypher = """
				MATCH (p:Person {id: $person})-[place:MEMBER_OF]->(t:Team {id: $team})
				WITH p, place, t, place.role <> $role OR place.documents IS NOT NULL AS changed
				FOREACH (kept IN CASE place.role WHEN $role THEN [] ELSE [1] END |
				  CREATE (p)-[:WAS_MEMBER_OF {role: place.role, since: %s, until: $since}]->(t)
				  SET place.roleSince = $since)
				SET place.role = $role
				REMOVE place.documents
				RETURN changed
				""".formatted(Past.roleSince("place"));
		List<PersonId> others = lead(transaction, team, entry.role());
		boolean changed = transaction
			.one(cypher,
					Map.of("person", place.person(), "team", team.id(), "role", entry.role(), "since", entry.since()))
			.holds("changed");
		return changed ? Stream.concat(Stream.of(place.person()), others.stream()).distinct().toList() : List.of();
	}

	/**
	 * Makes roles count. Whoever decided as one of many may decide no more then, and is
	 * locked before others look for who may.
	 */
	private static List<PersonId> lead(Transaction transaction, LockedTeam team, TeamRole role) {
		String cypher = """
				MATCH (t:Team {id: $team})
				WHERE t.led IS NULL
				SET t.led = true
				WITH t
				MATCH (p:Person)-[:MEMBER_OF]->(t)
				WITH p
				ORDER BY p.id
				SET p._lock = true
				RETURN p.id AS id
				""";
		return (role == TeamRole.MEMBER) ? List.of()
				: transaction.rows(cypher, Map.of("team", team.id()))
					.stream()
					.map((row) -> new PersonId(row.text("id")))
					.toList();
	}

	/**
	 * Takes somebody out.
	 * @param transaction the change's own
	 * @param team under the lock
	 * @param place theirs
	 * @param now when
	 */
	public void remove(Transaction transaction, LockedTeam team, Place place, Instant now) {
		String cypher = """
				MATCH (p:Person {id: $person})-[place:MEMBER_OF]->(t:Team {id: $team})
				%s
				RETURN t.id AS id
				""".formatted(Past.end("place"));
		transaction.one(cypher, Map.of("person", place.person(), "team", team.id(), "now", now));
	}

	/**
	 * Changes what a team says.
	 * @param transaction the change's own
	 * @param team under the lock
	 * @param text what changes
	 * @param now when
	 */
	public void change(Transaction transaction, LockedTeam team, TeamText text, Instant now) {
		String cypher = """
				MATCH (t:Team {id: $id})
				SET t += $properties, t.version = $version + 1
				RETURN t.id AS id
				""";
		transaction.one(cypher, Map.of("id", team.id(), "properties", properties(text), "version", team.version()));
		if (text.channels() != null) {
			reach(transaction, team.id(), text.channels());
		}
		if (text.answeredForByParent() != null && team.parent().isPresent()) {
			this.answers.give(transaction, team.id(), text.answeredForByParent(), now);
		}
	}

	/**
	 * Moves a team to another place in the tree, where nobody answers for what it owns
	 * until that is said. What documents said of its place and could not be done yet is
	 * forgotten.
	 * @param transaction the change's own, which stands in line
	 * @param team under the lock
	 * @param parent the team it becomes a part of, which is not below it; empty for none
	 * @param now when
	 */
	public void move(Transaction transaction, LockedTeam team, Optional<TeamId> parent, Instant now) {
		String cypher = """
				MATCH (t:Team {id: $id})
				CALL (t) {
				  MATCH (t)-[old:PART_OF]->(:Team)
				  %s
				}
				CALL (t) {
				  MATCH (t)-[:LACKS]->(u:UnresolvedReference {link: 'TEAM_PARENT'})
				  DETACH DELETE u
				}
				CALL (t) {
				  MATCH (u:UnresolvedReference {type: 'TEAM', key: t.key})
				  WHERE u.link = 'TEAM_CHILD'
				  DETACH DELETE u
				}
				CALL (t) {
				  MATCH (p:Team)
				  WHERE p.id IN $parents
				  CREATE (t)-[:PART_OF]->(p)
				  RETURN count(p) AS placed
				}
				WITH t, placed
				WHERE placed = size($parents)
				SET t.version = $version + 1
				RETURN t.id AS id
				""".formatted(Past.end("old"));
		List<TeamId> parents = parent.stream().toList();
		transaction.one(cypher, Map.of("id", team.id(), "version", team.version(), "parents", parents, "now", now));
	}

	static void reach(Transaction transaction, TeamId team, List<Channel> channels) {
		String cypher = """
				MATCH (t:Team {id: $id})
				CALL (t) {
				  MATCH (t)-[:REACHED_AT]->(old:Channel)
				  DETACH DELETE old
				}
				CALL (t) {
				  UNWIND $channels AS channel
				  CREATE (t)-[:REACHED_AT]->(c:Channel)
				  SET c = channel
				}
				RETURN t.id AS id
				""";
		List<Map<String, Object>> rows = new ArrayList<>();
		for (Channel channel : channels) {
			rows.add(Map.of("position", rows.size(), "kind", channel.kind(), "name", channel.name(), "url",
					channel.url()));
		}
		transaction.one(cypher, Map.of("id", team, "channels", rows));
	}

	static Map<String, Object> properties(TeamText text) {
		Map<String, Object> properties = new HashMap<>();
		put(properties, "name", text.name());
		put(properties, "description", text.description());
		put(properties, "type", text.type());
		return properties;
	}

	private static void put(Map<String, Object> properties, String name, @Nullable String value) {
		if (value != null) {
			properties.put(name, value.isEmpty() ? null : value);
		}
	}

	/**
	 * How somebody comes into a team, or to be something else there.
	 *
	 * @param role as what
	 * @param since since when
	 */
	public record Entry(TeamRole role, Instant since) {
	}

}
