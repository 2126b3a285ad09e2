package io.meshgate.api.lineage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import graphql.schema.DataFetchingFieldSelectionSet;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.node.Nodes;
import io.meshgate.api.node.Selection;
import io.meshgate.api.node.Wish;
import io.meshgate.frontend.Node;
import io.meshgate.frontend.application.Application;
import io.meshgate.frontend.dataset.Dataset;
import io.meshgate.frontend.dataset.DatasetColumn;
import io.meshgate.frontend.person.Person;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.frontend.subscription.Grant;
import io.meshgate.frontend.subscription.Subscription;
import io.meshgate.frontend.team.Team;
import io.meshgate.graph.lineage.FlowId;
import io.meshgate.graph.lineage.impact.Affected;
import io.meshgate.graph.lineage.impact.EndPreview;
import io.meshgate.graph.lineage.impact.Impact;
import io.meshgate.graph.lineage.impact.Impact.AffectedConsumer;
import io.meshgate.graph.person.Viewer;

/**
 * What breaks by the fields that name it. What is not selected is not loaded, and all
 * that is selected is loaded at once.
 */
final class AffectedNodes {

	private final Map<String, List<Node>> named;

	private AffectedNodes(Map<String, List<Node>> named) {
		this.named = named;
	}

	static AffectedNodes load(Nodes nodes, Viewer viewer, Impact found, DataFetchingFieldSelectionSet selection) {
		return load(nodes, viewer, places(found).stream(), selection);
	}

	static AffectedNodes load(Nodes nodes, Viewer viewer, EndPreview found, DataFetchingFieldSelectionSet selection) {
		return load(nodes, viewer,
				Stream.concat(places(found.impact()).stream(), Stream.of(place("grants", Grant.class, found.grants()))),
				selection);
	}

	private static AffectedNodes load(Nodes nodes, Viewer viewer, Stream<Place> all,
			DataFetchingFieldSelectionSet selection) {
		List<Place> places = all.filter((place) -> selection.contains(place.field())).toList();
		List<Map<String, Node>> loaded = nodes.load(viewer,
				places.stream().map((place) -> place.wish(selection)).toList());
		Map<String, List<Node>> named = new HashMap<>();
		for (int each = 0; each < places.size(); each++) {
			named.put(places.get(each).field(), places.get(each).inOrder(loaded.get(each)));
		}
		return new AffectedNodes(named);
	}

	<T extends Node> List<T> those(String field, Class<T> type) {
		return Stream.ofNullable(this.named.get(field))
			.flatMap(List::stream)
			.filter(type::isInstance)
			.map(type::cast)
			.toList();
	}

	private static List<Place> places(Impact found) {
		return List.of(place("dataProducts", DataProduct.class, found.products()),
				place("outputPorts", OutputPort.class, found.ports()),
				place("datasets", Dataset.class, found.datasets()),
				place("columns", DatasetColumn.class, found.columns()),
				place("subscriptions", Subscription.class, found.subscriptions()),
				new Place("consumers", Set.of(Team.class, Application.class, DataProduct.class, Person.class),
						found.consumers().those().stream().map(AffectedNodes::consumer).toList()),
				place("owners", Team.class, found.owners()));
	}

	private static Place place(String field, Class<? extends Node> type, Affected<FlowId> affected) {
		return new Place(field, Set.of(type), affected.those().stream().map((id) -> GlobalId.of(type, id)).toList());
	}

	private static GlobalId consumer(AffectedConsumer consumer) {
		return GlobalId.of(switch (consumer.kind()) {
			case TEAM -> Team.class;
			case APPLICATION -> Application.class;
			case DATA_PRODUCT -> DataProduct.class;
			case PERSON -> Person.class;
		}, consumer.id());
	}

	/**
	 * Where some of it is named.
	 *
	 * @param field of the answer
	 * @param types of what may stand there
	 * @param ids what does, in its order
	 */
	private record Place(String field, Set<Class<? extends Node>> types, List<GlobalId> ids) {

		Wish wish(DataFetchingFieldSelectionSet selection) {
			return Wish.among(this.types, this.ids, new Selection(selection, this.field + "/"));
		}

		List<Node> inOrder(Map<String, Node> found) {
			return this.ids.stream().map((id) -> found.get(id.text())).filter(Objects::nonNull).toList();
		}

	}

}
