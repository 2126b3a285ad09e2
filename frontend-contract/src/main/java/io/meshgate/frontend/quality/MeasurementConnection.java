package io.meshgate.frontend.quality;

import java.util.List;

import io.meshgate.frontend.PageInfo;

/**
 * A page of measurements.
 *
 * @param edges the measurements of this page
 * @param pageInfo where this page stands
 */
public record MeasurementConnection(List<MeasurementEdge> edges, PageInfo pageInfo) {

	public MeasurementConnection {
		edges = List.copyOf(edges);
	}

}
