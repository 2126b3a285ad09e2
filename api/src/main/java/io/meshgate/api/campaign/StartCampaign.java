package io.meshgate.api.campaign;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import io.meshgate.api.governance.Jurisdiction;
import io.meshgate.api.refusal.Forbidden;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.campaign.CampaignScope;
import io.meshgate.graph.campaign.Campaigning;
import io.meshgate.graph.campaign.NewCampaign;
import io.meshgate.graph.campaign.OwnedProduct;
import io.meshgate.graph.domain.authoring.DomainAuthoring;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.subscription.GrantStatus;
import org.springframework.stereotype.Component;

/**
 * Whoever answers for a place has all access reviewed that there is. Who reviews it is
 * not fixed with it: that is whoever answers for a product when it comes to that.
 */
@Component
class StartCampaign {

	private final Changes changes;

	private final Campaigning campaigning = new Campaigning();

	private final Jurisdiction jurisdiction = new Jurisdiction();

	private final DomainAuthoring domains = new DomainAuthoring();

	StartCampaign(Changes changes) {
		this.changes = changes;
	}

	Ending<Kind> start(Viewer viewer, CampaignDraft draft, Operation operation) {
		return this.changes.make(operation, Kind.class, (transaction) -> {
			CampaignScope scope = scope(transaction, viewer, draft);
			NewCampaign campaign = draft.campaign();
			String id = campaign.id().value();
			if (!this.campaigning.start(transaction, viewer, campaign, scope)) {
				return new Ending<>(Kind.NOTHING, id, "Nobody has access there at this moment.");
			}
			this.changes.tell(transaction,
					Event.of(EventType.CAMPAIGN_STARTED, id, data(viewer, campaign, scope), campaign.startedAt()));
			return Ending.of(Kind.STARTED, id);
		});
	}

	private CampaignScope scope(Transaction transaction, Viewer viewer, CampaignDraft draft) {
		if (draft.product() != null) {
			OwnedProduct product = this.campaigning
				.product(transaction, viewer, draft.product(), draft.campaign().startedAt())
				.orElseThrow(() -> new NotFound("data product"));
			Forbidden.unless(Action.REVOKE_GRANT, new Facts.OfGrant(product.standing(), false, GrantStatus.ACTIVE));
			return new CampaignScope.OfProduct(product.id());
		}
		if (draft.domain() != null) {
			return new CampaignScope.InDomain(
					this.jurisdiction.enter(transaction, viewer, draft.domain()).orElseThrow());
		}
		Forbidden.unless(Action.EDIT, new Facts.OfPlatform(this.domains.administers(transaction, viewer)));
		return new CampaignScope.Everywhere();
	}

	private static Map<String, Object> data(Viewer viewer, NewCampaign campaign, CampaignScope scope) {
		Map<String, Object> data = new HashMap<>(Map.of("name", campaign.name(), "dueAt", campaign.dueAt().toString(),
				"atEnd", campaign.atEnd().name(), "by", viewer.person().value()));
		Optional.ofNullable(scope.place())
			.ifPresent((place) -> data.put((scope instanceof CampaignScope.InDomain) ? "domain" : "dataProduct",
					place.value()));
		return data;
	}

	/** How starting a campaign ends. */
	enum Kind {

		STARTED, NOTHING

	}

}
