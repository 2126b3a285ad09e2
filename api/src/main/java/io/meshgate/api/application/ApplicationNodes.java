package io.meshgate.api.application;

import io.meshgate.api.node.NodeSource;
import io.meshgate.frontend.subscription.Application;
import io.meshgate.graph.application.ApplicationId;
import io.meshgate.graph.application.Applications;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Applications as nodes.
 */
@Configuration(proxyBeanMethods = false)
class ApplicationNodes {

	@Bean
	NodeSource applicationSource(Applications applications) {
		return NodeSource.of(Application.class, ApplicationId::new, applications::load,
				ApplicationViews.VIEWS::application);
	}

}
