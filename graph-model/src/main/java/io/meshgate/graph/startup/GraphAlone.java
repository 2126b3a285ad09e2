package io.meshgate.graph.startup;

import java.time.Duration;

import io.meshgate.graph.Graph;
import org.neo4j.driver.Driver;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The graph of a portal that runs elsewhere, for a command beside it: nothing is
 * migrated, imported or answered. What is read is read from the leader of a cluster,
 * since members that lag behind would seem to lack something.
 */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration(Neo4jAutoConfiguration.class)
public class GraphAlone {

	private static final Duration PATIENCE = Duration.ofMinutes(10);

	@Bean
	Graph graph(Driver driver, Neo4jConnectionDetails database) {
		Graph graph = new Graph(driver, PATIENCE);
		return database.getUri().getScheme().startsWith("neo4j") ? graph.readingFromLeader() : graph;
	}

}
