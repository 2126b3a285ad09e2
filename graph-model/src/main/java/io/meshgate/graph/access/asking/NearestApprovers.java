package io.meshgate.graph.access.asking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.access.routing.Approvers;
import io.meshgate.graph.access.routing.StageRoute;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.subscription.SubscriptionId;

/**
 * Who may decide on what is asked, as {@link Approvers} finds them: of all subscriptions
 * at once, so that whoever asks for several locks people in one order.
 */
public final class NearestApprovers {

	private NearestApprovers() {
	}

	/**
	 * Finds and locks them, and with them those whom policies name for a stage.
	 * @param transaction of all the requests
	 * @param viewer who asks
	 * @param held the locked subscriptions
	 * @return their identities by subscription, under the lock
	 */
	public static Map<SubscriptionId, List<PersonId>> secure(Transaction transaction, Viewer viewer,
			List<SubscriptionId> held) {
		Map<SubscriptionId, List<PersonId>> found = new HashMap<>();
		Approvers.secure(transaction, () -> {
			found.putAll(find(transaction, viewer, held));
			return Stream
				.concat(found.values().stream().flatMap(List::stream), StageRoute.named(transaction, held).stream())
				.distinct()
				.toList();
		});
		return found;
	}

	private static Map<SubscriptionId, List<PersonId>> find(Transaction transaction, Viewer viewer,
			List<SubscriptionId> held) {
		String cypher = """
				%s
				MATCH (me:Person {id: $viewer})
				MATCH (s:Subscription)-[:TO]->(:OutputPort)<-[:OFFERS]-(p:DataProduct)
				WHERE s.id IN $subscriptions
				%s
				RETURN s.id AS subscription, [who IN approvers | who.id] AS approvers
				""".formatted(Approvers.ADMINISTRATORS, Approvers.NEAREST);
		return transaction.rows(cypher, Map.of("viewer", viewer.person(), "subscriptions", held))
			.stream()
			.collect(Collectors.toMap((row) -> new SubscriptionId(row.text("subscription")),
					(row) -> row.texts("approvers").stream().map(PersonId::new).toList()));
	}

}
