package io.meshgate.api.subscription;

import java.util.List;

import io.meshgate.api.wire.Permits;
import io.meshgate.api.wire.Wire;
import io.meshgate.auth.Facts;
import io.meshgate.frontend.Permitted;
import io.meshgate.frontend.person.Person;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.frontend.application.Application;
import io.meshgate.frontend.subscription.Consumer;
import io.meshgate.frontend.subscription.Grant;
import io.meshgate.frontend.subscription.Subscription;
import io.meshgate.frontend.subscription.SubscriptionEdge;
import io.meshgate.frontend.team.Team;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/**
 * Subscriptions as the contract shows them.
 */
@Mapper(uses = Wire.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface SubscriptionViews {

	/** The one there is. */
	SubscriptionViews VIEWS = Mappers.getMapper(SubscriptionViews.class);

	/**
	 * A subscription.
	 * @param subscription as the graph holds it
	 * @return as the contract shows it
	 */
	@Mapping(target = "grants", source = ".")
	@Mapping(target = "viewerCan", source = ".")
	Subscription subscription(io.meshgate.graph.subscription.Subscription subscription);

	/**
	 * A subscription in a list.
	 * @param cursor its place
	 * @param subscription as the graph holds it
	 * @return the edge
	 */
	default SubscriptionEdge edge(String cursor, io.meshgate.graph.subscription.Subscription subscription) {
		return new SubscriptionEdge(cursor, subscription(subscription));
	}

	/**
	 * A grant.
	 * @param grant as the graph holds it
	 * @param viewerCan what the viewer may do with it
	 * @return as the contract shows it
	 */
	@Mapping(target = "viewerCan", source = "viewerCan")
	Grant grant(io.meshgate.graph.subscription.Grant grant, List<Permitted> viewerCan);

	/**
	 * The grants of a subscription.
	 * @param subscription as the graph holds it
	 * @return as the contract shows them
	 */
	default List<Grant> grants(io.meshgate.graph.subscription.Subscription subscription) {
		return subscription.grants()
			.stream()
			.map((grant) -> grant(grant, Permits.all(facts(subscription, grant))))
			.toList();
	}

	/**
	 * An output port.
	 * @param port as the graph holds it
	 * @return as the contract shows it
	 */
	OutputPort port(io.meshgate.graph.port.OutputPort port);

	/**
	 * A person.
	 * @param person as the graph holds them
	 * @return as the contract shows them
	 */
	Person person(io.meshgate.graph.person.Person person);

	/**
	 * A team.
	 * @param team as the graph holds it
	 * @return as the contract shows it
	 */
	Team team(io.meshgate.graph.team.Team team);

	/**
	 * A program.
	 * @param application as the graph holds it
	 * @return as the contract shows it
	 */
	Application application(io.meshgate.graph.application.Application application);

	/**
	 * A product that consumes, without its parts.
	 * @param product as the graph holds it
	 * @return as the contract shows it
	 */
	@Mapping(target = "domain", ignore = true)
	@Mapping(target = "owner", ignore = true)
	@Mapping(target = "inputPorts", expression = "java(java.util.List.of())")
	@Mapping(target = "outputPorts", expression = "java(java.util.List.of())")
	@Mapping(target = "compliance", expression = "java(java.util.List.of())")
	@Mapping(target = "viewerCan", expression = "java(java.util.List.of())")
	DataProduct product(io.meshgate.graph.product.DataProduct product);

	/**
	 * A consumer of whichever kind.
	 * @param consumer as the graph holds it
	 * @return as the contract shows it
	 */
	default Consumer consumer(io.meshgate.graph.consumer.Consumer consumer) {
		return switch (consumer) {
			case io.meshgate.graph.consumer.Consumer.OfTeam(var team) -> team(team);
			case io.meshgate.graph.consumer.Consumer.OfApplication(var application) -> application(application);
			case io.meshgate.graph.consumer.Consumer.OfProduct(var product) -> product(product);
			case io.meshgate.graph.consumer.Consumer.OfPerson(var person) -> person(person);
		};
	}

	/**
	 * What the viewer may do with a subscription.
	 * @param subscription as the graph holds it
	 * @return each with its reason
	 */
	default List<Permitted> viewerCan(io.meshgate.graph.subscription.Subscription subscription) {
		return Permits.all(facts(subscription));
	}

	/**
	 * What decides on a subscription.
	 * @param subscription as the graph holds it
	 * @return the facts
	 */
	static Facts facts(io.meshgate.graph.subscription.Subscription subscription) {
		return new Facts.OfGrant(subscription.standing(), subscription.consumerSide(), subscription.granted());
	}

	/**
	 * What decides on a grant.
	 * @param subscription as the graph holds it
	 * @param grant one of its grants
	 * @return the facts
	 */
	static Facts facts(io.meshgate.graph.subscription.Subscription subscription,
			io.meshgate.graph.subscription.Grant grant) {
		return new Facts.OfGrant(subscription.standing(), subscription.consumerSide(), grant.status());
	}

}
