package io.meshgate.api.lineage;

import graphql.schema.DataFetchingFieldSelectionSet;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.node.Nodes;
import io.meshgate.api.refusal.Forbidden;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.frontend.lineage.EndPreview;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.frontend.subscription.Consumer;
import io.meshgate.frontend.subscription.Grant;
import io.meshgate.frontend.subscription.Subscription;
import io.meshgate.frontend.team.Team;
import io.meshgate.graph.lineage.impact.Affected;
import io.meshgate.graph.lineage.impact.EndPreviews;
import io.meshgate.graph.lineage.impact.Ended;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.subscription.GrantId;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * What would break if something ended: looked at before it does, and given back with it.
 */
@Controller
class EndPreviewController {

	private final EndPreviews previews;

	private final Nodes nodes;

	EndPreviewController(EndPreviews previews, Nodes nodes) {
		this.previews = previews;
		this.nodes = nodes;
	}

	@QueryMapping
	EndPreview previewRevocation(@Argument String grant, @AuthenticationPrincipal Viewer viewer,
			DataFetchingFieldSelectionSet selection) {
		Ended ended = GlobalId.parse(grant)
			.flatMap((id) -> id.valueAs(Grant.class))
			.map((id) -> new Ended.OfGrant(new GrantId(id)))
			.orElseThrow(() -> new NotFound("grant"));
		return preview(viewer, ended, selection, new NotFound("grant"));
	}

	@QueryMapping
	EndPreview previewDeprecation(@Argument String dataProduct, @AuthenticationPrincipal Viewer viewer,
			DataFetchingFieldSelectionSet selection) {
		Ended ended = GlobalId.parse(dataProduct)
			.flatMap((id) -> id.valueAs(DataProduct.class))
			.map((id) -> new Ended.OfProduct(new ProductId(id)))
			.orElseThrow(() -> new NotFound("data product"));
		return preview(viewer, ended, selection, new NotFound("data product"));
	}

	private EndPreview preview(Viewer viewer, Ended ended, DataFetchingFieldSelectionSet selection, NotFound missing) {
		io.meshgate.graph.lineage.impact.EndPreview found = this.previews.find(viewer, ended)
			.orElseThrow(() -> missing);
		Forbidden.unless(Action.ASSESS_IMPACT, new Facts.OfImpact(found.impact().standing()));
		AffectedNodes named = AffectedNodes.load(this.nodes, viewer, found, selection);
		return new EndPreview(named.those("grants", Grant.class), named.those("dataProducts", DataProduct.class),
				named.those("outputPorts", OutputPort.class), named.those("subscriptions", Subscription.class),
				named.those("consumers", Consumer.class), named.those("owners", Team.class),
				ImpactController.counts(found.impact(), Affected::total),
				ImpactController.counts(found.impact(), Affected::hidden), found.token());
	}

}
