package io.meshgate.api.application;

import io.meshgate.api.wire.Wire;
import io.meshgate.frontend.application.Application;
import io.meshgate.frontend.application.ApplicationEdge;
import io.meshgate.frontend.application.ApplicationInput;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.frontend.team.Team;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/**
 * Applications as the contract shows them.
 */
@Mapper(uses = Wire.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface ApplicationViews {

	ApplicationViews VIEWS = Mappers.getMapper(ApplicationViews.class);

	Application application(io.meshgate.graph.application.Application application);

	ApplicationInput input(io.meshgate.graph.application.ApplicationInput input);

	OutputPort outputPort(io.meshgate.graph.port.OutputPort port);

	Team team(io.meshgate.graph.team.Team team);

	default ApplicationEdge edge(String cursor, io.meshgate.graph.application.Application application) {
		return new ApplicationEdge(cursor, application(application));
	}

}
