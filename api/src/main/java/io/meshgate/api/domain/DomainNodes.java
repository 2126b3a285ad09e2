package io.meshgate.api.domain;

import io.meshgate.api.node.NodeSource;
import io.meshgate.frontend.domain.Domain;
import io.meshgate.graph.domain.DomainId;
import io.meshgate.graph.domain.Domains;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Domains as nodes.
 */
@Configuration(proxyBeanMethods = false)
class DomainNodes {

	@Bean
	NodeSource domainSource(Domains domains) {
		return NodeSource.of(Domain.class, DomainId::new, domains::load, DomainViews.VIEWS::domain);
	}

}
