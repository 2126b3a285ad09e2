package io.meshgate.api.explanation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import graphql.schema.DataFetchingFieldSelectionSet;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.node.Nodes;
import io.meshgate.api.node.Selection;
import io.meshgate.api.node.Wish;
import io.meshgate.frontend.Node;
import io.meshgate.frontend.application.Application;
import io.meshgate.frontend.domain.Domain;
import io.meshgate.frontend.explanation.AccessStep;
import io.meshgate.frontend.person.Person;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.frontend.team.Team;
import io.meshgate.graph.person.Step;
import io.meshgate.graph.person.StepKind;
import io.meshgate.graph.person.Viewer;

/**
 * The ways by which rules are met, with what lies on them as far as the viewer sees it.
 *
 * @param nodes by global id
 */
record Ways(Map<String, Node> nodes) {

	/**
	 * Loads all that lies on them, if that is selected.
	 * @param path where the ways stand below the field, as {@code path}
	 */
	static Ways load(Nodes nodes, Viewer viewer, Stream<Step> steps, Selected path) {
		List<GlobalId> ids = path.fields().contains(path.to()) ? steps.map(Ways::id).distinct().toList() : List.of();
		return new Ways(nodes.load(viewer,
				Wish.among(Set.of(Team.class, Domain.class, DataProduct.class, Application.class, Person.class), ids,
						new Selection(path.fields(), path.to() + "/"))));
	}

	List<AccessStep> of(List<Step> steps) {
		return steps.stream()
			.map((step) -> new AccessStep(ExplanationViews.VIEWS.relation(step.relation()),
					this.nodes.get(id(step).text())))
			.toList();
	}

	private static GlobalId id(Step step) {
		return new GlobalId(type(step.kind()).getSimpleName(), step.id());
	}

	private static Class<? extends Node> type(StepKind kind) {
		return switch (kind) {
			case PERSON -> Person.class;
			case TEAM -> Team.class;
			case DOMAIN -> Domain.class;
			case DATA_PRODUCT -> DataProduct.class;
			case APPLICATION -> Application.class;
		};
	}

	/**
	 * Where ways stand in an answer.
	 *
	 * @param fields what is selected of it
	 * @param path where they stand there
	 */
	record Selected(DataFetchingFieldSelectionSet fields, String path) {

		private String to() {
			return this.path + "/to";
		}

	}

}
