package io.meshgate.api.provisioning;

import io.meshgate.api.node.GlobalId;
import io.meshgate.api.wire.Wire;
import io.meshgate.frontend.application.Application;
import io.meshgate.frontend.person.Person;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.frontend.provisioning.ProvisionedConsumer;
import io.meshgate.frontend.provisioning.ProvisionedPort;
import io.meshgate.frontend.provisioning.ProvisioningTask;
import io.meshgate.frontend.provisioning.ProvisioningTaskEdge;
import io.meshgate.frontend.team.Team;
import io.meshgate.graph.application.ApplicationId;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.team.TeamId;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/**
 * What is to be done on the platforms as the contract shows it.
 */
@Mapper(uses = Wire.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface ProvisioningViews {

	ProvisioningViews VIEWS = Mappers.getMapper(ProvisioningViews.class);

	ProvisioningTask task(io.meshgate.graph.provisioning.ProvisioningTask task);

	ProvisionedPort port(io.meshgate.graph.provisioning.ProvisionedPort port);

	@Mapping(target = "id", source = ".")
	ProvisionedConsumer consumer(io.meshgate.graph.provisioning.ProvisionedConsumer consumer);

	default ProvisioningTaskEdge edge(String cursor, io.meshgate.graph.provisioning.ProvisioningTask task) {
		return new ProvisioningTaskEdge(cursor, task(task));
	}

	default String id(io.meshgate.graph.provisioning.ProvisionedConsumer consumer) {
		return switch (consumer.kind()) {
			case TEAM -> GlobalId.of(Team.class, new TeamId(consumer.id())).text();
			case APPLICATION -> GlobalId.of(Application.class, new ApplicationId(consumer.id())).text();
			case DATA_PRODUCT -> GlobalId.of(DataProduct.class, new ProductId(consumer.id())).text();
			case PERSON -> GlobalId.of(Person.class, new PersonId(consumer.id())).text();
		};
	}

}
