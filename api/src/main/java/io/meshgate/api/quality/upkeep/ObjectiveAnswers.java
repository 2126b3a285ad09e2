package io.meshgate.api.quality.upkeep;

import java.util.List;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.operation.Moved;
import io.meshgate.api.product.CurrentProduct;
import io.meshgate.api.quality.ObjectiveViews;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.frontend.quality.AddObjectivePayload;
import io.meshgate.frontend.quality.ChangeObjectivePayload;
import io.meshgate.frontend.quality.RemoveObjectivePayload;
import io.meshgate.frontend.quality.ReportMeasurementsPayload;
import io.meshgate.frontend.quality.ServiceLevelObjective;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.quality.ObjectiveId;
import io.meshgate.graph.quality.Objectives;
import org.springframework.stereotype.Component;

/**
 * How changes to promises are answered: with the product, and the promise, as they stand
 * now.
 */
@Component
class ObjectiveAnswers {

	private final CurrentProduct product;

	private final Objectives objectives;

	ObjectiveAnswers(CurrentProduct product, Objectives objectives) {
		this.product = product;
		this.objectives = objectives;
	}

	AddObjectivePayload added(Viewer viewer, ProductId id, Ending<Moved> ending, DataFetchingEnvironment environment) {
		DataProduct product = this.product.read(viewer, id, environment);
		return switch (ending.kind()) {
			case DONE ->
				new AddObjectivePayload.ObjectiveAdded(product, objective(viewer, new ObjectiveId(ending.subject())));
			case CONFLICT -> new AddObjectivePayload.ObjectiveConflict(product, ending.reason());
		};
	}

	ChangeObjectivePayload changed(Viewer viewer, ObjectiveId id, Ending<Moved> ending,
			DataFetchingEnvironment environment) {
		DataProduct product = product(viewer, ending, environment);
		return switch (ending.kind()) {
			case DONE -> new ChangeObjectivePayload.ObjectiveChanged(product, objective(viewer, id));
			case CONFLICT -> new ChangeObjectivePayload.ObjectiveConflict(product, ending.reason());
		};
	}

	RemoveObjectivePayload removed(Viewer viewer, Ending<Moved> ending, DataFetchingEnvironment environment) {
		DataProduct product = product(viewer, ending, environment);
		return switch (ending.kind()) {
			case DONE -> new RemoveObjectivePayload.ObjectiveRemoved(product);
			case CONFLICT -> new RemoveObjectivePayload.ObjectiveConflict(product, ending.reason());
		};
	}

	ReportMeasurementsPayload reported(Viewer viewer, Ending<Moved> ending, DataFetchingEnvironment environment) {
		DataProduct product = product(viewer, ending, environment);
		return switch (ending.kind()) {
			case DONE -> new ReportMeasurementsPayload.MeasurementsReported(product);
			case CONFLICT -> new ReportMeasurementsPayload.ObjectiveConflict(product, ending.reason());
		};
	}

	private DataProduct product(Viewer viewer, Ending<Moved> ending, DataFetchingEnvironment environment) {
		return this.product.read(viewer, new ProductId(ending.subject()), environment);
	}

	private ServiceLevelObjective objective(Viewer viewer, ObjectiveId id) {
		return this.objectives.load(viewer, List.of(id))
			.stream()
			.findFirst()
			.map(ObjectiveViews.VIEWS::objective)
			.orElseThrow(() -> new NotFound("objective"));
	}

}
