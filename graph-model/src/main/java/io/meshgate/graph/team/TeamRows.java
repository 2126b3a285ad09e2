package io.meshgate.graph.team;

import java.util.List;
import java.util.Map;

import io.meshgate.graph.RowValues;
import io.meshgate.graph.person.Person;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads teams and their members from what the statements return.
 */
@Mapper(uses = RowValues.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface TeamRows {

	TeamRows ROWS = Mappers.getMapper(TeamRows.class);

	Team team(Map<String, Value> columns);

	Membership membership(Map<String, Value> columns);

	Person person(Map<String, Value> columns);

	TeamProfile profile(Map<String, Value> columns);

	TeamStanding standing(Map<String, Value> columns);

	Channel channel(Map<String, Value> columns);

	default List<Channel> channels(Value value) {
		return RowValues.rows(value).stream().map(this::channel).toList();
	}

}
