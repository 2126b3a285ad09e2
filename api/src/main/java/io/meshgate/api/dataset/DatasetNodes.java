package io.meshgate.api.dataset;

import io.meshgate.api.node.NodeSource;
import io.meshgate.frontend.dataset.Dataset;
import io.meshgate.frontend.dataset.DatasetColumn;
import io.meshgate.graph.dataset.DatasetColumns;
import io.meshgate.graph.dataset.DatasetFieldId;
import io.meshgate.graph.dataset.DatasetId;
import io.meshgate.graph.dataset.Datasets;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Datasets and their columns as nodes.
 */
@Configuration(proxyBeanMethods = false)
class DatasetNodes {

	@Bean
	NodeSource datasetSource() {
		return NodeSource.of(Dataset.class, DatasetId::new, Datasets.LOADING, DatasetViews.VIEWS::dataset);
	}

	@Bean
	NodeSource datasetColumnSource() {
		return NodeSource.of(DatasetColumn.class, DatasetFieldId::new, DatasetColumns.LOADING,
				DatasetViews.VIEWS::column);
	}

}
