package io.meshgate.api.product;

import java.util.List;

import io.meshgate.api.governance.compliance.ComplianceViews;
import io.meshgate.api.wire.Permits;
import io.meshgate.api.wire.Wire;
import io.meshgate.auth.Facts;
import io.meshgate.frontend.Permitted;
import io.meshgate.frontend.domain.Domain;
import io.meshgate.frontend.governance.RuleCompliance;
import io.meshgate.frontend.port.InputPort;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.frontend.product.DataProductEdge;
import io.meshgate.frontend.team.Team;
import io.meshgate.graph.product.Sighting;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/**
 * Products as the contract shows them.
 */
@Mapper(uses = Wire.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface ProductViews {

	/** The one there is. */
	ProductViews VIEWS = Mappers.getMapper(ProductViews.class);

	/**
	 * A product.
	 * @param product as the graph holds it
	 * @return as the contract shows it
	 */
	@Mapping(target = "viewerCan", source = ".")
	DataProduct product(io.meshgate.graph.product.DataProduct product);

	/**
	 * A domain.
	 * @param domain as the graph holds it
	 * @return as the contract shows it
	 */
	Domain domain(io.meshgate.graph.domain.Domain domain);

	/**
	 * A team.
	 * @param team as the graph holds it
	 * @return as the contract shows it
	 */
	Team team(io.meshgate.graph.team.Team team);

	/**
	 * An output port.
	 * @param port as the graph holds it
	 * @return as the contract shows it
	 */
	OutputPort outputPort(io.meshgate.graph.port.OutputPort port);

	/**
	 * An input port.
	 * @param port as the graph holds it
	 * @return as the contract shows it
	 */
	InputPort inputPort(io.meshgate.graph.port.InputPort port);

	/**
	 * How a product stands to a rule.
	 * @param compliance as the graph says
	 * @return as the contract shows it
	 */
	default RuleCompliance compliance(io.meshgate.graph.governance.compliance.RuleCompliance compliance) {
		return ComplianceViews.VIEWS.compliance(compliance);
	}

	/**
	 * A product in a list.
	 * @param cursor its place
	 * @param product as the graph holds it
	 * @return the edge
	 */
	default DataProductEdge edge(String cursor, io.meshgate.graph.product.DataProduct product) {
		return new DataProductEdge(cursor, product(product));
	}

	/**
	 * What the viewer may do with a product, where that was collected.
	 * @param product as the graph holds it
	 * @return each with its reason
	 */
	default List<Permitted> viewerCan(io.meshgate.graph.product.DataProduct product) {
		Sighting sighting = product.sighting();
		return (sighting != null) ? Permits.all(new Facts.OfProduct(sighting)) : List.of();
	}

}
