package io.meshgate.api.person;

import io.meshgate.api.wire.Wire;
import io.meshgate.frontend.person.Person;
import io.meshgate.frontend.person.PersonEdge;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/**
 * People as the contract shows them.
 */
@Mapper(uses = Wire.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface PersonViews {

	PersonViews VIEWS = Mappers.getMapper(PersonViews.class);

	Person person(io.meshgate.graph.person.Person person);

	default PersonEdge edge(String cursor, io.meshgate.graph.person.Person person) {
		return new PersonEdge(cursor, person(person));
	}

}
