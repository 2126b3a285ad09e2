package io.meshgate.api.campaign;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.meshgate.api.node.GlobalId;
import io.meshgate.api.subscription.SubscriptionViews;
import io.meshgate.frontend.campaign.CampaignItem;
import io.meshgate.frontend.subscription.Grant;
import io.meshgate.frontend.subscription.Subscription;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.subscription.Subscriptions;
import org.springframework.stereotype.Component;

/**
 * What a campaign takes up, shown with the grants and who has them: all of a page by one
 * statement. Whoever sees the one sees the other.
 */
@Component
class ItemsShown {

	private final Subscriptions subscriptions;

	ItemsShown(Subscriptions subscriptions) {
		this.subscriptions = subscriptions;
	}

	/**
	 * Shows some of it.
	 * @param viewer who looks
	 * @param items what it takes up
	 * @return each as the contract shows it, in the same order
	 */
	List<Shown> of(Viewer viewer, List<io.meshgate.graph.campaign.CampaignItem> items) {
		if (items.isEmpty()) {
			return List.of();
		}
		Map<String, Held> held = new HashMap<>();
		this.subscriptions.ofGrants(viewer, items.stream().map(io.meshgate.graph.campaign.CampaignItem::grant).toList())
			.stream()
			.map(SubscriptionViews.VIEWS::subscription)
			.forEach((subscription) -> subscription.grants()
				.forEach((grant) -> held.put(GlobalId.valueOf(grant), new Held(grant, subscription))));
		return items.stream()
			.flatMap((item) -> Stream.ofNullable(held.get(item.grant().value()))
				.map((each) -> new Shown(item, CampaignViews.VIEWS.item(item, each.grant(), each.subscription()))))
			.toList();
	}

	/**
	 * As it stands now.
	 *
	 * @param grant which one
	 * @param subscription what it belongs to
	 */
	private record Held(Grant grant, Subscription subscription) {
	}

	/**
	 * What a campaign takes up.
	 *
	 * @param item as the graph holds it
	 * @param view as the contract shows it
	 */
	record Shown(io.meshgate.graph.campaign.CampaignItem item, CampaignItem view) {
	}

}
