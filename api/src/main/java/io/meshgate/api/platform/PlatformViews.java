package io.meshgate.api.platform;

import io.meshgate.api.wire.Wire;
import io.meshgate.frontend.platform.OutputPortEdge;
import io.meshgate.frontend.platform.Platform;
import io.meshgate.frontend.platform.PlatformEdge;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.frontend.team.Team;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/**
 * Platforms, and what runs on them, as the contract shows them.
 */
@Mapper(uses = Wire.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface PlatformViews {

	/** The one there is. */
	PlatformViews VIEWS = Mappers.getMapper(PlatformViews.class);

	/**
	 * A platform.
	 * @param platform as the graph holds it
	 * @return as the contract shows it
	 */
	Platform platform(io.meshgate.graph.platform.Platform platform);

	/**
	 * A team.
	 * @param team as the graph holds it
	 * @return as the contract shows it
	 */
	Team team(io.meshgate.graph.team.Team team);

	/**
	 * An output port.
	 * @param port as the graph holds it
	 * @return as the contract shows it
	 */
	OutputPort outputPort(io.meshgate.graph.port.OutputPort port);

	/**
	 * A platform in a list.
	 * @param cursor where it stands
	 * @param platform as the graph holds it
	 * @return as the contract shows it
	 */
	default PlatformEdge edge(String cursor, io.meshgate.graph.platform.Platform platform) {
		return new PlatformEdge(cursor, platform(platform));
	}

	/**
	 * An output port in a list.
	 * @param cursor where it stands
	 * @param port as the graph holds it
	 * @return as the contract shows it
	 */
	default OutputPortEdge edge(String cursor, io.meshgate.graph.port.OutputPort port) {
		return new OutputPortEdge(cursor, outputPort(port));
	}

}
