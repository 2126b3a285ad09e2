package io.meshgate.graph.subscription;

import java.util.List;
import java.util.Map;

import io.meshgate.graph.RowValues;
import io.meshgate.graph.application.Application;
import io.meshgate.graph.application.ApplicationId;
import io.meshgate.graph.person.Person;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.Standing;
import io.meshgate.graph.port.OutputPort;
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.Products;
import io.meshgate.graph.team.Team;
import io.meshgate.graph.team.TeamId;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads subscriptions, their grants and their consumers from what the statements return.
 */
@Mapper(uses = RowValues.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface SubscriptionRows {

	/** The one there is. */
	SubscriptionRows ROWS = Mappers.getMapper(SubscriptionRows.class);

	/**
	 * A subscription.
	 * @param columns as the statement returned them
	 * @return the subscription
	 */
	Subscription subscription(Map<String, Value> columns);

	/**
	 * A grant.
	 * @param columns as the statement returned them
	 * @return the grant
	 */
	Grant grant(Map<String, Value> columns);

	/**
	 * A grant under the lock.
	 * @param columns as the statement returned them
	 * @return the grant, and where the viewer stands
	 */
	LockedGrant locked(Map<String, Value> columns);

	/**
	 * A grant that came to its end.
	 * @param columns as the statement returned them
	 * @return the grant
	 */
	ExpiredGrant expired(Map<String, Value> columns);

	/**
	 * An output port.
	 * @param columns as the statement returned them
	 * @return the port
	 */
	OutputPort outputPort(Map<String, Value> columns);

	/**
	 * A person.
	 * @param columns as the statement returned them
	 * @return the person
	 */
	Person person(Map<String, Value> columns);

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
	 * Where the viewer stands.
	 * @param columns as the statement returned them
	 * @return the standing
	 */
	Standing standing(Map<String, Value> columns);

	/**
	 * A consumer of whichever kind.
	 * @param columns as {@link SubscriptionSight#CONSUMER} returned them
	 * @return the consumer
	 */
	default Consumer consumer(Map<String, Value> columns) {
		return switch (ref(columns).kind()) {
			case TEAM -> new Consumer.OfTeam(team(columns));
			case APPLICATION -> new Consumer.OfApplication(application(columns));
			case DATA_PRODUCT -> new Consumer.OfProduct(Products.plain(columns));
			case PERSON -> new Consumer.OfPerson(person(columns));
		};
	}

	/**
	 * The reference in the columns of a consumer.
	 * @param columns as {@link SubscriptionSight#CONSUMER} returned them
	 * @return kind and identity
	 */
	ConsumerRef ref(Map<String, Value> columns);

	/**
	 * The grants in a column.
	 * @param value of the driver
	 * @return in the statement's order
	 */
	default List<Grant> grants(Value value) {
		return RowValues.rows(value).stream().map(this::grant).toList();
	}

	/**
	 * The identity in a column.
	 * @param value of the driver
	 * @return the identity
	 */
	default SubscriptionId subscriptionId(Value value) {
		return new SubscriptionId(value.asString());
	}

	/**
	 * The identity in a column.
	 * @param value of the driver
	 * @return the identity
	 */
	default GrantId grantId(Value value) {
		return new GrantId(value.asString());
	}

	/**
	 * The identity in a column.
	 * @param value of the driver
	 * @return the identity
	 */
	default ProductId productId(Value value) {
		return new ProductId(value.asString());
	}

	/**
	 * The identity in a column.
	 * @param value of the driver
	 * @return the identity
	 */
	default OutputPortId outputPortId(Value value) {
		return new OutputPortId(value.asString());
	}

	/**
	 * The identity in a column.
	 * @param value of the driver
	 * @return the identity
	 */
	default PersonId personId(Value value) {
		return new PersonId(value.asString());
	}

	/**
	 * The identity in a column.
	 * @param value of the driver
	 * @return the identity
	 */
	default ApplicationId applicationId(Value value) {
		return new ApplicationId(value.asString());
	}

	/**
	 * The identity in a column.
	 * @param value of the driver
	 * @return the identity
	 */
	default TeamId teamId(Value value) {
		return new TeamId(value.asString());
	}

}
