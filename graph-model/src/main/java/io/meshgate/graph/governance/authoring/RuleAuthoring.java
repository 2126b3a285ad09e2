package io.meshgate.graph.governance.authoring;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.domain.DomainId;
import io.meshgate.graph.governance.GovernanceRuleId;
import io.meshgate.graph.governance.RuleSight;
import io.meshgate.graph.governance.RuleStanding;
import io.meshgate.graph.person.Standing;
import io.meshgate.graph.person.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * The writes of rules. A key belongs to whoever takes it first, under a uniqueness
 * constraint; a rule is locked and read again before anything is done with it.
 */
public final class RuleAuthoring {

	/**
	 * Locks a rule and reads it.
	 * @param transaction the change's own
	 * @param viewer who does something with it
	 * @param id which rule
	 * @return the rule under the lock; empty where there is none, or for who is no longer
	 * active
	 */
	public Optional<LockedRule> lock(Transaction transaction, Viewer viewer, GovernanceRuleId id) {
		String locking = """
				MATCH (r:GovernanceRule {id: $id})
				SET r._lock = true
				RETURN r.id AS id
				""";
		String reading = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (r:GovernanceRule {id: $id})
				%s
				RETURN r.id AS id, r.revision AS revision, ruleStanding
				""".formatted(RuleSight.STANDING);
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "id", id);
		transaction.row(locking, parameters);
		return transaction.row(reading, parameters).map((row) -> AuthoringRows.ROWS.locked(row.columns()));
	}

	/**
	 * Where somebody stands towards what holds for the whole platform.
	 * @param transaction the change's own
	 * @param viewer who adopts a rule for it
	 * @return where they stand; empty for who is no longer active
	 */
	public Optional<RuleStanding> platform(Transaction transaction, Viewer viewer) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				RETURN 'ADMINISTRATOR' IN coalesce(me.roles, []) AS administers,
				  'GOVERNANCE' IN coalesce(me.roles, []) AS governs
				""";
		return transaction.row(cypher, Map.of("viewer", viewer.person()))
			.map((row) -> new RuleStanding(
					new Standing(row.holds("administers"), List.of(), null, List.of(), List.of()), row.holds("governs"),
					true, false));
	}

	/**
	 * Takes the key and writes what the rule says.
	 * @param transaction the change's own
	 * @param rule what is adopted
	 * @param now when
	 * @return whether the key was free
	 */
	public boolean claim(Transaction transaction, NewRule rule, Instant now) {
		String cypher = """
				MERGE (r:GovernanceRule {key: $key})
				ON CREATE SET r += $properties
				RETURN r.id = $properties.id AS claimed
				""";
		Map<String, @Nullable Object> properties = new HashMap<>(rule.profile().properties());
		properties.put("id", rule.id());
		properties.put("requirement", rule.requirement());
		properties.put("platformWide", rule.domain() == null);
		properties.put("revision", 1);
		properties.put("adoptedAt", now);
		properties.put("changedAt", now);
		return transaction.one(cypher, Map.of("key", rule.key(), "properties", properties)).holds("claimed");
	}

	/**
	 * Says where a claimed rule holds.
	 * @param transaction the change's own
	 * @param rule what is adopted
	 * @param domain under the lock; empty for the whole platform
	 */
	public void place(Transaction transaction, NewRule rule, Optional<DomainId> domain) {
		String cypher = """
				MATCH (r:GovernanceRule {id: $id})
				CALL (r) {
				  MATCH (d:Domain)
				  WHERE d.id IN $domains
				  CREATE (r)-[:APPLIES_IN]->(d)
				  RETURN count(d) AS placed
				}
				WITH r, placed
				WHERE placed = size($domains)
				RETURN r.id AS id
				""";
		List<DomainId> domains = domain.stream().toList();
		transaction.one(cypher, Map.of("id", rule.id(), "domains", domains));
	}

	/**
	 * Changes what a rule says.
	 * @param transaction the change's own
	 * @param rule under the lock
	 * @param profile what changes
	 * @param now when
	 */
	public void change(Transaction transaction, LockedRule rule, RuleProfile profile, Instant now) {
		set(transaction, rule, profile.properties(), now);
	}

	/**
	 * Ends a rule.
	 * @param transaction the change's own
	 * @param rule under the lock
	 * @param now when
	 */
	public void retire(Transaction transaction, LockedRule rule, Instant now) {
		set(transaction, rule, Map.of("retiredAt", now), now);
	}

	private static void set(Transaction transaction, LockedRule rule, Map<String, ?> properties, Instant now) {
		String cypher = """
				MATCH (r:GovernanceRule {id: $id})
				SET r += $properties, r.revision = $revision + 1, r.changedAt = $now
				RETURN r.id AS id
				""";
		transaction.one(cypher,
				Map.of("id", rule.id(), "revision", rule.revision(), "properties", properties, "now", now));
	}

}
