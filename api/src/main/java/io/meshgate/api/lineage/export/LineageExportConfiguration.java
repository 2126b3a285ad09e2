package io.meshgate.api.lineage.export;

import java.time.Clock;

import io.meshgate.graph.Graph;
import io.meshgate.graph.lineage.export.LineageExports;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The store of what is handed out.
 */
@Configuration(proxyBeanMethods = false)
class LineageExportConfiguration {

	@Bean
	LineageExports lineageExports(Graph graph, Clock clock) {
		return new LineageExports(graph, clock);
	}

}
