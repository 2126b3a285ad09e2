package io.meshgate.api.dataset;

import io.meshgate.api.glossary.TermViews;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.wire.Wire;
import io.meshgate.frontend.dataset.BoundDataset;
import io.meshgate.frontend.dataset.Dataset;
import io.meshgate.frontend.dataset.DatasetColumn;
import io.meshgate.frontend.dataset.DatasetColumnEdge;
import io.meshgate.frontend.dataset.DatasetEdge;
import io.meshgate.frontend.domain.Domain;
import io.meshgate.frontend.glossary.Term;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.frontend.team.Team;
import io.meshgate.graph.dataset.DatasetFieldId;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/**
 * Datasets as the contract with portals shows them.
 */
@Mapper(uses = Wire.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface DatasetViews {

	DatasetViews VIEWS = Mappers.getMapper(DatasetViews.class);

	BoundDataset bound(io.meshgate.graph.dataset.BoundDataset dataset);

	Dataset dataset(io.meshgate.graph.dataset.Dataset dataset);

	DatasetColumn column(io.meshgate.graph.dataset.DatasetColumn column);

	default String id(DatasetFieldId id) {
		return GlobalId.of(DatasetColumn.class, id).text();
	}

	Team team(io.meshgate.graph.team.Team team);

	Domain domain(io.meshgate.graph.domain.Domain domain);

	OutputPort outputPort(io.meshgate.graph.port.OutputPort port);

	default Term term(io.meshgate.graph.glossary.Term term) {
		return TermViews.VIEWS.term(term);
	}

	default DatasetEdge edge(String cursor, io.meshgate.graph.dataset.Dataset dataset) {
		return new DatasetEdge(cursor, dataset(dataset));
	}

	default DatasetColumnEdge edge(String cursor, io.meshgate.graph.dataset.DatasetColumn column) {
		return new DatasetColumnEdge(cursor, column(column));
	}

}
