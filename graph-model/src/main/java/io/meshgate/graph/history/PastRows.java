package io.meshgate.graph.history;

import java.util.List;
import java.util.Map;

import io.meshgate.graph.RowValues;
import io.meshgate.graph.person.Person;
import io.meshgate.graph.person.StandingRows;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads who could read what.
 */
@Mapper(uses = { RowValues.class, StandingRows.class }, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface PastRows {

	PastRows ROWS = Mappers.getMapper(PastRows.class);

	PastReader reader(Map<String, Value> columns);

	PastWay way(Map<String, Value> columns);

	Person person(Map<String, Value> columns);

	default List<PastWay> ways(Value value) {
		return RowValues.rows(value).stream().map(this::way).toList();
	}

	default List<Person> people(Value value) {
		return RowValues.rows(value).stream().map(this::person).toList();
	}

}
