package io.meshgate.graph.access.routing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.access.asking.Asking;
import io.meshgate.graph.person.Person;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.policy.AllowedTeam;
import io.meshgate.graph.policy.stage.PolicyStage;
import io.meshgate.graph.subscription.SubscriptionId;
import io.meshgate.graph.subscription.SubscriptionSight;

/**
 * Who asks for what, and so may not decide on it.
 *
 * @param cypher binds who asks as {@code me}, the port as {@code o} and the subscription,
 * or the consumer that holds none yet, as {@code s}
 * @param side holds for {@code who} belongs to the side that asks
 * @param parameters of both
 * @param owners how many decide where nobody is named
 */
public record Asker(String cypher, String side, Map<String, Object> parameters, int owners) {

	public Asker {
		parameters = Map.copyOf(parameters);
	}

	/**
	 * Somebody who asks.
	 * @param requester who
	 * @param held the subscription, under the lock
	 * @param owners how many decide where nobody is named
	 * @return for that
	 */
	public static Asker of(PersonId requester, SubscriptionId held, int owners) {
		return new Asker("""
				MATCH (me:Person {id: $viewer})
				MATCH (s:Subscription {id: $subscription})-[:TO]->(o:OutputPort)
				""", SubscriptionSight.consumerSide("who"), Map.of("viewer", requester, "subscription", held), owners);
	}

	/**
	 * Somebody who would ask.
	 * @param asking for what
	 * @param owners how many decide where nobody is named
	 * @return for that
	 */
	public static Asker of(Asking asking, int owners) {
		return new Asker("""
				MATCH (me:Person {id: $viewer})
				MATCH (o:OutputPort {id: $port})
				MATCH (s:%s {id: $consumer})
				""".formatted(asking.consumer().kind().label()), Approvers.CONSUMER,
				Map.of("viewer", asking.requester(), "port", asking.port(), "consumer", asking.consumer().id()),
				owners);
	}

	Map<String, Object> parameters(List<PolicyStage> stages) {
		Map<String, Object> all = new HashMap<>(this.parameters);
		all.put("stages", stages.stream().map(Asker::names).toList());
		return all;
	}

	private static Map<String, Object> names(PolicyStage stage) {
		AllowedTeam team = stage.team();
		List<Person> people = stage.people();
		return Map.of("teams", (team != null) ? List.of(team.id()) : List.of(), "people",
				(people != null) ? people.stream().map(Person::id).toList() : List.of());
	}

}
