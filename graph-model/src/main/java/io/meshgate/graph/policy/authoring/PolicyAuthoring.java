package io.meshgate.graph.policy.authoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.domain.DomainId;
import io.meshgate.graph.person.Person;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.policy.AccessPolicyId;
import io.meshgate.graph.policy.AccessTerms;
import io.meshgate.graph.policy.AllowedTeam;
import io.meshgate.graph.policy.PolicyRows;
import io.meshgate.graph.policy.PolicySight;
import io.meshgate.graph.policy.TermsInForce;
import io.meshgate.graph.team.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * The writes of policies. Whoever writes stands in their line first, so that what stands
 * above stays as it is read; and locks the policy, which requests are held against under
 * the same lock.
 */
public final class PolicyAuthoring {

	/**
	 * Locks the policy of a place and reads it.
	 * @param transaction the change's own, which stands in line
	 * @param viewer who sets it
	 * @param domain of this domain; empty for the whole platform
	 * @return the policy under the lock; empty where none was ever set
	 */
	public Optional<LockedPolicy> lock(Transaction transaction, Viewer viewer, Optional<DomainId> domain) {
		String cypher = """
				MATCH (a:AccessPolicy {place: $place})
				SET a._lock = true
				RETURN a.id AS id
				""";
		return transaction.row(cypher, Map.of("place", place(domain)))
			.flatMap((row) -> read(transaction, viewer, new AccessPolicyId(row.text("id"))));
	}

	/**
	 * Locks a policy and reads it.
	 * @param transaction the change's own
	 * @param viewer who does something with it
	 * @param id which policy
	 * @return the policy under the lock; empty where there is none, or for who is no
	 * longer active
	 */
	public Optional<LockedPolicy> lock(Transaction transaction, Viewer viewer, AccessPolicyId id) {
		String cypher = """
				MATCH (a:AccessPolicy {id: $id})
				SET a._lock = true
				RETURN a.id AS id
				""";
		return transaction.row(cypher, Map.of("id", id)).flatMap((_) -> read(transaction, viewer, id));
	}

