package io.meshgate.api.contract;

import io.meshgate.api.page.Connections;
import io.meshgate.api.page.ListOrder;
import io.meshgate.frontend.contract.ColumnConnection;
import io.meshgate.frontend.contract.ContractConnection;
import io.meshgate.frontend.contract.SchemaObjectConnection;
import io.meshgate.graph.contract.ContractSchemas;
import io.meshgate.graph.port.ContractVersions;
import io.meshgate.graph.port.Contracts;

/**
 * How the lists of contracts are cut into pages.
 */
final class ContractPages {

	/** All contracts, by key. */
	static final Connections<io.meshgate.graph.port.Contract, ContractConnection> CONTRACTS = Connections
		.in(ListOrder.byText("contracts", Contracts::cursor), ContractViews.VIEWS::edge, ContractConnection::new);

	/** Versions, the highest first. */
	static final Connections<io.meshgate.graph.port.Contract, ContractConnection> VERSIONS = Connections.in(
			ListOrder.byText("contract.versions", ContractVersions::cursor), ContractViews.VIEWS::edge,
			ContractConnection::new);

	/** Objects, in the contract's order. */
	static final Connections<io.meshgate.graph.contract.SchemaObject, SchemaObjectConnection> OBJECTS = Connections.in(
			ListOrder.byNumber("contract.schema", ContractSchemas::cursor), ContractViews.VIEWS::edge,
			SchemaObjectConnection::new);

	/** Columns, in the object's order. */
	static final Connections<io.meshgate.graph.contract.Column, ColumnConnection> COLUMNS = Connections.in(
			ListOrder.byNumber("object.columns", ContractSchemas::cursor), ContractViews.VIEWS::edge,
			ColumnConnection::new);

	private ContractPages() {
	}

}
