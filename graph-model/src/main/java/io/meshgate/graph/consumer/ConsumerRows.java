package io.meshgate.graph.consumer;

import java.util.Map;

import io.meshgate.graph.RowValues;
import io.meshgate.graph.application.Application;
import io.meshgate.graph.person.Person;
import io.meshgate.graph.product.Products;
import io.meshgate.graph.team.Team;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads consumers of whichever kind from what the statements of requests and
 * subscriptions return.
 */
@Mapper(uses = RowValues.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface ConsumerRows {

	/** The one there is. */
	ConsumerRows ROWS = Mappers.getMapper(ConsumerRows.class);

	/**
	 * A consumer of whichever kind.
	 * @param columns with its {@code kind}
	 * @return the consumer
	 */
	default Consumer consumer(Map<String, Value> columns) {
		return switch (ref(columns).kind()) {
			case TEAM -> new Consumer.OfTeam(team(columns));
			case APPLICATION -> new Consumer.OfApplication(application(columns));
			case DATA_PRODUCT -> new Consumer.OfProduct(Products.named(columns));
			case PERSON -> new Consumer.OfPerson(person(columns));
		};
	}

	/**
	 * The reference in the columns of a consumer.
	 * @param columns with its {@code kind}
	 * @return kind and identity
	 */
	ConsumerRef ref(Map<String, Value> columns);

	/**
	 * A team.
	 * @param columns as the statement returned them
	 * @return the team
	 */
	Team team(Map<String, Value> columns);

	/**
	 * A program.
	 * @param columns as the statement returned them
	 * @return the program
	 */
	Application application(Map<String, Value> columns);

	/**
	 * A person.
	 * @param columns as the statement returned them
	 * @return the person
	 */
	Person person(Map<String, Value> columns);

}