	private static Optional<LockedPolicy> read(Transaction transaction, Viewer viewer, AccessPolicyId id) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (a:AccessPolicy {id: $id})
				%s
				RETURN a.id AS id, a.revision AS revision, NOT EXISTS { (a)-[:SAYS]->() } AS withdrawn,
				  a.place AS place, policyStanding
				""".formatted(PolicySight.STANDING);
		return transaction.row(cypher, Map.of("viewer", viewer.person(), "id", id))
			.map((row) -> AuthoringRows.ROWS.locked(row.columns()));
	}

	/**
	 * What is in force above a place.
	 * @param transaction the change's own, which stands in line
	 * @param domain the domain; empty for the whole platform, above which there is
	 * nothing
	 * @return all that a policy there may only tighten
	 */
	public TermsInForce above(Transaction transaction, Optional<DomainId> domain) {
		String cypher = """
				MATCH (below:Domain)
				WHERE below.id IN $domains
				OPTIONAL MATCH (below)-[:PART_OF]->(home:Domain)
				%s
				RETURN policies
				""".formatted(PolicySight.IN_FORCE);
		return transaction.row(cypher, Map.of("domains", domain.stream().toList()))
			.map(PolicyRows::inForce)
			.orElse(TermsInForce.NONE);
	}

	/**
	 * The teams that a policy is about to name.
	 * @param transaction the change's own, which stands in line, so that none is removed
	 * meanwhile
	 * @param ids which ones
	 * @return those that there are
	 */
	public List<AllowedTeam> teams(Transaction transaction, List<TeamId> ids) {
		String cypher = """
				MATCH (t:Team)
				WHERE t.id IN $ids
				RETURN t.id AS id, t.name AS name, t {.id, .key, .name, .description} AS team, COLLECT {
				  MATCH (t)-[:PART_OF*0..]->(above:Team)
				  RETURN above.id
				} AS path
				""";
		return transaction.rows(cypher, Map.of("ids", ids))
			.stream()
			.map((row) -> PolicyRows.ROWS.allowedTeam(row.columns()))
			.toList();
	}

	/**
	 * The people whom a policy is about to name.
	 * @param transaction the change's own
	 * @param ids which ones
	 * @return those that there are, and may act
	 */
	public List<Person> people(Transaction transaction, List<PersonId> ids) {
		String cypher = """
				MATCH (who:Person {active: true})
				WHERE who.id IN $ids
				RETURN who.id AS id, who.key AS key, who.name AS name, who.email AS email, who.active AS active
				""";
		return transaction.rows(cypher, Map.of("ids", ids))
			.stream()
			.map((row) -> PolicyRows.ROWS.person(row.columns()))
			.toList();
	}

	/**
	 * Makes a policy that says nothing yet.
	 * @param transaction the change's own, which stands in line
	 * @param id its identity
	 * @param domain under the lock; empty for the whole platform
	 * @return its identity
	 */
	public AccessPolicyId create(Transaction transaction, AccessPolicyId id, Optional<DomainId> domain) {
		String cypher = """
				CREATE (a:AccessPolicy {id: $id, place: $place, revision: 0})
				WITH a
				CALL (a) {
				  MATCH (d:Domain)
				  WHERE d.id IN $domains
				  CREATE (a)-[:APPLIES_IN]->(d)
				  RETURN count(d) AS placed
				}
				WITH a, placed
				WHERE placed = size($domains)
				RETURN a.id AS id
				""";
		transaction.one(cypher, Map.of("id", id, "place", place(domain), "domains", domain.stream().toList()));
		return id;
	}

	/**
	 * Whether a policy says just this already.
	 * @param transaction the change's own
	 * @param policy under the lock
	 * @param revision what it is to say
	 * @return true where nothing would change
	 */
	public boolean says(Transaction transaction, AccessPolicyId policy, NewRevision revision) {
		String cypher = """
				MATCH (a:AccessPolicy {id: $id})
				RETURN %s AS policy
				""".formatted(PolicySight.PLAIN);
		AccessTerms said = PolicyRows.ROWS
			.policy(transaction.one(cypher, Map.of("id", policy)).nested("policy").columns())
			.terms();
		return said != null && revision.repeats(said);
	}

	/**
	 * Lets a policy say something else, or nothing, from now on.
	 * @param transaction the change's own
	 * @param policy under the lock
	 * @param revision what it says
	 */
	public void revise(Transaction transaction, AccessPolicyId policy, NewRevision revision) {
		String cypher = """
				MATCH (a:AccessPolicy {id: $id})
				MATCH (who:Person {id: $by})
				CALL (a) {
				  MATCH (a)-[says:SAYS]->()
				  DELETE says
				}
				CREATE (a)-[:HAS_REVISION]->(v:AccessPolicyRevision)-[:BY]->(who)
				SET v = $properties, a.revision = $properties.number, a.changedAt = $properties.at
				WITH a, v
				FOREACH (_ IN CASE WHEN v.withdrawn THEN [] ELSE [1] END | CREATE (a)-[:SAYS]->(v))
				FOREACH (rank IN range(0, size($parts.approvals) - 1) |
				  CREATE (v)-[:APPROVES_BY {rank: rank}]->(rule:AutomaticRule)
				  SET rule = $parts.approvals[rank])
				FOREACH (rank IN range(0, size($parts.refusals) - 1) |
				  CREATE (v)-[:REFUSES_BY {rank: rank}]->(rule:AutomaticRule)
				  SET rule = $parts.refusals[rank])
				FOREACH (rank IN range(0, size($parts.questions) - 1) |
				  CREATE (v)-[:ASKS {rank: rank}]->(q:FormQuestion)
				  SET q = $parts.questions[rank])
				FOREACH (rank IN range(0, size($parts.stages) - 1) |
				  CREATE (v)-[:ROUTES_BY {rank: rank}]->(st:PolicyStage)
				  SET st = $parts.stages[rank])
				WITH v
				CALL (v) {
				  MATCH (v)-[:ROUTES_BY]->(st:PolicyStage)
				  MATCH (called:Team {id: st.team})
				  SET st.teamName = called.name
				}
				RETURN v.id AS id
				""";
		Map<String, @Nullable Object> properties = new HashMap<>(revision.properties());
		properties.put("key", policy.value() + '|' + revision.number());
		transaction.one(cypher,
				Map.of("id", policy, "by", revision.by(), "properties", properties, "parts", revision.parts()));
	}

	private static String place(Optional<DomainId> domain) {
		return domain.map(DomainId::value).orElse(PolicySight.PLATFORM);
	}

}
