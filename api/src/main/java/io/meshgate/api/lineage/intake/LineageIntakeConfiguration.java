package io.meshgate.api.lineage.intake;

import io.meshgate.graph.Graph;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The intake as a bean.
 */
@Configuration(proxyBeanMethods = false)
class LineageIntakeConfiguration {

	@Bean
	TakeLineage takeLineage(Graph graph) {
		return new TakeLineage(graph);
	}

}
