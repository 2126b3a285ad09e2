package io.meshgate.graph.access.judging;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.meshgate.graph.Row;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.consumer.ConsumerRef;
import io.meshgate.graph.policy.AccessPolicyRevision;
import io.meshgate.graph.policy.AccessPolicyRevisionId;
import io.meshgate.graph.policy.ConsumerTeams;
import io.meshgate.graph.policy.PolicyRows;
import io.meshgate.graph.policy.PolicySight;
import io.meshgate.graph.policy.TermsInForce;
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.subscription.SubscriptionId;
import io.meshgate.graph.team.TeamId;

/**
 * How a request is held against the policies in force: they are locked, so that what it
 * is judged by holds until it is written, and stay on record with it. They are locked
 * after the subscription, by whoever asks and whoever decides.
 */
public final class Judging {

	private static final String HOME = """
			MATCH (:OutputPort {id: $port})<-[:OFFERS|OFFERED]-(p:DataProduct)
			OPTIONAL MATCH (p)-[:IN_DOMAIN]->(home:Domain)
			""";

	private static final String HOMES = """
			MATCH (o:OutputPort)<-[:OFFERS|OFFERED]-(p:DataProduct)
			WHERE o.id IN $ports
			OPTIONAL MATCH (p)-[:IN_DOMAIN]->(home:Domain)
			""";

	/**
	 * Adds the columns {@code teams}, those that the consumer {@code c} is of with all
	 * that they are a part of, and {@code owning}, whether one of them owns the product
	 * of the port {@code o}.
	 */
	static final String TEAMS = """
			CALL (c, o) {
			  CALL (c) {
			    MATCH (c:Team)
			    RETURN c AS own
			    UNION
			    MATCH (c)<-[:OWNS]-(own:Team)
			    RETURN own
			    UNION
			    MATCH (c:Person)-[:MEMBER_OF]->(own:Team)
			    RETURN own
			  }
			  WITH own, EXISTS { (own)-[:OWNS]->(:DataProduct)-[:OFFERS|OFFERED]->(o) } AS owning
			  MATCH (own)-[:PART_OF*0..]->(t:Team)
			  RETURN collect(DISTINCT t.id) AS teams, count(CASE WHEN owning THEN 1 END) > 0 AS owning
			}
			""";

	/**
	 * Locks the policies that hold for a port, and reads what is in force.
	 * @param transaction the change's own
	 * @param port what access is asked for
	 * @return what is in force, under the lock
	 */
	public TermsInForce secure(Transaction transaction, OutputPortId port) {
		List<String> locked = transaction.one(HOME + PolicySight.LOCKING, Map.of("port", port)).texts("locked");
		return locked.isEmpty() ? TermsInForce.NONE : inForce(transaction, port);
	}

	/**
	 * The same of several ports at once, so that all policies are locked in one order.
	 * @param transaction the change's own
	 * @param ports what access is asked for
	 * @return what is in force for each, under the lock; nothing where nothing is for any
	 */
	public Map<OutputPortId, TermsInForce> secure(Transaction transaction, List<OutputPortId> ports) {
		Map<String, ?> parameters = Map.of("ports", ports);
		if (transaction.one(HOMES + PolicySight.LOCKING, parameters).texts("locked").isEmpty()) {
			return Map.of();
		}
		return transaction.rows(HOMES + PolicySight.IN_FORCE + "RETURN o.id AS port, policies", parameters)
			.stream()
			.collect(Collectors.toMap((row) -> new OutputPortId(row.text("port")), PolicyRows::inForce));
	}

	/**
	 * Reads what is in force for a port.
	 * @param transaction of whoever only wants to know, or has locked it
	 * @param port what access is asked for
	 * @return what is in force
	 */
	public TermsInForce inForce(Transaction transaction, OutputPortId port) {
		return PolicyRows
			.inForce(transaction.one(HOME + PolicySight.IN_FORCE + "RETURN policies", Map.of("port", port)));
	}

	/**
	 * Of which teams a consumer is that may hold nothing yet.
	 * @param transaction of whoever wants to know
	 * @param port what it would consume
	 * @param consumer which one there is
	 * @return the same as once it holds a subscription to the port
	 */
	public ConsumerTeams teams(Transaction transaction, OutputPortId port, ConsumerRef consumer) {
		String found = "MATCH (o:OutputPort {id: $port})\nMATCH (c:%s {id: $consumer})"
			.formatted(consumer.kind().label());
		return teams(transaction, found, Map.of("port", port, "consumer", consumer.id()));
	}

	/**
	 * Of which teams a consumer is: a team of itself, an application or a product of its
	 * owner, a person of every team they belong to.
	 * @param transaction the change's own
	 * @param subscription of the consumer, under the lock
	 * @return none for what nobody owns and who belongs nowhere
	 */
	public ConsumerTeams teams(Transaction transaction, SubscriptionId subscription) {
		return teams(transaction, "MATCH (o:OutputPort)<-[:TO]-(:Subscription {id: $subscription})<-[:HOLDS]-(c)",
				Map.of("subscription", subscription));
	}

	private static ConsumerTeams teams(Transaction transaction, String consumer, Map<String, ?> parameters) {
		String cypher = """
				%s
				%s
				RETURN teams, owning
				""".formatted(consumer, TEAMS);
		return teams(transaction.one(cypher, parameters));
	}

	/** Reads what {@link #TEAMS} adds. */
	static ConsumerTeams teams(Row row) {
		return new ConsumerTeams(row.texts("teams").stream().map(TeamId::new).collect(Collectors.toUnmodifiableSet()),
				row.holds("owning"));
	}

	/**
	 * Waits for all who are being judged by policies that name teams, and keeps others
	 * waiting until the transaction ends: what is a part of a team is read under the same
	 * lock.
	 * @param transaction a change of the tree of teams, which stands in the line of the
	 * policies; after it has locked whatever else it locks, as those do who are judged
	 */
	public static void awaitTeams(Transaction transaction) {
		String cypher = """
				MATCH (a:AccessPolicy)-[:SAYS]->(v:AccessPolicyRevision)
				WHERE v.teams IS NOT NULL
				WITH DISTINCT a
				ORDER BY a.id
				SET a._lock = true
				""";
		transaction.rows(cypher, Map.of());
	}

	/**
	 * Puts on record what a request was judged by.
	 * @param transaction the change's own
	 * @param request just written, or under the lock
	 * @param inForce under the lock
	 */
	public void record(Transaction transaction, AccessRequestId request, TermsInForce inForce) {
		List<AccessPolicyRevisionId> revisions = inForce.policies().stream().map(AccessPolicyRevision::id).toList();
		if (revisions.isEmpty()) {
			return;
		}
		String cypher = """
				MATCH (r:AccessRequest {id: $request})
				UNWIND range(0, size($revisions) - 1) AS rank
				MATCH (v:AccessPolicyRevision {id: $revisions[rank]})
				MERGE (r)-[judged:JUDGED_BY]->(v)
				SET judged.rank = rank
				RETURN count(v) AS judged
				""";
		int judged = transaction.one(cypher, Map.of("request", request, "revisions", revisions)).number("judged");
		if (judged != revisions.size()) {
			throw new IllegalStateException("Judged a request by " + judged + " of " + revisions.size() + " policies");
		}
	}

}
