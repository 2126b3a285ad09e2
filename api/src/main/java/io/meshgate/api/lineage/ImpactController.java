package io.meshgate.api.lineage;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

import graphql.schema.DataFetchingFieldSelectionSet;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.node.Nodes;
import io.meshgate.api.node.Selection;
import io.meshgate.api.refusal.Forbidden;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.auth.Policy;
import io.meshgate.frontend.Node;
import io.meshgate.frontend.application.Application;
import io.meshgate.frontend.dataset.Dataset;
import io.meshgate.frontend.dataset.DatasetColumn;
import io.meshgate.frontend.lineage.Impact;
import io.meshgate.frontend.lineage.ImpactCounts;
import io.meshgate.frontend.lineage.LineageChange;
import io.meshgate.frontend.person.Person;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.frontend.subscription.Consumer;
import io.meshgate.frontend.subscription.Subscription;
import io.meshgate.frontend.team.Team;
import io.meshgate.graph.lineage.FlowId;
import io.meshgate.graph.lineage.LineageStart;
import io.meshgate.graph.lineage.impact.Affected;
import io.meshgate.graph.lineage.impact.Impact.AffectedConsumer;
import io.meshgate.graph.lineage.impact.Impacts;
import io.meshgate.graph.person.Standing;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.DataProductStatus;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * What breaks: one statement for where the viewer stands, one for what does, and one more
 * for each kind of thing that is selected of it.
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
		Standing standing = this.impacts.standing(viewer, start).orElseThrow(Flowing::missing);
		Forbidden.unless(
				Policy.decide(Action.ASSESS_IMPACT, new Facts.OfProduct(standing, DataProductStatus.ACTIVE, false)));
		io.meshgate.graph.lineage.impact.Impact found = this.impacts.find(viewer, start, change == LineageChange.VALUES)
			.orElseThrow(Flowing::missing);
		Naming naming = new Naming(this.nodes, viewer, selection);
		return new Impact(naming.those("dataProducts", DataProduct.class, found.products()),
				naming.those("outputPorts", OutputPort.class, found.ports()),
				naming.those("datasets", Dataset.class, found.datasets()),
				naming.those("columns", DatasetColumn.class, found.columns()),
				naming.those("subscriptions", Subscription.class, found.subscriptions()),
				naming.those("consumers", Consumer.class,
						found.consumers().those().stream().map(ImpactController::consumer).toList()),
				naming.those("owners", Team.class, found.owners()), counts(found, Affected::total),
				counts(found, Affected::hidden));
	}

	private static GlobalId consumer(AffectedConsumer consumer) {
		return GlobalId.of(switch (consumer.kind()) {
			case TEAM -> Team.class;
			case APPLICATION -> Application.class;
			case DATA_PRODUCT -> DataProduct.class;
			case PERSON -> Person.class;
		}, consumer.id());
	}

	private static ImpactCounts counts(io.meshgate.graph.lineage.impact.Impact found,
			ToIntFunction<Affected<?>> count) {
		return new ImpactCounts(count.applyAsInt(found.products()), count.applyAsInt(found.ports()),
				count.applyAsInt(found.datasets()), count.applyAsInt(found.columns()),
				count.applyAsInt(found.subscriptions()), count.applyAsInt(found.consumers()),
				count.applyAsInt(found.owners()));
	}

	/** Names what is selected, and asks for nothing else. */
	private record Naming(Nodes nodes, Viewer viewer, DataFetchingFieldSelectionSet selection) {

		<T extends Node> List<T> those(String field, Class<T> type, Affected<FlowId> affected) {
			return those(field, type, affected.those().stream().map((id) -> GlobalId.of(type, id)).toList());
		}

		<T extends Node> List<T> those(String field, Class<T> type, Collection<GlobalId> ids) {
			if (ids.isEmpty() || !this.selection.contains(field)) {
				return List.of();
			}
			Map<String, Node> found = this.nodes.load(this.viewer, ids, new Selection(this.selection, field + "/"));
			return ids.stream().map((id) -> found.get(id.text())).filter(type::isInstance).map(type::cast).toList();
		}

	}

}
