package io.meshgate.api.lineage.intake;

import java.time.Clock;

import io.meshgate.graph.Graph;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The intake as a bean.
 */
@Configuration(proxyBeanMethods = false)
class LineageIntakeConfiguration {

	@Bean
	TakeLineage takeLineage(Graph graph, Clock clock) {
		return new TakeLineage(graph, clock);
	}

}
