package io.meshgate.api.quality;

import io.meshgate.api.wire.Wire;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.frontend.quality.Measurement;
import io.meshgate.frontend.quality.MeasurementEdge;
import io.meshgate.frontend.quality.ServiceLevelObjective;
import io.meshgate.graph.quality.Objective;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/**
 * Objectives and measurements as the contract shows them.
 */
@Mapper(uses = Wire.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface ObjectiveViews {

	/** The one there is. */
	ObjectiveViews VIEWS = Mappers.getMapper(ObjectiveViews.class);

	/**
	 * An objective.
	 * @param objective as the graph holds it
	 * @return as the contract shows it
	 */
	ServiceLevelObjective objective(Objective objective);

	/**
	 * An output port.
	 * @param port as the graph holds it
	 * @return as the contract shows it
	 */
	OutputPort outputPort(io.meshgate.graph.port.OutputPort port);

	/**
	 * A measurement.
	 * @param measurement as the graph holds it
	 * @return as the contract shows it
	 */
	Measurement measurement(io.meshgate.graph.quality.Measurement measurement);

	/**
	 * A measurement in a list.
	 * @param cursor its place
	 * @param measurement as the graph holds it
	 * @return the edge
	 */
	default MeasurementEdge edge(String cursor, io.meshgate.graph.quality.Measurement measurement) {
		return new MeasurementEdge(cursor, measurement(measurement));
	}

}
