package io.meshgate.api.dataset;

import io.meshgate.api.wire.Wire;
import io.meshgate.frontend.dataset.BoundDataset;
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

}
