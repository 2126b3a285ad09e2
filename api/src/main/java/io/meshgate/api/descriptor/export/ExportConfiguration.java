package io.meshgate.api.descriptor.export;

import java.time.Clock;

import io.meshgate.graph.Graph;
import io.meshgate.graph.exports.Entities;
import io.meshgate.graph.exports.Exports;
import io.meshgate.graph.exports.Organisations;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The export as a bean.
 */
@Configuration(proxyBeanMethods = false)
class ExportConfiguration {

	@Bean
	Export export(Graph graph, Clock clock) {
		return new Export(new Exports(graph, clock), new Organisations(graph, clock), new Entities(graph));
	}

}
