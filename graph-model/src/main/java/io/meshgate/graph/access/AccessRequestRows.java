package io.meshgate.graph.access;

import java.util.List;
import java.util.Map;

import io.meshgate.graph.RowValues;
import io.meshgate.graph.access.emergency.EmergencyRows;
import io.meshgate.graph.consumer.ConsumerRows;
import io.meshgate.graph.access.offer.OfferRows;
import io.meshgate.graph.access.question.QuestionRows;
import io.meshgate.graph.access.review.ReviewRows;
import io.meshgate.graph.access.review.StageProgress;
import io.meshgate.graph.delegation.StandIn;
import io.meshgate.graph.person.Person;
import io.meshgate.graph.person.StandingRows;
import io.meshgate.graph.port.OutputPort;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads requests from what the statements return.
 */
@Mapper(uses = { RowValues.class, ConsumerRows.class, StandingRows.class, ReviewRows.class, QuestionRows.class,
		OfferRows.class, EmergencyRows.class }, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface AccessRequestRows {

	AccessRequestRows ROWS = Mappers.getMapper(AccessRequestRows.class);

	AccessRequest request(Map<String, Value> columns);

	Decision decision(Map<String, Value> columns);

	Ties ties(Map<String, Value> columns);

	StandIn standIn(Map<String, Value> columns);

	LockedRequest locked(Map<String, Value> columns);

	OutputPort outputPort(Map<String, Value> columns);

	default List<Decision> decisions(Value value) {
		return RowValues.rows(value).stream().map(this::decision).toList();
	}

	StageProgress progress(Map<String, Value> columns);

	default List<StageProgress> progress(Value value) {
		return RowValues.rows(value).stream().map(this::progress).toList();
	}

	default List<StandIn> standIns(Value value) {
		return RowValues.rows(value).stream().map(this::standIn).toList();
	}

	default List<Person> people(Value value) {
		return RowValues.rows(value).stream().map(ConsumerRows.ROWS::person).toList();
	}

}
