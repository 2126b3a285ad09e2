package io.meshgate.graph.application.authoring;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import io.meshgate.graph.Ref;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.application.ApplicationId;
import io.meshgate.graph.application.ApplicationSight;
import io.meshgate.graph.history.Past;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.team.TeamId;
import io.meshgate.graph.team.TeamSight;
import org.jspecify.annotations.Nullable;

/**
 * The writes of applications. A key belongs to whoever takes it first, an import or
 * somebody in the portal, under a uniqueness constraint. An application has one owner.
 */
public final class ApplicationAuthoring {

	/**
	 * Finds the team that is to answer for an application.
	 * @param transaction the change's own
	 * @param viewer who says so
	 * @param team which team
	 * @return the team; empty where there is none, or the viewer may not act
	 */
	public Optional<OwnerWanted> findOwner(Transaction transaction, Viewer viewer, Ref team) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (t:Team)
				WHERE t.id = $teamId OR t.key = $teamKey
				RETURN t.id AS id, %s AS standing
				""".formatted(TeamSight.owning("t"));
		Map<String, @Nullable Object> parameters = Ref.parameters("team", team);
		parameters.put("viewer", viewer.person());
		return transaction.row(cypher, parameters).map((row) -> AuthoringRows.ROWS.owner(row.columns()));
	}

	/**
	 * Takes the key and writes what the application says.
	 * @param transaction the change's own
	 * @param application what is registered
	 * @return whether the key was free
	 */
	public boolean claim(Transaction transaction, NewApplication application) {
		String cypher = """
				MERGE (a:Application {key: $key})
				ON CREATE SET a += $properties
				RETURN a.id = $properties.id AS claimed
				""";
		Map<String, @Nullable Object> properties = new HashMap<>(application.text().properties());
		properties.put("id", application.id());
		properties.put("version", 1);
		return transaction.one(cypher, Map.of("key", application.key(), "properties", properties)).holds("claimed");
	}

	/**
	 * Locks an application and reads it.
	 * @param transaction the change's own
	 * @param viewer who changes it
	 * @param id which application
	 * @return the application under the lock; empty where the viewer sees none
	 */
	public Optional<LockedApplication> lock(Transaction transaction, Viewer viewer, ApplicationId id) {
		String locking = """
				MATCH (a:Application {id: $id})
				SET a._lock = true
				RETURN a.id AS id
				""";
		String reading = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (a:Application {id: $id})
				%s
				RETURN a.id AS id, coalesce(a.version, 1) AS version, standing
				""".formatted(ApplicationSight.STANDING);
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "id", id);
		transaction.row(locking, parameters);
		return transaction.row(reading, parameters).map((row) -> AuthoringRows.ROWS.locked(row.columns()));
	}

	/**
	 * Changes what an application says.
	 * @param transaction the change's own
	 * @param application under the lock
	 * @param text what changes
	 */
	public void change(Transaction transaction, LockedApplication application, ApplicationText text) {
		String cypher = """
				MATCH (a:Application {id: $id})
				SET a += $properties, a.version = $version + 1
				RETURN a.id AS id
				""";
		transaction.one(cypher,
				Map.of("id", application.id(), "version", application.version(), "properties", text.properties()));
	}

	/**
	 * Gives an application to a team, in the place of the one it has. What a document
	 * said of its owner and could not be done yet is forgotten.
	 * @param transaction the change's own, which stands in line with imports
	 * @param application which one
	 * @param team which team
	 * @param now when
	 */
	public void assign(Transaction transaction, ApplicationId application, TeamId team, Instant now) {
		String cypher = """
				MATCH (a:Application {id: $id})
				MATCH (t:Team {id: $team})
				CALL (a) {
				  MATCH (a)<-[old:OWNS]-(:Team)
				  %s
				}
				CALL (a) {
				  MATCH (a)-[:LACKS]->(u:UnresolvedReference)
				  WHERE u.link IN ['OWNER', 'OWNER_NAMED', 'OWNER_PERSON']
				  DETACH DELETE u
				}
				CREATE (t)-[:OWNS {since: $now}]->(a)
				RETURN a.id AS id
				""".formatted(Past.end("old"));
		transaction.one(cypher, Map.of("id", application, "team", team, "now", now));
	}

}
