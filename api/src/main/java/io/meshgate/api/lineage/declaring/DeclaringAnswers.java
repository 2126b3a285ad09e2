package io.meshgate.api.lineage.declaring;

import java.util.List;

import graphql.schema.DataFetchingFieldSelectionSet;
import io.meshgate.api.lineage.EdgeJobs;
import io.meshgate.api.lineage.Flowing;
import io.meshgate.api.node.Nodes;
import io.meshgate.api.node.Wish;
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

	private final Nodes nodes;

	DeclaringAnswers(DirectFlows flows, Nodes nodes) {
		this.flows = flows;
		this.nodes = nodes;
	}

	DeclareLineagePayload declared(Declaring declaring, Ending<Moved> ending, DataFetchingFieldSelectionSet selection) {
		LineageEdge edge = edge(declaring, false, selection);
		return switch (ending.kind()) {
			case DONE -> new DeclareLineagePayload.LineageDeclared(edge);
			case CONFLICT -> new DeclareLineagePayload.LineageConflict(edge, ending.reason());
		};
	}

	RetractLineagePayload retracted(Declaring declaring, Ending<RetractLineage.Kind> ending,
			DataFetchingFieldSelectionSet selection) {
		LineageEdge edge = edge(declaring, ending.kind() == RetractLineage.Kind.RETRACTED, selection);
		return switch (ending.kind()) {
			case RETRACTED -> new RetractLineagePayload.LineageRetracted(edge);
			case NOT_DECLARED -> new RetractLineagePayload.LineageNotDeclared(edge);
			case CONFLICT -> new RetractLineagePayload.LineageConflict(edge, ending.reason());
		};
	}

	private LineageEdge edge(Declaring declaring, boolean retracted, DataFetchingFieldSelectionSet selection) {
		FlowEnds ends = declaring.declaration().ends();
		var edges = this.flows.find(declaring.viewer(), ends, retracted).map(List::of).orElseThrow(Flowing::missing);
		Wish jobs = EdgeJobs.wish(edges, new EdgeJobs.Shown(selection, "edge"));
		return new EdgeJobs(this.nodes.load(declaring.viewer(), jobs)).edges(ends.level(), edges).getFirst();
	}

}
