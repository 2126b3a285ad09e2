package io.meshgate.api.check;

import io.meshgate.api.node.FactsSource;
import io.meshgate.api.node.NodeSource;
import io.meshgate.api.product.ProductPermits;
import io.meshgate.api.wire.ViewerCan;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.frontend.check.QualityCheck;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.graph.check.Checks;
import io.meshgate.graph.check.QualityCheckId;
import io.meshgate.graph.loading.Circle;
import io.meshgate.graph.product.Behind;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.subscription.Consumption;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Checks as nodes, and what one may do with them.
 */
@Configuration(proxyBeanMethods = false)
class CheckNodes {

	@Bean
	NodeSource checkSource() {
		return NodeSource.of(QualityCheck.class, QualityCheckId::new, Checks.LOADING, CheckViews.VIEWS::check);
	}

	@Bean
	ViewerCan<QualityCheck> checkPermits(ProductPermits permits) {
		return permits.editing(QualityCheck.class, Behind.CHECK);
	}

	/** A product says it with how good it is. */
	@Bean
	FactsSource reportingFacts() {
		return FactsSource
			.of(DataProduct.class, Circle.DATA_PRODUCT, ProductId::new,
					Consumption.LOADING
						.map((product) -> new Facts.OfIncident(product.standing(), product.running(), false)))
			.only(Action.REPORT_INCIDENT);
	}

	@Bean
	FactsSource checkFacts() {
		return ProductPermits.factsOfEditing(QualityCheck.class, Circle.CHECK, QualityCheckId::new, Behind.CHECK);
	}

}
