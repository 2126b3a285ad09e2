package io.meshgate.graph.person;

import io.meshgate.graph.Graph;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * The people as a bean.
 */
@AutoConfiguration(afterName = "io.meshgate.graph.startup.GraphConfiguration")
class PersonConfiguration {

	@Bean
	People people(Graph graph) {
		return new People(graph);
	}

}
