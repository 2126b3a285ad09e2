package io.meshgate.graph.product;

import io.meshgate.graph.delegation.Givers;
import io.meshgate.graph.person.Steps;
import io.meshgate.graph.subscription.GrantSight;
import io.meshgate.graph.team.AnsweringTeams;
import io.meshgate.graph.team.TeamSight;

/**
 * Who sees a product and who answers for it, as Cypher. What the viewer sees by is
 * gathered once a statement, from the person outwards, and each product is then held
 * against it with one look at its team and domain; every statement that touches products
 * does so, so that no path shows more than another. The fragments expect the product as
 * {@code p} and the parameter {@code $now}.
 */
public final class ProductSight {

	/**
	 * Opens a statement: binds the viewer as {@code me}, and as {@code sight} the teams
	 * they belong to ({@code own}) and what they count as there ({@code places}), with
	 * those for which these answer ({@code teams}), what is theirs to see ({@code owning}
	 * by ownership, {@code answering} by stewardship as well), to decide on
	 * ({@code approving}) and to change ({@code editing}), the domains they work in or
	 * below ({@code around}), the subscriptions of their side ({@code holding}), and the
	 * products they are tied to ({@code tied}): by a grant that has not ended
	 * ({@code held}), an open request of theirs ({@code asked}), or one that awaits them
	 * ({@code awaited}) or somebody of the {@code givers}, in whose place they decide.
	 * There is no row for who is unknown or no longer active.
	 */
	public static final String VIEWER = """
			MATCH (me:Person {id: $viewer, active: true})
			CALL (me) {
			  MATCH (me)-[place:MEMBER_OF]->(own:Team)
			  RETURN collect({team: own, role: %1$s}) AS places
			}
			CALL (places) {
			  UNWIND places AS place
			  WITH place.team AS own, place.role AS role
			  MATCH (own)%2$s(team:Team)
			  RETURN collect(DISTINCT own) AS own, collect(DISTINCT team) AS teams,
			    collect(DISTINCT CASE role WHEN 'OWNER' THEN team END) AS leading,
			    collect(DISTINCT CASE role WHEN 'APPROVER' THEN team END) AS approving,
			    collect(DISTINCT CASE role WHEN 'EDITOR' THEN team END) AS editing
			}
			CALL (leading) {
			  UNWIND leading AS team
			  MATCH (team)-[:OWNS]->(:Domain)<-[:PART_OF*0..]-(d:Domain)
			  RETURN collect(DISTINCT d) AS owned
			}
			CALL (me) {
			  MATCH (me)-[:STEWARDS]->(:Domain)<-[:PART_OF*0..]-(d:Domain)
			  RETURN collect(DISTINCT d) AS stewarded
			}
			CALL (teams) {
			  UNWIND teams AS team
			  MATCH (team)-[:OWNS]->()-[:IN_DOMAIN*0..1]->(home:Domain)
			  WITH DISTINCT home
			  MATCH (home)-[:PART_OF*0..]->(d:Domain)
			  RETURN collect(DISTINCT d) AS around
			}
			CALL (me, teams) {
			  UNWIND [me] + teams AS holder
			  MATCH (holder)-[:OWNS|HOLDS*1..2]->(s:Subscription)
			  RETURN collect(DISTINCT s) AS holding
			}
			CALL (holding) {
			  UNWIND holding AS s
			  MATCH (s)-[:HAS_GRANT]->(g:Grant)
			  WHERE NOT %4$s
			  MATCH (s)-[:TO]->(:OutputPort)<-[:OFFERS]-(p:DataProduct)
			  RETURN collect(DISTINCT p) AS held
			}
			CALL (me) {
			  MATCH (me)-[:REQUESTED]->(r:AccessRequest)-[:FOR]->(s:Subscription)
			  WHERE r.openKey IS NOT NULL
			  MATCH (s)-[:TO|OFFERS|HOLDS*1..2]-(p:DataProduct)
			  RETURN collect(DISTINCT p) AS asked
			}
			%3$sCALL (me, givers) {
			  UNWIND [me] + givers AS who
			  MATCH (who)<-[:AWAITS]-(r:AccessRequest)-[:FOR]->(:Subscription)-[:TO]->(:OutputPort)<-[:OFFERS]-(p:DataProduct)
			  WHERE r.openKey IS NOT NULL
			  RETURN collect(DISTINCT p) AS awaited
			}
			WITH me, {
			  administers: 'ADMINISTRATOR' IN coalesce(me.roles, []),
			  audits: 'AUDITOR' IN coalesce(me.roles, []),
			  places: places,
			  own: own,
			  teams: teams,
			  approving: leading + approving + owned,
			  editing: leading + editing + owned,
			  owning: teams + owned,
			  answering: teams + owned + stewarded,
			  around: around,
			  holding: holding,
			  held: held,
			  asked: asked,
			  awaited: awaited,
			  tied: held + asked + awaited,
			  givers: givers
			} AS sight
			"""
		.formatted(TeamSight.role("own", "place"), AnsweringTeams.FOR, Givers.OF_VIEWER, GrantSight.OVER);

