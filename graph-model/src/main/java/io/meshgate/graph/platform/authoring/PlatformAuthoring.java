package io.meshgate.graph.platform.authoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.meshgate.graph.Ref;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.platform.PlatformId;
import io.meshgate.graph.platform.PlatformLinks;
import io.meshgate.graph.platform.PlatformSight;
import io.meshgate.graph.team.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * The writes of platforms. A key belongs to whoever takes it first, under a uniqueness
 * constraint; a platform is locked and read again before it is changed, and the ports
 * that name it follow in the same transaction, which stands in line with imports.
 */
public final class PlatformAuthoring {

	/**
	 * Whether somebody may register platforms.
	 * @param transaction the change's own
	 * @param viewer the person
	 * @return whether they administer the mesh; empty for who is no longer active
	 */
	public Optional<Boolean> administers(Transaction transaction, Viewer viewer) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				RETURN 'ADMINISTRATOR' IN coalesce(me.roles, []) AS administers
				""";
		return transaction.row(cypher, Map.of("viewer", viewer.person())).map((row) -> row.holds("administers"));
	}

	/**
	 * Finds the team that is to run a platform.
	 * @param transaction the change's own
	 * @param ref which team
	 * @return the team, if there is one
	 */
	public Optional<TeamId> findTeam(Transaction transaction, Ref ref) {
		String cypher = """
				MATCH (t:Team)
				WHERE t.id = $teamId OR t.key = $teamKey
				RETURN t.id AS id
				""";
		return transaction.row(cypher, Ref.parameters("team", ref)).map((row) -> new TeamId(row.text("id")));
	}

	/**
	 * Takes the key, writes what the platform says and ties the ports that name it.
	 * @param transaction the change's own, which stands in line with imports
	 * @param platform what is registered
	 * @param owner the team that runs it
	 * @return whether the key was free; nothing is written where it was not
	 */
	public boolean register(Transaction transaction, NewPlatform platform, TeamId owner) {
		String claiming = """
				MERGE (f:Platform {key: $key})
				ON CREATE SET f += $properties
				RETURN f.id = $properties.id AS claimed
				""";
		Map<String, @Nullable Object> properties = new HashMap<>(platform.text().properties());
		properties.put("id", platform.id());
		properties.put("revision", 1);
		boolean claimed = transaction.one(claiming, Map.of("key", platform.key(), "properties", properties))
			.holds("claimed");
		if (claimed) {
			own(transaction, platform.id(), owner);
			PlatformLinks.tieNamed(transaction, words(platform.key(), platform.text()));
		}
		return claimed;
	}

	/**
	 * Locks a platform and reads it.
	 * @param transaction the change's own
	 * @param viewer who changes it
	 * @param id which platform
	 * @return the platform under the lock; empty where the viewer sees no such platform
	 */
	public Optional<LockedPlatform> lock(Transaction transaction, Viewer viewer, PlatformId id) {
		String locking = """
				MATCH (f:Platform {id: $id})
				SET f._lock = true
				RETURN f.id AS id
				""";
		String reading = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (f:Platform {id: $id})<-[:OWNS]-(t:Team)
				RETURN f.id AS id, f.key AS key, f.name AS name, f.revision AS revision, %s AS standing
				""".formatted(PlatformSight.STANDING);
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "id", id);
		transaction.row(locking, parameters);
		return transaction.row(reading, parameters).map((row) -> AuthoringRows.ROWS.locked(row.columns()));
	}

	/**
	 * Changes what a platform says, and ties anew the ports that name it or did.
	 * @param transaction the change's own, which stands in line with imports
	 * @param platform under the lock
	 * @param text what changes
	 * @param owner the team that runs it from now on; empty for the one that does
	 */
	public void change(Transaction transaction, LockedPlatform platform, PlatformText text, Optional<TeamId> owner) {
		String cypher = """
				MATCH (f:Platform {id: $id})
				SET f += $properties, f.revision = $revision + 1
				RETURN f.id AS id
				""";
		transaction.one(cypher,
				Map.of("id", platform.id(), "properties", text.properties(), "revision", platform.revision()));
		owner.ifPresent((team) -> own(transaction, platform.id(), team));
		if (text.name() != null && !text.name().equals(platform.name())) {
			PlatformLinks.tieNamed(transaction, List.of(platform.key(), platform.name(), text.name()));
		}
	}

	private static void own(Transaction transaction, PlatformId platform, TeamId owner) {
		String cypher = """
				MATCH (f:Platform {id: $id})
				MATCH (t:Team {id: $owner})
				CALL (f) {
				  MATCH (f)<-[old:OWNS]-(:Team)
				  DELETE old
				}
				CREATE (t)-[:OWNS]->(f)
				RETURN f.id AS id
				""";
		transaction.one(cypher, Map.of("id", platform, "owner", owner));
	}

	private static List<String> words(String key, PlatformText text) {
		return (text.name() != null) ? List.of(key, text.name()) : List.of(key);
	}

}
