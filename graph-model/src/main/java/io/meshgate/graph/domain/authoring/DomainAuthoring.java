package io.meshgate.graph.domain.authoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.meshgate.graph.Ref;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.domain.DomainId;
import io.meshgate.graph.domain.DomainSight;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.team.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * The writes of domains and of their tree. A key belongs to whoever takes it first, under
 * a uniqueness constraint; a domain is locked and read again before it is changed.
 */
public final class DomainAuthoring {

	/**
	 * Locks a domain and reads it.
	 * @param transaction the change's own
	 * @param viewer who changes it
	 * @param ref which domain
	 * @return the domain under the lock; empty where the viewer sees no such domain
	 */
	public Optional<LockedDomain> lock(Transaction transaction, Viewer viewer, Ref ref) {
		String locking = """
				MATCH (d:Domain)
				WHERE d.id = $domainId OR d.key = $domainKey
				SET d._lock = true
				RETURN d.id AS id
				""";
		return transaction.row(locking, Ref.parameters("domain", ref))
			.flatMap((locked) -> look(transaction, viewer, new Ref.ById(locked.text("id"))));
	}

	/**
	 * Reads a domain as it is under the lock.
	 * @param transaction of whoever has locked it, or only wants to know
	 * @param viewer who looks
	 * @param ref which domain
	 * @return the domain; empty where the viewer sees no such domain
	 */
	public Optional<LockedDomain> look(Transaction transaction, Viewer viewer, Ref ref) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (d:Domain)
				WHERE d.id = $domainId OR d.key = $domainKey
				%s
				RETURN d.id AS id, d.name AS name, coalesce(d.revision, 1) AS revision, standing, COLLECT {
				  MATCH way = (d)-[:PART_OF*0..]->(above:Domain)
				  RETURN above.id
				  ORDER BY length(way)
				} AS path
				""".formatted(DomainSight.STANDING);
		Map<String, Object> parameters = new HashMap<>(Ref.parameters("domain", ref));
		parameters.put("viewer", viewer.person());
		return transaction.row(cypher, parameters).map((row) -> AuthoringRows.ROWS.locked(row.columns()));
	}

	/**
	 * Whether somebody may do what concerns the whole tree.
	 * @param transaction the change's own
	 * @param viewer the person
	 * @return true for an active administrator of the platform
	 */
	public boolean administers(Transaction transaction, Viewer viewer) {
		String cypher = """
				RETURN EXISTS {
				  MATCH (me:Person {id: $viewer, active: true})
				  WHERE 'ADMINISTRATOR' IN me.roles
				} AS administers
				""";
		return transaction.one(cypher, Map.of("viewer", viewer.person())).holds("administers");
	}

	/**
	 * Takes the key and writes what the domain says.
	 * @param transaction the change's own
	 * @param domain what is made
	 * @return whether the key was free
	 */
	public boolean claim(Transaction transaction, NewDomain domain) {
		String cypher = """
				MERGE (d:Domain {key: $key})
				ON CREATE SET d += $properties
				RETURN d.id = $properties.id AS claimed
				""";
		Map<String, @Nullable Object> properties = new HashMap<>(domain.profile().properties());
		properties.put("id", domain.id());
		properties.put("revision", 1);
		return transaction.one(cypher, Map.of("key", domain.key(), "properties", properties)).holds("claimed");
	}

	/**
	 * Puts a claimed domain in its place.
	 * @param transaction the change's own
	 * @param domain what is made
	 * @param parent the domain it is a part of; empty for a root
	 * @param owner the team that answers for it
	 */
	public void place(Transaction transaction, NewDomain domain, Optional<DomainId> parent, TeamId owner) {
		String cypher = """
				MATCH (d:Domain {id: $id})
				MATCH (t:Team {id: $owner})
				CREATE (t)-[:OWNS]->(d)
				WITH d
				CALL (d) {
				  MATCH (p:Domain)
				  WHERE p.id IN $parents
				  CREATE (d)-[:PART_OF]->(p)
				  RETURN count(p) AS placed
				}
				WITH d, placed
				WHERE placed = size($parents)
				RETURN d.id AS id
				""";
		transaction.one(cypher, Map.of("id", domain.id(), "owner", owner, "parents", parent.stream().toList()));
	}

	/**
	 * Changes what a domain says.
	 * @param transaction the change's own
	 * @param domain under the lock
	 * @param profile what changes
	 */
	public void change(Transaction transaction, LockedDomain domain, DomainProfile profile) {
		String cypher = """
				MATCH (d:Domain {id: $id})
				SET d += $properties, d.revision = $revision + 1
				RETURN d.id AS id
				""";
		transaction.one(cypher,
				Map.of("id", domain.id(), "revision", domain.revision(), "properties", profile.properties()));
	}

	/**
	 * Moves a domain to another place in the tree. What a document said of its place and
	 * could not be done yet is forgotten.
	 * @param transaction the change's own, which stands in line
	 * @param domain under the lock
	 * @param parent the domain it becomes a part of, which is not below it; empty for a
	 * root
	 */
	public void move(Transaction transaction, LockedDomain domain, Optional<DomainId> parent) {
		String cypher = """
				MATCH (d:Domain {id: $id})
				CALL (d) {
				  MATCH (d)-[old:PART_OF]->(:Domain)
				  DELETE old
				}
				CALL (d) {
				  MATCH (d)-[:LACKS]->(u:UnresolvedReference {link: 'DOMAIN_PARENT'})
				  DETACH DELETE u
				}
				CALL (d) {
				  MATCH (p:Domain)
				  WHERE p.id IN $parents
				  CREATE (d)-[:PART_OF]->(p)
				  RETURN count(p) AS placed
				}
				WITH d, placed
				WHERE placed = size($parents)
				SET d.revision = $revision + 1
				RETURN d.id AS id
				""";
		List<DomainId> parents = parent.stream().toList();
		transaction.one(cypher, Map.of("id", domain.id(), "revision", domain.revision(), "parents", parents));
	}

}
