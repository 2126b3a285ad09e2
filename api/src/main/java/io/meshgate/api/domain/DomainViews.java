package io.meshgate.api.domain;

import io.meshgate.api.wire.Wire;
import io.meshgate.frontend.domain.Domain;
import io.meshgate.frontend.domain.DomainEdge;
import io.meshgate.frontend.person.Person;
import io.meshgate.frontend.person.PersonEdge;
import io.meshgate.frontend.team.Team;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/**
 * Domains, and who answers for them, as the contract shows them.
 */
@Mapper(uses = Wire.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface DomainViews {

	DomainViews VIEWS = Mappers.getMapper(DomainViews.class);

	Domain domain(io.meshgate.graph.domain.Domain domain);

	Team team(io.meshgate.graph.team.Team team);

	Person person(io.meshgate.graph.person.Person person);

	default DomainEdge edge(String cursor, io.meshgate.graph.domain.Domain domain) {
		return new DomainEdge(cursor, domain(domain));
	}

	default PersonEdge edge(String cursor, io.meshgate.graph.person.Person steward) {
		return new PersonEdge(cursor, person(steward));
	}

}
