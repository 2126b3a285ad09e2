package io.meshgate.graph.access.routing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.subscription.SubscriptionSight;
import io.meshgate.graph.team.AnsweringTeams;
import io.meshgate.graph.team.TeamSight;

/**
 * Who may decide on a request, as Cypher. The fragments expect who asks as {@code me},
 * the subscription as {@code s} and the product it is on as {@code p}.
 */
public final class Approvers {

	/** Holds where {@code who} belongs to the consumer {@code s}. */
	static final String CONSUMER = "(who = s OR EXISTS { (s)<-[:OWNS*0..1]-(:Team)%s(:Team)<-[:MEMBER_OF]-(who) })"
		.formatted(AnsweringTeams.BY);

	/** Binds all {@code administrators}, once a statement. */
	public static final String ADMINISTRATORS = """
			CALL () {
			  MATCH (who:Person)
			  WHERE 'ADMINISTRATOR' IN who.roles
			  RETURN collect(who) AS administrators
			}
			""";

	/**
	 * Adds the list {@code approvers}: the nearest of the owners and approvers of the
	 * owning team and those that answer for it, the owners of those of a domain above,
	 * and the {@code administrators}, among whom there is anybody active who neither asks
	 * nor belongs to the consumer. It is empty where there is nobody.
	 */
	public static final String NEAREST = nearest(SubscriptionSight.consumerSide("who"));

	/**
	 * The same where the consumer itself is bound as {@code s}, as it holds nothing yet.
	 */
	public static final String NEAREST_BUT_CONSUMER = nearest(Approvers.CONSUMER);

	/**
	 * Adds all of these as the list {@code levels}, the nearest first, each with its
	 * {@code people} and {@code distance}.
	 */
	public static final String LEVELS = found(SubscriptionSight.consumerSide("who")) + """
			  RETURN collect({distance: distance, people: found}) AS levels
			}
			""";

	private Approvers() {
	}

	private static String nearest(String consumerSide) {
		return found(consumerSide) + """
				  LIMIT 1
				  RETURN collect(found) AS nearest
				}
				WITH *, coalesce(head(nearest), []) AS approvers
				""";
	}

	/** Those at each distance, the nearest first. */
	private static String found(String consumerSide) {
		return """
				CALL (me, s, p, administrators) {
				  CALL (p, administrators) {
				    MATCH (p)<-[:OWNS]-(:Team)%3$s(team:Team)<-[place:MEMBER_OF]-(who:Person)
				    WHERE %1$s IN ['OWNER', 'APPROVER']
				    RETURN who, 0 AS distance
				    UNION
				    MATCH above = (p)-[:IN_DOMAIN]->(:Domain)-[:PART_OF*0..]->(d:Domain)
				    MATCH (d)<-[:OWNS]-(:Team)%3$s(team:Team)<-[place:MEMBER_OF]-(who:Person)
				    WHERE %1$s = 'OWNER'
				    RETURN who, length(above) AS distance
				    UNION
				    UNWIND administrators AS who
				    RETURN who, 1000000 AS distance
				  }
				  WITH me, s, who, distance
				  WHERE who.active AND who <> me AND NOT %2$s
				  WITH distance, collect(DISTINCT who) AS found
				  ORDER BY distance
				""".formatted(TeamSight.role("team", "place"), consumerSide, AnsweringTeams.BY);
	}

	/**
	 * Locks those to whom requests are about to go. Whoever comes into a team or leaves
	 * one is under the lock before that is written, and looks for what awaits them after:
	 * so it is seen here, or finds what is written here.
	 * @param transaction the change's own
	 * @param approvers tells who may decide at this moment
	 * @return who may decide, under the lock
	 */
	public static List<PersonId> secure(Transaction transaction, Supplier<List<PersonId>> approvers) {
		String cypher = """
				MATCH (who:Person)
				WHERE who.id IN $people
				WITH who
				ORDER BY who.id
				SET who._lock = true
				""";
		Set<PersonId> locked = new HashSet<>();
		List<PersonId> found = approvers.get();
		while (locked.addAll(found)) {
			transaction.rows(cypher, Map.of("people", found));
			found = approvers.get();
		}
		return found;
	}

}