	/** What the viewer counts as in the team {@code own} of theirs. */
	private static final String ROLE = "head([place IN sight.places WHERE place.team = own | place.role])";

	/**
	 * Holds where the viewer may see the product. Whoever answers for it sees it always;
	 * a draft, and an orphan that no team owns, is seen by nobody else but
	 * administrators.
	 */
	public static final String VISIBLE = """
			(sight.administers OR p IN sight.tied OR EXISTS {
			  MATCH (p)-[:OWNS|IN_DOMAIN]-(near)
			  WHERE near IN sight.answering OR CASE
			    WHEN p.status = 'DRAFT' THEN false
			    WHEN p.visibility = 'PUBLIC' THEN near:Team
			    WHEN p.visibility = 'DOMAIN' THEN near IN sight.around AND EXISTS { (p)<-[:OWNS]-(:Team) }
			    ELSE false
			  END
			})
			""";

	/** Holds where the product is the viewer's by ownership, whatever they are there. */
	public static final String OWNED = near("owning");

	/** Holds where the viewer decides who gets access to the product. */
	public static final String APPROVED = near("approving");

	/** Holds where the viewer changes the product. */
	public static final String EDITED = near("editing");

	/**
	 * Adds the column {@code standing}: the ways that tie the viewer to the product.
	 */
	public static final String STANDING = """
			CALL (sight, p) {
			  MATCH way = (p)<-[:OWNS]-(:Team)%1$s(own:Team)
			  WHERE own IN sight.own
			  %4$s
			}
			CALL (sight, p) {
			  MATCH way = (p)-[:IN_DOMAIN]->(:Domain)-[:PART_OF*0..]->(owned:Domain)<-[:OWNS]-(:Team)%1$s(own:Team)
			  WHERE own IN sight.own
			  WITH way, owned, own, %2$s AS role
			  ORDER BY %3$s, owned.name, length(way), own.name
			  LIMIT 1
			  RETURN collect({role: role, way: %5$s})[0] AS reach
			}
			CALL (me, p) {
			  OPTIONAL MATCH way = (p)-[:IN_DOMAIN]->(:Domain)-[:PART_OF*0..]->(stewarded:Domain)<-[:STEWARDS]-(me)
			  WITH way, stewarded
			  ORDER BY stewarded.name
			  LIMIT 1
			  RETURN %6$s AS stewarding
			}
			WITH *, {
			  administrator: sight.administers,
			  owning: owning,
			  domainRole: reach.role,
			  reaching: coalesce(reach.way, []),
			  stewarding: stewarding
			} AS standing
			""".formatted(AnsweringTeams.BY, ROLE, TeamSight.rank("role"), AnsweringTeams.places(ROLE, "nodes(way)"),
			Steps.back("nodes(way)", AnsweringTeams.STEPS.formatted("WHEN n = owned THEN 'OWNS' ELSE 'ABOVE'")),
			Steps.back("nodes(way)[..-1]", "CASE n WHEN stewarded THEN 'STEWARDS' ELSE 'ABOVE' END"));

	/**
	 * Adds the column {@code sighting}: what decides whether the viewer sees the product,
	 * and says the same as {@link #VISIBLE} once the policy has looked at it.
	 */
	public static final String SIGHTING = STANDING + """
			WITH *, {
			  standing: standing,
			  status: p.status,
			  visibility: p.visibility,
			  owned: EXISTS { (p)<-[:OWNS]-(:Team) },
			  around: EXISTS {
			    MATCH (p)-[:IN_DOMAIN]->(near)
			    WHERE near IN sight.around
			  },
			  holds: p IN sight.held,
			  asked: p IN sight.asked,
			  awaited: p IN sight.awaited,
			  audits: sight.audits
			} AS sighting
			""";

	private ProductSight() {
	}

	private static String near(String what) {
		return """
				EXISTS {
				  MATCH (p)-[:OWNS|IN_DOMAIN]-(near)
				  WHERE near IN sight.%s
				}
				""".formatted(what);
	}

	/**
	 * Says {@link #VISIBLE} of a product by another name, where {@code p} is one already.
	 * @param product the name
	 * @return a Cypher condition
	 */
	public static String visible(String product) {
		return VISIBLE.replaceAll("\\bp\\b", product);
	}

}
