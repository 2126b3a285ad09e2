package io.meshgate.api.descriptor;

import java.time.Clock;

import io.meshgate.api.rest.RequestBodies;
import io.meshgate.graph.Graph;
import io.meshgate.graph.imports.Imports;
import io.meshgate.graph.linking.References;
import io.meshgate.graph.outbox.Outbox;
import io.meshgate.graph.person.PlatformRights;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.util.unit.DataSize;

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
	PlatformRights platformRights(Graph graph) {
		return new PlatformRights(graph);
	}

	@Bean
	RequestBodies requestBodies(@Value("${meshgate.import.limit:32MB}") DataSize limit) {
		return new RequestBodies(limit);
	}

	@Bean
	ImportLocations importLocations(ResourcePatternResolver resources) {
		return new ImportLocations(resources);
	}

}
