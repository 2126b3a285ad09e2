package io.meshgate.api.rest;

import io.meshgate.graph.Graph;
import io.meshgate.graph.person.PlatformRights;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/**
 * Who is asked for before a body is read, and the limit on bodies: the same for all that
 * takes them.
 */
@Configuration(proxyBeanMethods = false)
class RestConfiguration {

	@Bean
	RequestBodies requestBodies(@Value("${meshgate.import.limit:32MB}") DataSize limit) {
		return new RequestBodies(limit);
	}

	@Bean
	PlatformRights platformRights(Graph graph) {
		return new PlatformRights(graph);
	}

}
