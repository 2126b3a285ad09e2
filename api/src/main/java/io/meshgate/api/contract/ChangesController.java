package io.meshgate.api.contract;

import java.util.Optional;

import io.meshgate.api.node.GlobalId;
import io.meshgate.frontend.contract.ContractComparison;
import io.meshgate.frontend.port.Contract;
import io.meshgate.graph.contract.ContractSchemas;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.port.ContractId;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * What changed between versions of contracts.
 */
@Controller
class ChangesController {

	private final ContractSchemas schemas;

	ChangesController(ContractSchemas schemas) {
		this.schemas = schemas;
	}

	@SchemaMapping
	Optional<ContractComparison> changesSince(Contract contract, @Argument String version,
			@AuthenticationPrincipal Viewer viewer) {
		return this.schemas.pair(viewer, new ContractId(GlobalId.valueOf(contract)), version)
			.map(io.meshgate.graph.contract.change.ContractComparison::of)
			.map(ContractViews.VIEWS::comparison);
	}

}
