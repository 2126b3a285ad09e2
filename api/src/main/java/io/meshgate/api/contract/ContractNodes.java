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
	NodeSource schemaObjectSource(ContractSchemas schemas) {
		return NodeSource.of(SchemaObject.class, SchemaObjectId::new, schemas::loadObjects,
				ContractViews.VIEWS::object);
	}

	@Bean
	NodeSource columnSource(ContractSchemas schemas) {
		return NodeSource.of(Column.class, ColumnId::new, schemas::loadColumns, ContractViews.VIEWS::column);
	}

}
