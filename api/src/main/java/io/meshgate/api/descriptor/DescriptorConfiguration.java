package io.meshgate.api.descriptor;

import java.time.Clock;

import io.meshgate.graph.Graph;
import io.meshgate.graph.imports.Imports;
import io.meshgate.graph.linking.References;
import io.meshgate.graph.outbox.Outbox;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * The import as beans.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ImportSettings.class)
class DescriptorConfiguration {

	@Bean
	ImportDescriptors importDescriptors(Graph graph, Imports imports, References references, Clock clock) {
		return new ImportDescriptors(graph, imports, references, clock);
	}

	@Bean
	Imports imports(References references) {
		return new Imports(references, new Outbox());
	}

	@Bean
	References references() {
		return new References();
	}

	@Bean
	ImportLocations importLocations(ResourcePatternResolver resources) {
		return new ImportLocations(resources);
	}

}
