package io.meshgate.api.subscription;

import java.util.List;

import io.meshgate.api.node.GlobalId;
import io.meshgate.api.operation.Moved;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.frontend.subscription.ConsentToContractPayload;
import io.meshgate.frontend.subscription.Grant;
import io.meshgate.frontend.subscription.RelinquishGrantPayload;
import io.meshgate.frontend.subscription.ResumeGrantPayload;
import io.meshgate.frontend.subscription.RevokeGrantPayload;
import io.meshgate.frontend.subscription.Subscription;
import io.meshgate.frontend.subscription.SuspendGrantPayload;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.subscription.GrantId;
import io.meshgate.graph.subscription.SubscriptionId;
import io.meshgate.graph.subscription.Subscriptions;
import org.springframework.stereotype.Component;

/**
 * What comes of a change of a grant, as the contract answers it.
 */
@Component
class GrantAnswers {

	private final Subscriptions subscriptions;

	GrantAnswers(Subscriptions subscriptions) {
		this.subscriptions = subscriptions;
	}

	RevokeGrantPayload revoked(Viewer viewer, Ending<Moved> ending) {
		Held held = held(viewer, ending);
		return switch (ending.kind()) {
			case DONE -> new RevokeGrantPayload.GrantRevoked(held.grant(), held.subscription());
			case CONFLICT -> new RevokeGrantPayload.GrantConflict(held.grant(), ending.reason());
		};
	}

	RelinquishGrantPayload relinquished(Viewer viewer, Ending<Moved> ending) {
		Held held = held(viewer, ending);
		return switch (ending.kind()) {
			case DONE -> new RelinquishGrantPayload.GrantRelinquished(held.grant(), held.subscription());
			case CONFLICT -> new RelinquishGrantPayload.GrantConflict(held.grant(), ending.reason());
		};
	}

	SuspendGrantPayload suspended(Viewer viewer, Ending<Moved> ending) {
		Held held = held(viewer, ending);
		return switch (ending.kind()) {
			case DONE -> new SuspendGrantPayload.GrantSuspended(held.grant(), held.subscription());
			case CONFLICT -> new SuspendGrantPayload.GrantConflict(held.grant(), ending.reason());
		};
	}

	ResumeGrantPayload resumed(Viewer viewer, Ending<Moved> ending) {
		Held held = held(viewer, ending);
		return switch (ending.kind()) {
			case DONE -> new ResumeGrantPayload.GrantResumed(held.grant(), held.subscription());
			case CONFLICT -> new ResumeGrantPayload.GrantConflict(held.grant(), ending.reason());
		};
	}

	ConsentToContractPayload consented(Viewer viewer, SubscriptionId id, Ending<Moved> ending) {
		return switch (ending.kind()) {
			case DONE -> {
				Held held = held(viewer, ending);
				yield new ConsentToContractPayload.ContractConsented(held.grant(), held.subscription());
			}
			case CONFLICT ->
				new ConsentToContractPayload.SubscriptionConflict(this.subscriptions.load(viewer, List.of(id))
					.stream()
					.findFirst()
					.map(SubscriptionViews.VIEWS::subscription)
					.orElseThrow(() -> new NotFound("subscription")), ending.reason());
		};
	}

	private Held held(Viewer viewer, Ending<Moved> ending) {
		GrantId id = new GrantId(ending.subject());
		String globalId = GlobalId.of(Grant.class, id).text();
		Subscription subscription = this.subscriptions.ofGrants(viewer, List.of(id))
			.stream()
			.findFirst()
			.map(SubscriptionViews.VIEWS::subscription)
			.orElseThrow(() -> new NotFound("grant"));
		return new Held(
				subscription.grants().stream().filter((each) -> each.id().equals(globalId)).findFirst().orElseThrow(),
				subscription);
	}

	/**
	 * As it stands now.
	 *
	 * @param grant which one
	 * @param subscription what it belongs to
	 */
	private record Held(Grant grant, Subscription subscription) {
	}

}
