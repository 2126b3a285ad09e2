package io.meshgate.graph.delegation;

import io.meshgate.graph.product.ProductSight;
import io.meshgate.graph.team.AnsweringTeams;
import io.meshgate.graph.team.TeamSight;

/**
 * Who sees a delegation, and what it gives, as Cypher. The fragments expect the
 * delegation as {@code g} and the parameter {@code $now}.
 */
public final class DelegationSight {

	/**
	 * Holds where the request {@code r} awaits somebody in whose place the viewer
	 * decides; expects what {@link ProductSight#VIEWER} binds.
	 */
	public static final String AWAITED = "EXISTS { MATCH (r)-[:AWAITS]->(giver:Person) WHERE giver IN sight.givers }";

	/**
	 * Holds where the giver answers for the product, and so sees what was asked of it.
	 */
	private static final String ANSWERING = """
			('ADMINISTRATOR' IN coalesce(giver.roles, [])
			  OR EXISTS { (p)<-[:OWNS]-(:Team)%1$s(:Team)<-[:MEMBER_OF]-(giver) }
			  OR EXISTS {
			    MATCH (p)-[:IN_DOMAIN]->(:Domain)-[:PART_OF*0..]->(:Domain)<-[:OWNS]-(:Team)%1$s(own:Team)
			      <-[place:MEMBER_OF]-(giver)
			    WHERE %2$s = 'OWNER'
			  })""".formatted(AnsweringTeams.BY, TeamSight.role("own", "place"));

	/**
	 * Holds where the request is for them to decide, or was, so that whoever comes too
	 * late learns how it ended, as long as the giver would see it; or the viewer has
	 * decided on it in somebody's place. Expects the product as {@code p}.
	 */
	public static final String CONCERNED = """
			(EXISTS {
			  MATCH (r)-[:ROUTED_TO]->(giver:Person)
			  WHERE giver IN sight.givers AND (r.openKey IS NOT NULL OR %s)
			} OR EXISTS {
			  MATCH (r)-[:HAS_DECISION]->(d:Decision)-[:BY]->(me)
			  WHERE EXISTS { (d)-[:ON_BEHALF_OF]->(:Person) }
			})""".formatted(ANSWERING);

	/** Finds the people whom the delegation is about. */
	static final String PEOPLE = "MATCH (giver:Person)-[:DELEGATED]->(g)-[:LETS_DECIDE]->(delegate:Person)";

	/** Holds where {@code me} sees the delegation. */
	static final String VISIBLE = "(giver = me OR delegate = me OR 'ADMINISTRATOR' IN coalesce(me.roles, []))";

	/** Where {@code me} stands towards it, as a Cypher map. */
	static final String STANDING = "{administrator: 'ADMINISTRATOR' IN coalesce(me.roles, []), giver: giver = me}";

	/** Where the delegation stands. */
	static final String STATUS = """
			CASE WHEN g.endedAt IS NOT NULL OR g.endsAt <= $now THEN 'ENDED' WHEN g.startsAt > $now THEN 'SCHEDULED'
			  ELSE 'RUNNING' END""";

	/** The projection that {@link Delegation} is read from. */
	static final String PLAIN = """
			g {
			  .id, .reason, .startsAt, .endsAt, .givenAt, .endedAt, .endComment,
			  endedBy: head(COLLECT {
			    MATCH (g)-[:ENDED_BY]->(ending:Person)
			    RETURN ending {.id, .key, .name, .email, .active}
			  }),
			  status: %s,
			  giver: giver {.id, .key, .name, .email, .active},
			  delegate: delegate {.id, .key, .name, .email, .active},
			  standing: %s
			}""".formatted(STATUS, STANDING);

	private DelegationSight() {
	}

}
