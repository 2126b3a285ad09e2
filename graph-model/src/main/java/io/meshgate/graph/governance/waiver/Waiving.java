package io.meshgate.graph.governance.waiver;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.meshgate.graph.Ref;
import io.meshgate.graph.Row;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.governance.RuleSight;
import io.meshgate.graph.governance.compliance.ComplianceSight;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.ProductSight;
import org.jspecify.annotations.Nullable;

/**
 * The writes of waivers. Each locks the rule, so that no two are given for the same
 * product at once; whoever gives one locks the product before that, so that it does not
 * go meanwhile.
 */
public final class Waiving {

	/**
	 * Locks the product that a waiver is to be given for, if there is one, and who gives
	 * it, so that nobody answers for it who may not act any more.
	 * @param transaction the change's own, before it locks the rule
	 * @param viewer who gives it
	 * @param product which product
	 */
	public void secure(Transaction transaction, Viewer viewer, ProductId product) {
		String excused = """
				MATCH (p:DataProduct {id: $id})
				SET p._lock = true
				RETURN p.id AS id
				""";
		String giver = """
				MATCH (me:Person {id: $viewer})
				SET me._lock = true
				RETURN me.id AS id
				""";
		transaction.row(excused, Map.of("id", product));
		transaction.row(giver, Map.of("viewer", viewer.person()));
	}

	/**
	 * What is known of a product before a waiver is given for it.
	 * @param transaction the change's own, which has locked the product and the rule
	 * @param viewer who gives it
	 * @param waiver what is to be given
	 * @param now tells which waivers hold
	 * @return the facts; empty where the viewer sees no such product
	 */
	public Optional<Candidate> candidate(Transaction transaction, Viewer viewer, NewWaiver waiver, Instant now) {
		String cypher = """
				%s
				MATCH (p:DataProduct {id: $product})
				WHERE %s
				MATCH (r:GovernanceRule {id: $rule})
				RETURN %s AS inForce, head(COLLECT {
				  MATCH (p)<-[:EXEMPTS]-(w:Waiver)-[:FROM_RULE]->(r)
				  WHERE %s
				  RETURN w.id
				}) AS running
				""".formatted(ProductSight.VIEWER, ProductSight.VISIBLE, ComplianceSight.IN_FORCE, WaiverSight.RUNNING);
		return transaction
			.row(cypher,
					Map.of("viewer", viewer.person(), "product", waiver.product(), "rule", waiver.rule(), "now", now))
			.map((row) -> WaiverRows.ROWS.candidate(row.columns()));
	}

	/**
	 * Gives a waiver.
	 * @param transaction the change's own, which has locked the rule
	 * @param viewer who answers for it
	 * @param waiver what is given
	 * @param now when
	 */
	public void give(Transaction transaction, Viewer viewer, NewWaiver waiver, Instant now) {
		String cypher = """
				MATCH (me:Person {id: $viewer})
				MATCH (p:DataProduct {id: $product})
				MATCH (r:GovernanceRule {id: $rule})
				CREATE (w:Waiver {id: $id, reason: $reason, until: $until, expiresAt: $until, givenAt: $now})
				CREATE (w)-[:EXEMPTS]->(p)
				CREATE (w)-[:FROM_RULE]->(r)
				CREATE (w)-[:GIVEN_BY]->(me)
				RETURN w.id AS id
				""";
		transaction.one(cypher, Map.of("viewer", viewer.person(), "product", waiver.product(), "rule", waiver.rule(),
				"id", waiver.id(), "reason", waiver.reason(), "until", waiver.until(), "now", now));
	}

