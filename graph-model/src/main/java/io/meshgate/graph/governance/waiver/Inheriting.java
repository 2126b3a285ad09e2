package io.meshgate.graph.governance.waiver;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.team.AnsweringTeams;
import io.meshgate.graph.team.TeamSight;

/**
 * How waivers come to others when whoever answers for them may not act any more: to the
 * nearest who decides on the rule, so that an exception always has somebody who could end
 * it.
 */
public final class Inheriting {

	/**
	 * Adds the column {@code heir}, for the rule {@code r} and the product {@code p}: of
	 * those who lead a team that owns the rule's domain or one above, or govern, the
	 * first by name, and an administrator where there is nobody. It is somebody who sees
	 * the product, which may have left the rule's domain and need not be shown to whoever
	 * governs.
	 */
	private static final String HEIR = """
			CALL (r, p) {
			  CALL (r, p) {
			    MATCH way = (r)-[:APPLIES_IN]->(:Domain)-[:PART_OF*0..]->(above:Domain)
			    WHERE EXISTS { (p)-[:IN_DOMAIN]->(:Domain)-[:PART_OF*0..]->(above) }
			    MATCH (above)<-[:OWNS]-(:Team)%2$s(team:Team)<-[place:MEMBER_OF]-(who:Person)
			    WHERE %1$s = 'OWNER'
			    RETURN who, length(way) AS distance
			    UNION
			    MATCH (who:Person)
			    WHERE r.platformWide AND 'GOVERNANCE' IN who.roles AND p.visibility = 'PUBLIC' AND p.status <> 'DRAFT'
			      AND EXISTS { (p)<-[:OWNS]-(:Team) }
			    RETURN who, 0 AS distance
			    UNION
			    MATCH (who:Person)
			    WHERE 'ADMINISTRATOR' IN who.roles
			    RETURN who, 1000000 AS distance
			  }
			  WITH who, distance
			  WHERE who.active
			  RETURN who AS heir
			  ORDER BY distance, who.name, who.id
			  LIMIT 1
			}
			""".formatted(TeamSight.role("team", "place"), AnsweringTeams.BY);

	/**
	 * Passes waivers on that hold.
	 * @param transaction the change's own
	 * @param people those who may not act any more count
	 * @param now when
	 * @return what went to others, to be told
	 */
	public List<Event> passOn(Transaction transaction, Collection<PersonId> people, Instant now) {
		String locking = """
				MATCH (who:Person {active: false})<-[:GIVEN_BY|ANSWERED_FOR_BY]-(w:Waiver)-[:FROM_RULE]->(r:GovernanceRule)
				WHERE who.id IN $people AND %s
				WITH DISTINCT r, w
				ORDER BY r.id, w.id
				SET r._lock = true, w._lock = true
				RETURN w.id AS id
				"""
			.formatted(WaiverSight.RUNNING);
		String passing = """
				MATCH (p:DataProduct)<-[:EXEMPTS]-(w:Waiver)-[:FROM_RULE]->(r:GovernanceRule)
				WHERE w.id IN $locked AND %s
				WITH p, w, r, head(COLLECT {
				  MATCH (w)-[answers:GIVEN_BY|ANSWERED_FOR_BY]->(who:Person)
				  RETURN who
				  ORDER BY type(answers)
				}) AS owner
				WHERE owner.id IN $people AND NOT owner.active
				%s
				CALL (w, heir) {
				  OPTIONAL MATCH (w)-[old:ANSWERED_FOR_BY]->()
				  DELETE old
				  CREATE (w)-[:ANSWERED_FOR_BY]->(heir)
				}
				RETURN w.id AS id, heir.id AS heir, owner.id AS owner
				ORDER BY id
				""".formatted(WaiverSight.RUNNING, HEIR);
		List<String> locked = transaction.rows(locking, Map.of("people", people, "now", now))
			.stream()
			.map((row) -> row.text("id"))
			.toList();
		return locked.isEmpty() ? List.of()
				: transaction.rows(passing, Map.of("locked", locked, "people", people, "now", now))
					.stream()
					.map((row) -> Event.of(EventType.WAIVER_REASSIGNED, row.text("id"),
							Map.of("owner", row.text("heir"), "person", row.text("owner")), now))
					.toList();
	}

}
