package io.meshgate.graph.access.routing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.meshgate.graph.Row;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.access.review.PlannedStage;
import io.meshgate.graph.access.transition.ReviewStage;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.policy.AccessWish;
import io.meshgate.graph.policy.PolicySight;
import io.meshgate.graph.policy.stage.PolicyStage;
import io.meshgate.graph.policy.stage.StageCondition;
import io.meshgate.graph.subscription.SubscriptionId;

/**
 * The stages through which a request goes by what policies say, as they are frozen with
 * it: whom they name, but for the side that asks, and which are skipped. Where those who
 * are named are fewer than wanted, all of them are; where there are none, whoever answers
 * for the product decides, as where no stage is gone through at all.
 */
public final class StageRoute {

	/**
	 * Finds those whom a stage may name, {@code $stages}, but who asks, {@code me}, and
	 * the side of the subscription or consumer {@code s}.
	 */
	private static final String NAMED = """
			CALL (o) {
			  MATCH (o)-[:GOVERNED_BY]->(:Contract)-[:DESCRIBES]->(:SchemaObject)-[:HAS_COLUMN]->(n:Column)
			  WHERE n.classification IS NOT NULL
			  RETURN collect(DISTINCT n.classification) AS classified
			}
			CALL (me, s) {
			  UNWIND range(0, size($stages) - 1) AS rank
			  WITH me, s, rank, $stages[rank] AS stage
			  CALL (me, s, stage) {
			    CALL (stage) {
			      UNWIND stage.people AS personId
			      MATCH (who:Person {id: personId})
			      RETURN who
			      UNION
			      UNWIND stage.teams AS teamId
			      MATCH (:Team {id: teamId})<-[:MEMBER_OF]-(who:Person)
			      RETURN who
			    }
			    WITH me, s, who
			    WHERE who.active AND who <> me AND NOT %s
			    WITH DISTINCT who
			    ORDER BY who.id
			    RETURN collect(who.id) AS named
			  }
			  WITH rank, named
			  ORDER BY rank
			  RETURN collect({named: named}) AS stages
			}
			RETURN classified, stages
			""";

	private StageRoute() {
	}

	/**
	 * Everybody whom a policy in force for some subscriptions may name, whether or not
	 * its stages are gone through: they are locked before the policies are.
	 * @param transaction of all the requests
	 * @param held the subscriptions
	 * @return their identities
	 */
	public static Set<PersonId> named(Transaction transaction, Collection<SubscriptionId> held) {
		String cypher = """
				MATCH (s:Subscription)-[:TO]->(:OutputPort)<-[:OFFERS]-(p:DataProduct)
				WHERE s.id IN $subscriptions
				OPTIONAL MATCH (p)-[:IN_DOMAIN]->(home:Domain)
				WITH DISTINCT home
				CALL (home) {
				  %s
				}
				WITH DISTINCT a
				MATCH (a)-[:SAYS]->(:AccessPolicyRevision)-[:ROUTES_BY]->(st:PolicyStage)
				CALL (st) {
				  UNWIND st.people AS personId
				  MATCH (who:Person {id: personId})
				  RETURN who
				  UNION
				  MATCH (:Team {id: st.team})<-[:MEMBER_OF]-(who:Person)
				  RETURN who
				}
				RETURN DISTINCT who.id AS id
				""".formatted(PolicySight.HOLDING);
		Set<PersonId> named = new HashSet<>();
		transaction.rows(cypher, Map.of("subscriptions", held))
			.forEach((row) -> named.add(new PersonId(row.text("id"))));
		return named;
	}

	/**
	 * Plans the stages of a request.
	 * @param transaction the request's own, or of whoever only wants to know
	 * @param asker who asks for what
	 * @param stages what the policies in force say
	 * @param wish what is wanted
	 * @return at least one that is not skipped
	 */
	public static List<PlannedStage> plan(Transaction transaction, Asker asker, List<PolicyStage> stages,
			AccessWish wish) {
		if (stages.isEmpty()) {
			return List.of(new PlannedStage(ReviewStage.OWNERS, List.of()));
		}
		Row row = transaction.one(asker.cypher() + NAMED.formatted(asker.side()), asker.parameters(stages));
		List<List<PersonId>> named = row.list("stages",
				(stage) -> stage.texts("named").stream().map(PersonId::new).toList());
		List<String> classified = row.texts("classified");
		Set<String> keys = new HashSet<>();
		List<PlannedStage> planned = new ArrayList<>();
		for (int at = 0; at < stages.size(); at++) {
			PolicyStage stage = stages.get(at);
			StageCondition condition = stage.condition();
			boolean skipped = condition != null && !condition.holds(wish, classified);
			int most = named.get(at).isEmpty() ? asker.owners() : named.get(at).size();
			planned.add(new PlannedStage(
					new ReviewStage(key(stage.key(), keys), Math.max(1, Math.min(stage.quorum(), most)), skipped),
					named.get(at)));
		}
		if (planned.stream().allMatch((each) -> each.stage().skipped())) {
			planned.add(new PlannedStage(new ReviewStage(key(ReviewStage.OWNERS.key(), keys), 1, false), List.of()));
		}
		return planned;
	}

	/** Those of several policies may be called the same. */
	private static String key(String wanted, Set<String> taken) {
		return Stream.iterate(1, (number) -> number + 1)
			.map((number) -> (number == 1) ? wanted : wanted + '-' + number)
			.filter(taken::add)
			.findFirst()
			.orElseThrow();
	}

}
