package io.meshgate.api.dataset;

import io.meshgate.api.node.NodeSource;
import io.meshgate.frontend.dataset.Dataset;
import io.meshgate.graph.dataset.DatasetId;
import io.meshgate.graph.dataset.Datasets;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Datasets as nodes.
 */
@Configuration(proxyBeanMethods = false)
class DatasetNodes {

	@Bean
	NodeSource datasetSource(Datasets datasets) {
		return NodeSource.of(Dataset.class, DatasetId::new, datasets::load, DatasetViews.VIEWS::dataset);
	}

}
