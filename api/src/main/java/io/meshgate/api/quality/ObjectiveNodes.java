package io.meshgate.api.quality;

import io.meshgate.api.node.FactsSource;
import io.meshgate.api.node.NodeSource;
import io.meshgate.api.product.ProductPermits;
import io.meshgate.api.wire.ViewerCan;
import io.meshgate.frontend.quality.ServiceLevelObjective;
import io.meshgate.graph.loading.Circle;
import io.meshgate.graph.product.Behind;
import io.meshgate.graph.quality.ObjectiveId;
import io.meshgate.graph.quality.Objectives;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Objectives as nodes, and what one may do with them.
 */
@Configuration(proxyBeanMethods = false)
class ObjectiveNodes {

	@Bean
	NodeSource objectiveSource() {
		return NodeSource.of(ServiceLevelObjective.class, ObjectiveId::new, Objectives.LOADING,
				ObjectiveViews.VIEWS::objective);
	}

	@Bean
	ViewerCan<ServiceLevelObjective> objectivePermits(ProductPermits permits) {
		return permits.editing(ServiceLevelObjective.class, Behind.OBJECTIVE);
	}

	@Bean
	FactsSource objectiveFacts() {
		return ProductPermits.factsOfEditing(ServiceLevelObjective.class, Circle.OBJECTIVE, ObjectiveId::new,
				Behind.OBJECTIVE);
	}

}