	/**
	 * Locks a waiver with its rule and reads it.
	 * @param transaction the change's own
	 * @param viewer who does something with it
	 * @param id which waiver
	 * @param now tells whether it holds
	 * @return the waiver under the lock; empty where the viewer sees no such product
	 */
	public Optional<LockedWaiver> lock(Transaction transaction, Viewer viewer, WaiverId id, Instant now) {
		String locking = """
				MATCH (w:Waiver {id: $id})-[:FROM_RULE]->(r:GovernanceRule)
				SET r._lock = true, w._lock = true
				RETURN w.id AS id
				""";
		String reading = """
				%s
				MATCH (p:DataProduct)<-[:EXEMPTS]-(w:Waiver {id: $id})-[:FROM_RULE]->(r:GovernanceRule)
				WHERE %s
				%s
				RETURN w.id AS id, %s AS status, ruleStanding
				""".formatted(ProductSight.VIEWER, ProductSight.VISIBLE, RuleSight.STANDING, WaiverSight.STATUS);
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "id", id, "now", now);
		transaction.row(locking, parameters);
		return transaction.row(reading, parameters).map((row) -> WaiverRows.ROWS.locked(row.columns()));
	}

	/**
	 * Ends a waiver before its time.
	 * @param transaction the change's own
	 * @param viewer who ends it
	 * @param waiver under the lock
	 * @param now when
	 */
	public void end(Transaction transaction, Viewer viewer, LockedWaiver waiver, Instant now) {
		String cypher = """
				MATCH (me:Person {id: $viewer})
				MATCH (w:Waiver {id: $id})
				SET w.endedAt = $now
				REMOVE w.expiresAt
				CREATE (w)-[:ENDED_BY]->(me)
				RETURN w.id AS id
				""";
		transaction.one(cypher, Map.of("viewer", viewer.person(), "id", waiver.id(), "now", now));
	}

	/**
	 * Who is to answer for a waiver, and is locked, so that they may act until they do.
	 * @param transaction the change's own
	 * @param ref which person
	 * @return the person; empty where there is none who may act
	 */
	public Optional<PersonId> findPerson(Transaction transaction, Ref ref) {
		String cypher = """
				MATCH (p:Person)
				WHERE p.id = $personId OR p.key = $personKey
				SET p._lock = true
				WITH p
				WHERE p.active
				RETURN p.id AS id
				""";
		return transaction.row(cypher, Ref.parameters("person", ref)).map((row) -> new PersonId(row.text("id")));
	}

	/**
	 * Lets somebody answer for a waiver, in the place of whoever does.
	 * @param transaction the change's own
	 * @param waiver under the lock
	 * @param owner who
	 * @return whether it was somebody else
	 */
	public boolean reassign(Transaction transaction, LockedWaiver waiver, PersonId owner) {
		String cypher = """
				MATCH (p:Person {id: $owner})
				MATCH (w:Waiver {id: $id})
				OPTIONAL MATCH (w)-[old:ANSWERED_FOR_BY]->(before:Person)
				WITH p, w, old, CASE WHEN before IS NULL THEN EXISTS { (w)-[:GIVEN_BY]->(p) } ELSE before = p END AS same
				DELETE old
				CREATE (w)-[:ANSWERED_FOR_BY]->(p)
				RETURN same
				""";
		return !transaction.one(cypher, Map.of("id", waiver.id(), "owner", owner)).holds("same");
	}

	/**
	 * Puts on record that waivers have come to their end. They hold no more already; this
	 * is what is told to others, once.
	 * @param transaction the change's own
	 * @param now the time
	 * @param most how many at most
	 * @return what this transaction put on record, to be told
	 */
	public List<Event> expire(Transaction transaction, Instant now, int most) {
		String locking = """
				MATCH (w:Waiver)
				WHERE w.expiresAt <= $now
				WITH w
				ORDER BY w.id
				LIMIT $most
				SET w._lock = true
				RETURN collect(w.id) AS ids
				""";
		String ending = """
				MATCH (p:DataProduct)<-[:EXEMPTS]-(w:Waiver)-[:FROM_RULE]->(r:GovernanceRule)
				WHERE w.id IN $ids AND w.expiresAt IS NOT NULL
				REMOVE w.expiresAt
				RETURN w.id AS id, p.id AS product, r.id AS rule, w.until AS until
				ORDER BY id
				""";
		List<String> ids = transaction.one(locking, Map.of("now", now, "most", most)).texts("ids");
		return transaction.rows(ending, Map.of("ids", ids)).stream().map(Waiving::expired).toList();
	}

	private static Event expired(Row row) {
		return Event.of(EventType.WAIVER_EXPIRED, row.text("id"),
				Map.of("rule", row.text("rule"), "dataProduct", row.text("product")),
				row.findInstant("until").orElseThrow());
	}

	/**
	 * A product for which a waiver may be given.
	 *
	 * @param inForce whether the rule is in force on it
	 * @param running the identity of a waiver that holds already; null where none does
	 */
	public record Candidate(boolean inForce, @Nullable String running) {
	}

}
