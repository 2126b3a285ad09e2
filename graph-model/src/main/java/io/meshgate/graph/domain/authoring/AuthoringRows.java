package io.meshgate.graph.domain.authoring;

import java.util.List;
import java.util.Map;

import io.meshgate.graph.RowValues;
import io.meshgate.graph.domain.DomainId;
import io.meshgate.graph.person.StandingRows;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads what must be known before a domain is made or changed.
 */
@Mapper(uses = { RowValues.class, StandingRows.class }, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface AuthoringRows {

	AuthoringRows ROWS = Mappers.getMapper(AuthoringRows.class);

	LockedDomain locked(Map<String, Value> columns);

	Appointments.Candidate candidate(Map<String, Value> columns);

	default List<DomainId> path(Value ids) {
		return ids.asList((id) -> new DomainId(id.asString()));
	}

}
