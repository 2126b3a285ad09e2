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
public interface DomainViews {

	/** The one there is. */
	DomainViews VIEWS = Mappers.getMapper(DomainViews.class);

	/**
	 * A domain.
	 * @param domain as the graph holds it
	 * @return as the contract shows it
	 */
	Domain domain(io.meshgate.graph.domain.Domain domain);

	/**
	 * A team.
	 * @param team as the graph holds it
	 * @return as the contract shows it
	 */
	Team team(io.meshgate.graph.team.Team team);

	/**
	 * A person.
	 * @param person as the graph holds them
	 * @return as the contract shows them
	 */
	Person person(io.meshgate.graph.person.Person person);

	/**
	 * A domain in a list.
	 * @param cursor where it stands
	 * @param domain as the graph holds it
	 * @return as the contract shows it
	 */
	default DomainEdge edge(String cursor, io.meshgate.graph.domain.Domain domain) {
		return new DomainEdge(cursor, domain(domain));
	}

	/**
	 * A person in a list.
	 * @param cursor where they stand
	 * @param steward as the graph holds them
	 * @return as the contract shows them
	 */
	default PersonEdge edge(String cursor, io.meshgate.graph.person.Person steward) {
		return new PersonEdge(cursor, person(steward));
	}

}
