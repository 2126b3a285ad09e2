package io.meshgate.graph.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.meshgate.graph.Row;
import io.meshgate.graph.consumer.ConsumerRows;
import io.meshgate.graph.product.DataProduct;
import io.meshgate.graph.product.Products;
import io.meshgate.graph.subscription.Subscription;
import io.meshgate.graph.subscription.Subscriptions;
import io.meshgate.graph.team.Team;
import org.jspecify.annotations.Nullable;

/**
 * What helps to decide on a request and does not stand in it, as far as it was asked for
 * and the viewer may see it.
 *
 * @param requesterTeams the teams of whoever asked, by name
 * @param alreadyHeld what the consumer has access to, or will have
 * @param similarDecisions requests like it that were decided on, the last one first
 * @param subscription what it is about; null where it was not asked for
 * @param product whose port is asked for; null where it was not asked for
 */
public record RequestBackground(List<Team> requesterTeams, List<Subscription> alreadyHeld,
		List<AccessRequest> similarDecisions, @Nullable Subscription subscription, @Nullable DataProduct product) {

	public RequestBackground {
		requesterTeams = List.copyOf(requesterTeams);
		alreadyHeld = List.copyOf(alreadyHeld);
		similarDecisions = List.copyOf(similarDecisions);
	}

	/** Reads what {@link RequestCollecting} returns, by request. */
	static Map<AccessRequestId, RequestBackground> read(Row row) {
		Map<String, AccessRequest> requests = new HashMap<>();
		row.list("requests", RequestBackground::request).forEach((each) -> requests.put(each.id().value(), each));
		Map<String, Subscription> subscriptions = new HashMap<>();
		row.list("subscriptions", (each) -> Subscriptions.subscription(each.columns()))
			.forEach((each) -> subscriptions.put(each.id().value(), each));
		Map<AccessRequestId, RequestBackground> backgrounds = new HashMap<>();
		row.list("backgrounds", (each) -> each)
			.forEach((each) -> backgrounds.put(new AccessRequestId(each.text("id")),
					new RequestBackground(each.list("requesterTeams", (team) -> ConsumerRows.ROWS.team(team.columns())),
							those(subscriptions, each.texts("alreadyHeld")),
							those(requests, each.texts("similarDecisions")),
							each.findText("subscription").map(subscriptions::get).orElse(null),
							each.findRow("product").map((_) -> Products.named(each.columns())).orElse(null))));
		return backgrounds;
	}

	static AccessRequest request(Row row) {
		return AccessRequestRows.ROWS.request(row.columns());
	}

	private static <T> List<T> those(Map<String, T> all, List<String> ids) {
		return ids.stream().<T>map((id) -> Objects.requireNonNull(all.get(id))).toList();
	}

}
