package io.meshgate.api.template;

import io.meshgate.api.node.FactsSource;
import io.meshgate.api.node.NodeSource;
import io.meshgate.api.wire.Permits;
import io.meshgate.api.wire.Standings;
import io.meshgate.api.wire.ViewerCan;
import io.meshgate.auth.Facts;
import io.meshgate.frontend.template.ProductTemplate;
import io.meshgate.graph.loading.Circle;
import io.meshgate.graph.platform.PlatformId;
import io.meshgate.graph.platform.PlatformStanding;
import io.meshgate.graph.template.TemplateId;
import io.meshgate.graph.template.Templates;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Templates as nodes, and what one may do with them.
 */
@Configuration(proxyBeanMethods = false)
class TemplateNodes {

	@Bean
	NodeSource templateSource() {
		return NodeSource.of(ProductTemplate.class, TemplateId::new, Templates.LOADING, TemplateViews.VIEWS::template);
	}

	/** Whoever edits the platform decides on what is offered on it. */
	@Bean
	ViewerCan<ProductTemplate> templatePermits(Standings<PlatformId, PlatformStanding> platforms) {
		return platforms.decide(ProductTemplate.class, ProductTemplate::platform,
				(_, platform) -> Permits.all(new Facts.OfInfrastructure(platform)));
	}

	@Bean
	FactsSource templateFacts() {
		return FactsSource.of(ProductTemplate.class, Circle.TEMPLATE, TemplateId::new,
				Templates.STANDINGS.map(Facts.OfInfrastructure::new));
	}

}
