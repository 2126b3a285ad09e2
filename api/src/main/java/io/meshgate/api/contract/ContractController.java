package io.meshgate.api.contract;

import java.util.Optional;

import graphql.schema.DataFetchingFieldSelectionSet;
import io.meshgate.api.wire.Refs;
import io.meshgate.frontend.EntityRef;
import io.meshgate.frontend.contract.ContractConnection;
import io.meshgate.frontend.port.Contract;
import io.meshgate.graph.Page;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.port.ContractQuery;
import io.meshgate.graph.port.Contracts;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * All contracts, and one of them.
 */
@Controller
class ContractController {

	private final Contracts contracts;

	ContractController(Contracts contracts) {
		this.contracts = contracts;
	}

	@QueryMapping
	ContractConnection contracts(@Arguments ContractsArguments arguments, @AuthenticationPrincipal Viewer viewer,
			DataFetchingFieldSelectionSet selection) {
		Page page = ContractPages.CONTRACTS.page(arguments.first(), arguments.after());
		ContractQuery query = new ContractQuery(arguments.onPorts(), selection.contains("totalCount"));
		return ContractPages.CONTRACTS.of(page, this.contracts.list(viewer, query, page));
	}

	@QueryMapping
	Optional<Contract> contract(@Argument EntityRef by, @AuthenticationPrincipal Viewer viewer) {
		return this.contracts.find(viewer, Refs.of(by, Contract.class)).map(ContractViews.VIEWS::contract);
	}

}
