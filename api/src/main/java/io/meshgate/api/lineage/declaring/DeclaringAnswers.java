package io.meshgate.api.lineage.declaring;

import io.meshgate.api.lineage.Flowing;
import io.meshgate.api.lineage.LineageViews;
import io.meshgate.api.operation.Moved;
import io.meshgate.frontend.lineage.DeclareLineagePayload;
import io.meshgate.frontend.lineage.LineageEdge;
import io.meshgate.frontend.lineage.RetractLineagePayload;
import io.meshgate.graph.lineage.declaring.DirectFlows;
import io.meshgate.graph.lineage.declaring.FlowEnds;
import io.meshgate.graph.operation.Ending;

import org.springframework.stereotype.Component;

/**
 * How saying where data go is answered: with all who say so now.
 */
@Component
class DeclaringAnswers {

	private final DirectFlows flows;

	DeclaringAnswers(DirectFlows flows) {
		this.flows = flows;
	}

	DeclareLineagePayload declared(Declaring declaring, Ending<Moved> ending) {
		LineageEdge edge = edge(declaring, false);
		return switch (ending.kind()) {
			case DONE -> new DeclareLineagePayload.LineageDeclared(edge);
			case CONFLICT -> new DeclareLineagePayload.LineageConflict(edge, ending.reason());
		};
	}

	RetractLineagePayload retracted(Declaring declaring, Ending<RetractLineage.Kind> ending) {
		LineageEdge edge = edge(declaring, ending.kind() == RetractLineage.Kind.RETRACTED);
		return switch (ending.kind()) {
			case RETRACTED -> new RetractLineagePayload.LineageRetracted(edge);
			case NOT_DECLARED -> new RetractLineagePayload.LineageNotDeclared(edge);
			case CONFLICT -> new RetractLineagePayload.LineageConflict(edge, ending.reason());
		};
	}

	private LineageEdge edge(Declaring declaring, boolean retracted) {
		FlowEnds ends = declaring.declaration().ends();
		return this.flows.find(declaring.viewer(), ends, retracted)
			.map((edge) -> LineageViews.VIEWS.edge(ends.level(), edge))
			.orElseThrow(Flowing::missing);
	}

}
