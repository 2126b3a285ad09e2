package io.meshgate.api.person;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import io.meshgate.api.wire.Wire;
import io.meshgate.frontend.person.Person;
import io.meshgate.frontend.person.PersonEdge;
import io.meshgate.frontend.person.PlatformRole;
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

	/** In the order of the contract. */
	static List<PlatformRole> roles(Set<io.meshgate.graph.person.PlatformRole> roles) {
		return Arrays.stream(io.meshgate.graph.person.PlatformRole.values())
			.filter(roles::contains)
			.map((role) -> PlatformRole.valueOf(role.name()))
			.toList();
	}

	default PersonEdge edge(String cursor, io.meshgate.graph.person.Person person) {
		return new PersonEdge(cursor, person(person));
	}

}
