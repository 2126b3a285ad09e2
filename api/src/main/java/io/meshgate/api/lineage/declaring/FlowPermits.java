package io.meshgate.api.lineage.declaring;

import java.util.function.Function;

import io.meshgate.api.node.FactsSource;
import io.meshgate.api.wire.Permits;
import io.meshgate.api.wire.Standings;
import io.meshgate.api.wire.ViewerCan;
import io.meshgate.auth.Facts;
import io.meshgate.frontend.Node;
import io.meshgate.frontend.dataset.Dataset;
import io.meshgate.frontend.dataset.DatasetColumn;
import io.meshgate.graph.lineage.FlowId;
import io.meshgate.graph.lineage.LineageLevel;
import io.meshgate.graph.lineage.declaring.FlowStanding;
import io.meshgate.graph.lineage.declaring.FlowStandings;
import io.meshgate.graph.loading.Circle;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.BatchLoaderRegistry;

/**
 * What one may do with datasets and their columns: say by hand where their data come
 * from. Of products and ports that follows from what one may do with these.
 */
@Configuration(proxyBeanMethods = false)
class FlowPermits {

	@Bean
	ViewerCan<Dataset> datasetPermits(FlowStandings standings, BatchLoaderRegistry registry) {
		return permits(Dataset.class, LineageLevel.DATASET, standings, registry);
	}

	@Bean
	ViewerCan<DatasetColumn> datasetColumnPermits(FlowStandings standings, BatchLoaderRegistry registry) {
		return permits(DatasetColumn.class, LineageLevel.COLUMN, standings, registry);
	}

	@Bean
	FactsSource datasetFacts() {
		return facts(Dataset.class, Circle.DATASET, LineageLevel.DATASET);
	}

	@Bean
	FactsSource datasetColumnFacts() {
		return facts(DatasetColumn.class, Circle.COLUMN, LineageLevel.COLUMN);
	}

	private static FactsSource facts(Class<? extends Node> type, Circle circle, LineageLevel level) {
		return FactsSource.of(type, circle, FlowId::new, FlowStandings.loading(level).map(FlowPermits::facts));
	}

	private static <T extends Node> ViewerCan<T> permits(Class<T> type, LineageLevel level, FlowStandings standings,
			BatchLoaderRegistry registry) {
		return new Standings<FlowId, FlowStanding>(registry, type, FlowId::new,
				(viewer, ids) -> standings.load(viewer, level, ids))
			.decide(type, Function.identity(), (_, standing) -> Permits.all(facts(standing)));
	}

	static Facts facts(FlowStanding standing) {
		return new Facts.OfFlow(standing.givers().stream().map(Facts.OfProduct::new).toList(),
				new Facts.OfLineage(standing.administrator(), standing.emitter()));
	}

}
