package io.meshgate.graph.access.question;

import java.util.List;
import java.util.Map;

import io.meshgate.graph.RowValues;
import io.meshgate.graph.consumer.ConsumerRows;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads what was asked and answered about a request.
 */
@Mapper(uses = { RowValues.class, ConsumerRows.class }, unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface QuestionRows {

	/** The one there is. */
	QuestionRows ROWS = Mappers.getMapper(QuestionRows.class);

	/**
	 * A question, and its answer.
	 * @param columns as {@link QuestionSight#QUESTIONS} collects them
	 * @return the question
	 */
	ReviewQuestion question(Map<String, Value> columns);

	/**
	 * An answer.
	 * @param columns as {@link QuestionSight#QUESTIONS} collects them
	 * @return the answer
	 */
	ReviewAnswer answer(Map<String, Value> columns);

	/**
	 * All that was asked.
	 * @param value of the driver
	 * @return in its order
	 */
	default List<ReviewQuestion> questions(Value value) {
		return RowValues.rows(value).stream().map(this::question).toList();
	}

}
