package io.meshgate.api.contract;

import io.meshgate.api.node.NodeSource;
import io.meshgate.frontend.contract.Column;
import io.meshgate.frontend.contract.SchemaObject;
import io.meshgate.graph.contract.ColumnId;
import io.meshgate.graph.contract.ContractSchemas;
import io.meshgate.graph.contract.SchemaObjectId;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Objects and columns of contracts as nodes.
 */
@Configuration(proxyBeanMethods = false)
class ContractNodes {

	@Bean
	NodeSource schemaObjectSource() {
		return NodeSource.of(SchemaObject.class, SchemaObjectId::new, ContractSchemas.LOADING_OBJECTS,
				ContractViews.VIEWS::object);
	}

	@Bean
	NodeSource columnSource() {
		return NodeSource.of(Column.class, ColumnId::new, ContractSchemas.LOADING_COLUMNS, ContractViews.VIEWS::column);
	}

}
