package io.meshgate.graph.team.roster;

import java.util.List;
import java.util.Map;

import io.meshgate.graph.RowValues;
import io.meshgate.graph.team.TeamId;
import io.meshgate.graph.team.TeamStanding;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads what must be known before a team is made or changed.
 */
@Mapper(uses = RowValues.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface RosterRows {

	RosterRows ROWS = Mappers.getMapper(RosterRows.class);

	TeamProspect prospect(Map<String, Value> columns);

	LockedTeam locked(Map<String, Value> columns);

	TeamStanding standing(Map<String, Value> columns);

	Place place(Map<String, Value> columns);

	default List<TeamId> path(Value ids) {
		return ids.asList((id) -> new TeamId(id.asString()));
	}

}
