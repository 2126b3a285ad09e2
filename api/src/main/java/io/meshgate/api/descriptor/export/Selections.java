package io.meshgate.api.descriptor.export;

import java.util.List;
import java.util.Set;

import io.meshgate.api.node.GlobalId;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.frontend.domain.Domain;
import io.meshgate.frontend.port.Contract;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.graph.domain.DomainId;
import io.meshgate.graph.domain.Domains;
import io.meshgate.graph.exports.Selection;
import io.meshgate.graph.exports.Selection.Scope;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.port.ContractId;
import io.meshgate.graph.port.Ports;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.Products;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Finds what is to be handed out; what the viewer may not see is not there.
 */
@Component
class Selections {

	private final Products products;

	private final Domains domains;

	private final Ports ports;

	Selections(Products products, Domains domains, Ports ports) {
		this.products = products;
		this.domains = domains;
		this.ports = ports;
	}

	Selection find(Viewer viewer, @Nullable String of) {
		if (of == null) {
			return Selection.MESH;
		}
		return GlobalId.parse(of)
			.map((id) -> new Selection(scope(id), id.value()))
			.filter((selection) -> sees(viewer, selection))
			.orElseThrow(() -> new NotFound("data product, domain or contract"));
	}

	/** The whole mesh stands for whatever cannot be handed out alone. */
	private static Scope scope(GlobalId id) {
		return id.valueAs(DataProduct.class).isPresent() ? Scope.PRODUCT : id.valueAs(Domain.class).isPresent()
				? Scope.DOMAIN : id.valueAs(Contract.class).isPresent() ? Scope.CONTRACT : Scope.MESH;
	}

	private boolean sees(Viewer viewer, Selection selection) {
		return switch (selection.scope()) {
			case PRODUCT -> !this.products.load(viewer, List.of(new ProductId(selection.of())), Set.of()).isEmpty();
			case DOMAIN -> !this.domains.load(viewer, List.of(new DomainId(selection.of()))).isEmpty();
			case CONTRACT -> !this.ports.loadContracts(viewer, List.of(new ContractId(selection.of()))).isEmpty();
			case MESH -> false;
		};
	}

}
