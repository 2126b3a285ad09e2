package io.meshgate.graph.access;

import io.meshgate.graph.access.clock.RequestClock;
import io.meshgate.graph.access.emergency.EmergencySight;
import io.meshgate.graph.access.offer.OfferSight;
import io.meshgate.graph.access.question.QuestionSight;
import io.meshgate.graph.access.review.ReviewSight;
import io.meshgate.graph.delegation.DelegationSight;
import io.meshgate.graph.delegation.Givers;
import io.meshgate.graph.product.ProductSight;
import io.meshgate.graph.subscription.SubscriptionSight;
import io.meshgate.graph.team.TeamSight;

/**
 * Who sees a request, and what is read of it, as Cypher. The fragments expect what
 * {@link ProductSight#VIEWER} binds, the request as {@code r}, its subscription as
 * {@code s}, and the port and product asked for as {@code o} and {@code p}.
 */
public final class RequestSight {

	/** Finds all that belongs to the request {@code r}. */
	public static final String AROUND = "MATCH (r)-[:FOR]->(s:Subscription)-[:TO]->(o:OutputPort)<-[:OFFERS|OFFERED]-(p:DataProduct)";

	/**
	 * Holds where the viewer may see the request: whoever answers for the product, the
	 * side that asked, even where the product has been hidden from it since, whoever
	 * decides on it in somebody's place, or would have, and whom its stage names, or did.
	 */
	public static final String VISIBLE = "(%s OR EXISTS { (me)-[:REQUESTED]->(r) } OR %s OR %s)"
		.formatted(SubscriptionSight.EITHER_SIDE, DelegationSight.CONCERNED, ReviewSight.CONCERNED);

	/**
	 * Adds the column {@code standIns}: in whose place the viewer may decide, by name.
	 * Where each of these stands is read as if they were the viewer.
	 */
	private static final String STAND_INS = """
			CALL (me, sight, r, s, p) {
			  UNWIND sight.givers AS giver
			  MATCH (r)-[:ROUTED_TO]->(giver)-[:DELEGATED]->(g:Delegation)-[:LETS_DECIDE]->(me)
			  WHERE %s
			  WITH r, s, p, giver, max(g.endsAt) AS until
			  WITH r, s, p, giver, until, {
			    administers: 'ADMINISTRATOR' IN coalesce(giver.roles, []),
			    places: COLLECT {
			      MATCH (giver)-[place:MEMBER_OF]->(own:Team)
			      RETURN {team: own, role: %s}
			    },
			    own: COLLECT {
			      MATCH (giver)-[:MEMBER_OF]->(own:Team)
			      RETURN own
			    }
			  } AS theirs
			  CALL (giver, theirs, p) {
			    WITH giver AS me, theirs AS sight, p
			    %s
			    RETURN standing
			  }
			  WITH {
			    decider: %s,
			    giver: giver.id, name: giver.name, until: until, standing: standing,
			    requester: EXISTS { (giver)-[:REQUESTED]->(r) },
			    consumerSide: %s
			  } AS standIn
			  ORDER BY standIn.name, standIn.giver
			  RETURN collect(standIn) AS standIns
			}
			""".formatted(Givers.RUNNING, TeamSight.role("own", "place"), ProductSight.STANDING,
			ReviewSight.concerned("giver"), SubscriptionSight.consumerSide("giver"));

	/** Adds the column {@code ties}: what ties the viewer to the request. */
	static final String TIES = STAND_INS + ProductSight.STANDING + """
			WITH *, {
			  standing: standing,
			  requester: EXISTS { (me)-[:REQUESTED]->(r) },
			  consumerSide: %s,
			  decider: %s,
			  standIns: standIns
			} AS ties
			""".formatted(SubscriptionSight.CONSUMER_SIDE, ReviewSight.CONCERNED);

	/** Collects what {@link #PROJECTING} shows. */
	static final String COLLECTING = SubscriptionSight.CONSUMER + SubscriptionSight.PORT
			+ """
					CALL (r) {
					  MATCH (r)<-[:REQUESTED]-(who:Person)
					  RETURN who {.id, .key, .name, .email, .active} AS requester
					}
					CALL (r) {
					  MATCH (r)-[:ROUTED_TO]->(who:Person)
					  WITH who
					  ORDER BY who.nameOrder, who.id
					  RETURN collect(who {.id, .key, .name, .email, .active}) AS approvers
					}
					CALL (r) {
					  MATCH (r)-[:HAS_DECISION]->(d:Decision)
					  OPTIONAL MATCH (d)-[:BY]->(who:Person)
					  OPTIONAL MATCH (d)-[:ON_BEHALF_OF]->(giver:Person)
					  WITH r, d, who, giver
					  ORDER BY d.at, d.id
					  RETURN collect(d {
					    .verdict, .stage, .rule, .comment, .at, counts: coalesce(d.round = r.round, true), by: who {.id, .key, .name, .email, .active},
					    onBehalfOf: giver {.id, .key, .name, .email, .active}
					  }) AS decisions
					}
					"""
			+ TIES;

	/** Shows a request. */
	static final String PROJECTING = """
			r {
			  .id, .kind, status: %s, .purpose, .contractVersion, .startsAt, .endsAt, .submittedAt, .version,
			  dueAt: %s, lapsesAt: %s, priority: %s,
			  subscription: s.id, consumer: consumer, requester: requester, approvers: approvers, decisions: decisions,
			  stages: %s, questions: %s, offers: %s, emergency: %s,
			  ties: ties, outputPort: port
			}""".formatted(RequestClock.STATUS, RequestClock.DUE, RequestClock.OVER, DueSight.PRIORITY,
			ReviewSight.STAGES, QuestionSight.QUESTIONS, OfferSight.OFFERS, EmergencySight.EMERGENCY);

	private RequestSight() {
	}

}
