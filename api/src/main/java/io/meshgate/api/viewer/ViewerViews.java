package io.meshgate.api.viewer;

import io.meshgate.api.wire.Wire;
import io.meshgate.frontend.person.Person;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/**
 * People as the contract shows them.
 */
@Mapper(uses = Wire.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface ViewerViews {

	ViewerViews VIEWS = Mappers.getMapper(ViewerViews.class);

	Person person(io.meshgate.graph.person.Person person);

}
