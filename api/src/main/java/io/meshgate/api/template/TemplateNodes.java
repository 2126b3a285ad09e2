package io.meshgate.api.template;

import io.meshgate.api.node.NodeSource;
import io.meshgate.frontend.template.ProductTemplate;
import io.meshgate.graph.template.TemplateId;
import io.meshgate.graph.template.Templates;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Templates as nodes.
 */
@Configuration(proxyBeanMethods = false)
class TemplateNodes {

	@Bean
	NodeSource templateSource(Templates templates) {
		return NodeSource.of(ProductTemplate.class, TemplateId::new, templates::load, TemplateViews.VIEWS::template);
	}

}
