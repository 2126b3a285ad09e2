package io.meshgate.api.domain;

import java.util.function.Function;

import io.meshgate.api.node.FactsSource;
import io.meshgate.api.node.NodeSource;
import io.meshgate.api.wire.Permits;
import io.meshgate.api.wire.Standings;
import io.meshgate.api.wire.ViewerCan;
import io.meshgate.auth.Facts;
import io.meshgate.frontend.domain.Domain;
import io.meshgate.graph.domain.DomainId;
import io.meshgate.graph.domain.Domains;
import io.meshgate.graph.domain.Stewardship;
import io.meshgate.graph.loading.Circle;
import io.meshgate.graph.person.Standing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.BatchLoaderRegistry;

/**
 * Domains as nodes, and what one may do with them.
 */
@Configuration(proxyBeanMethods = false)
class DomainNodes {

	@Bean
	NodeSource domainSource() {
		return NodeSource.of(Domain.class, DomainId::new, Domains.LOADING, DomainViews.VIEWS::domain);
	}

	@Bean
	Standings<DomainId, Standing> domainStandings(Stewardship stewardship, BatchLoaderRegistry registry) {
		return new Standings<>(registry, Domain.class, DomainId::new, stewardship::standings);
	}

	@Bean
	ViewerCan<Domain> domainPermits(Standings<DomainId, Standing> standings) {
		return standings.decide(Domain.class, Function.identity(),
				(_, standing) -> Permits.all(new Facts.OfDomain(standing)));
	}

	@Bean
	FactsSource domainFacts() {
		return FactsSource.of(Domain.class, Circle.DOMAIN, DomainId::new,
				Stewardship.STANDINGS.map(Facts.OfDomain::new));
	}

}
