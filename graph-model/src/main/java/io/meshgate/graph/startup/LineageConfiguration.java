package io.meshgate.graph.startup;

import java.time.Clock;

import io.meshgate.graph.Graph;
import io.meshgate.graph.dataset.DatasetParts;
import io.meshgate.graph.dataset.Datasets;
import io.meshgate.graph.lineage.Lineages;
import io.meshgate.graph.lineage.declaring.DirectFlows;
import io.meshgate.graph.lineage.declaring.FlowStandings;
import io.meshgate.graph.lineage.impact.EndPreviews;
import io.meshgate.graph.lineage.impact.Impacts;
import io.meshgate.graph.lineage.path.Paths;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * The stores of what data go through, and where they go, as beans.
 */
@AutoConfiguration(after = GraphConfiguration.class)
class LineageConfiguration {

	@Bean
	Datasets datasets(Graph graph, Clock clock) {
		return new Datasets(graph, clock);
	}

	@Bean
	DatasetParts datasetParts(Graph graph, Clock clock) {
		return new DatasetParts(graph, clock);
	}

	@Bean
	EndPreviews endPreviews(Graph graph, Clock clock) {
		return new EndPreviews(graph, clock);
	}

	@Bean
	Impacts impacts(Graph graph, Clock clock) {
		return new Impacts(graph, clock);
	}

	@Bean
	Paths paths(Graph graph, Clock clock) {
		return new Paths(graph, clock);
	}

	@Bean
	Lineages lineages(Graph graph, Clock clock) {
		return new Lineages(graph, clock);
	}

	@Bean
	DirectFlows directFlows(Graph graph, Clock clock) {
		return new DirectFlows(graph, clock);
	}

	@Bean
	FlowStandings flowStandings(Graph graph, Clock clock) {
		return new FlowStandings(graph, clock);
	}

}
