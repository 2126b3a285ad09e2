package io.meshgate.graph.governance.scorecard;

import java.util.List;
import java.util.Map;

import io.meshgate.graph.RowValues;
import io.meshgate.graph.domain.Domain;
import io.meshgate.graph.team.Team;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads readiness from what the statements return.
 */
@Mapper(uses = RowValues.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface ScorecardRows {

	ScorecardRows ROWS = Mappers.getMapper(ScorecardRows.class);

	TeamReadiness teams(Map<String, Value> columns);

	DomainReadiness domains(Map<String, Value> columns);

	Team team(Map<String, Value> columns);

	Domain domain(Map<String, Value> columns);

	default List<Team> teams(Value value) {
		return RowValues.rows(value).stream().map(this::team).toList();
	}

	default List<Domain> domains(Value value) {
		return RowValues.rows(value).stream().map(this::domain).toList();
	}

}
