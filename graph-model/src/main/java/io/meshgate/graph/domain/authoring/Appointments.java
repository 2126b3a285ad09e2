package io.meshgate.graph.domain.authoring;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import io.meshgate.graph.Ref;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.domain.DomainId;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.team.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * Who is given a domain to answer for or to look after. A domain has one owner.
 */
public final class Appointments {

	/**
	 * Finds the team that is to answer for a domain, and locks it, so that it is not
	 * removed meanwhile.
	 * @param transaction the change's own
	 * @param ref which team
	 * @return the team, if there is one
	 */
	public Optional<TeamId> findTeam(Transaction transaction, Ref ref) {
		String cypher = """
				MATCH (t:Team)
				WHERE t.id = $teamId OR t.key = $teamKey
				SET t._lock = true
				RETURN t.id AS id
				""";
		return transaction.row(cypher, Ref.parameters("team", ref)).map((row) -> new TeamId(row.text("id")));
	}

	/**
	 * Finds the person who is to look after a domain, or no longer to.
	 * @param transaction the change's own
	 * @param domain under the lock
	 * @param ref which person
	 * @return the person, if there is one
	 */
	public Optional<Candidate> findPerson(Transaction transaction, DomainId domain, Ref ref) {
		String cypher = """
				MATCH (p:Person)
				WHERE p.id = $personId OR p.key = $personKey
				RETURN p.id AS id, coalesce(p.active, false) AS active,
				  EXISTS { (p)-[:STEWARDS]->(:Domain {id: $domain}) } AS steward
				""";
		Map<String, @Nullable Object> parameters = new HashMap<>(Ref.parameters("person", ref));
		parameters.put("domain", domain);
		return transaction.row(cypher, parameters).map((row) -> AuthoringRows.ROWS.candidate(row.columns()));
	}

	/**
	 * Whether a team answers for a domain already, and no other.
	 * @param transaction the change's own
	 * @param domain under the lock
	 * @param team which team
	 * @return true where nothing would change
	 */
	public boolean isOwner(Transaction transaction, DomainId domain, TeamId team) {
		String cypher = """
				MATCH (d:Domain {id: $domain})
				RETURN COLLECT {
				  MATCH (d)<-[:OWNS]-(t:Team)
				  RETURN t.id
				} = [$team] AS owns
				""";
		return transaction.one(cypher, Map.of("domain", domain, "team", team)).holds("owns");
	}

	/**
	 * Gives a domain to a team, in the place of the one it has. What a document said of
	 * its owner and could not be done yet is forgotten.
	 * @param transaction the change's own
	 * @param domain under the lock
	 * @param team which team
	 */
	public void assign(Transaction transaction, LockedDomain domain, TeamId team) {
		String cypher = """
				MATCH (d:Domain {id: $id})
				MATCH (t:Team {id: $team})
				CALL (d) {
				  MATCH (d)<-[old:OWNS]-(:Team)
				  DELETE old
				}
				CALL (d) {
				  MATCH (d)-[:LACKS]->(u:UnresolvedReference)
				  WHERE u.link IN ['OWNER', 'OWNER_NAMED', 'OWNER_PERSON']
				  DETACH DELETE u
				}
				CREATE (t)-[:OWNS]->(d)
				SET d.revision = $revision + 1
				RETURN d.id AS id
				""";
		transaction.one(cypher, Map.of("id", domain.id(), "revision", domain.revision(), "team", team));
	}

	/**
	 * Lets a person look after a domain.
	 * @param transaction the change's own
	 * @param domain under the lock
	 * @param person who does not look after it yet
	 */
	public void appoint(Transaction transaction, LockedDomain domain, PersonId person) {
		String cypher = """
				MATCH (d:Domain {id: $id})
				MATCH (p:Person {id: $person})
				CREATE (p)-[:STEWARDS]->(d)
				SET d.revision = $revision + 1
				RETURN d.id AS id
				""";
		transaction.one(cypher, Map.of("id", domain.id(), "revision", domain.revision(), "person", person));
	}

	/**
	 * Relieves a person of looking after a domain.
	 * @param transaction the change's own
	 * @param domain under the lock
	 * @param person who looks after it
	 */
	public void dismiss(Transaction transaction, LockedDomain domain, PersonId person) {
		String cypher = """
				MATCH (d:Domain {id: $id})<-[stewards:STEWARDS]-(:Person {id: $person})
				WITH d, collect(stewards) AS ended
				FOREACH (stewards IN ended | DELETE stewards)
				SET d.revision = $revision + 1
				RETURN d.id AS id
				""";
		transaction.one(cypher, Map.of("id", domain.id(), "revision", domain.revision(), "person", person));
	}

	/**
	 * A person who may come to look after a domain.
	 *
	 * @param id the identity
	 * @param active whether they may act
	 * @param steward whether they look after it already
	 */
	public record Candidate(PersonId id, boolean active, boolean steward) {
	}

}
