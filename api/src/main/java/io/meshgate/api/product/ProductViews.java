package io.meshgate.api.product;

import java.util.List;

import io.meshgate.api.wire.Permits;
import io.meshgate.api.wire.Wire;
import io.meshgate.auth.Facts;
import io.meshgate.frontend.Permitted;
import io.meshgate.frontend.domain.Domain;
import io.meshgate.frontend.port.InputPort;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.frontend.product.DataProductEdge;
import io.meshgate.frontend.team.Team;
import io.meshgate.graph.person.Standing;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/**
 * Products as the contract shows them.
 */
@Mapper(uses = Wire.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface ProductViews {

	ProductViews VIEWS = Mappers.getMapper(ProductViews.class);

	@Mapping(target = "viewerCan", source = ".")
	DataProduct product(io.meshgate.graph.product.DataProduct product);

	Domain domain(io.meshgate.graph.domain.Domain domain);

	Team team(io.meshgate.graph.team.Team team);

	OutputPort outputPort(io.meshgate.graph.port.OutputPort port);

	InputPort inputPort(io.meshgate.graph.port.InputPort port);

	default DataProductEdge edge(String cursor, io.meshgate.graph.product.DataProduct product) {
		return new DataProductEdge(cursor, product(product));
	}

	default List<Permitted> viewerCan(io.meshgate.graph.product.DataProduct product) {
		Standing standing = product.standing();
		return (standing != null)
				? Permits.all(new Facts.OfProduct(standing, product.status(), product.owner() == null)) : List.of();
	}

}
