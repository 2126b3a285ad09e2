package io.meshgate.api.lineage;

import java.util.function.ToIntFunction;

import graphql.schema.DataFetchingFieldSelectionSet;
import io.meshgate.api.node.Nodes;
import io.meshgate.api.refusal.Forbidden;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.frontend.dataset.Dataset;
import io.meshgate.frontend.dataset.DatasetColumn;
import io.meshgate.frontend.lineage.Impact;
import io.meshgate.frontend.lineage.ImpactCounts;
import io.meshgate.frontend.lineage.LineageChange;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.frontend.subscription.Consumer;
import io.meshgate.frontend.subscription.Subscription;
import io.meshgate.frontend.team.Team;
import io.meshgate.graph.lineage.LineageStart;
import io.meshgate.graph.lineage.impact.Affected;
import io.meshgate.graph.lineage.impact.Impacts;
import io.meshgate.graph.person.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * What breaks: one statement for what does and where the viewer stands, which decides on
 * whether they are told, and one for all that is selected of it.
 */
@Controller
class ImpactController {

	private final Impacts impacts;

	private final Nodes nodes;

	ImpactController(Impacts impacts, Nodes nodes) {
		this.impacts = impacts;
		this.nodes = nodes;
	}

	@QueryMapping
	Impact impact(@Argument String of, @Argument @Nullable LineageChange change, @AuthenticationPrincipal Viewer viewer,
			DataFetchingFieldSelectionSet selection) {
		LineageStart start = Flowing.start(of);
		io.meshgate.graph.lineage.impact.Impact found = this.impacts.find(viewer, start, change == LineageChange.VALUES)
			.orElseThrow(Flowing::missing);
		Forbidden.unless(Action.ASSESS_IMPACT, new Facts.OfImpact(found.standing()));
		AffectedNodes named = AffectedNodes.load(this.nodes, viewer, found, selection);
		return new Impact(named.those("dataProducts", DataProduct.class), named.those("outputPorts", OutputPort.class),
				named.those("datasets", Dataset.class), named.those("columns", DatasetColumn.class),
				named.those("subscriptions", Subscription.class), named.those("consumers", Consumer.class),
				named.those("owners", Team.class), counts(found, Affected::total), counts(found, Affected::hidden));
	}

	static ImpactCounts counts(io.meshgate.graph.lineage.impact.Impact found, ToIntFunction<Affected<?>> count) {
		return new ImpactCounts(count.applyAsInt(found.products()), count.applyAsInt(found.ports()),
				count.applyAsInt(found.datasets()), count.applyAsInt(found.columns()),
				count.applyAsInt(found.subscriptions()), count.applyAsInt(found.consumers()),
				count.applyAsInt(found.owners()));
	}

}
