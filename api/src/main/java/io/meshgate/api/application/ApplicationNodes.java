package io.meshgate.api.application;

import java.util.function.Function;

import io.meshgate.api.node.FactsSource;
import io.meshgate.api.node.NodeSource;
import io.meshgate.api.wire.Permits;
import io.meshgate.api.wire.Standings;
import io.meshgate.api.wire.ViewerCan;
import io.meshgate.auth.Facts;
import io.meshgate.frontend.application.Application;
import io.meshgate.graph.application.ApplicationId;
import io.meshgate.graph.application.ApplicationProfile;
import io.meshgate.graph.application.Applications;
import io.meshgate.graph.loading.Circle;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.BatchLoaderRegistry;

/**
 * Applications as nodes, and what one may do with them.
 */
@Configuration(proxyBeanMethods = false)
class ApplicationNodes {

	@Bean
	NodeSource applicationSource() {
		return NodeSource.of(Application.class, ApplicationId::new, Applications.LOADING,
				ApplicationViews.VIEWS::application);
	}

	@Bean
	Standings<ApplicationId, ApplicationProfile> applicationStandings(Applications applications,
			BatchLoaderRegistry registry) {
		return new Standings<>(registry, Application.class, ApplicationId::new, applications::profiles);
	}

	@Bean
	ViewerCan<Application> applicationPermits(Standings<ApplicationId, ApplicationProfile> standings) {
		return standings.decide(Application.class, Function.identity(),
				(_, profile) -> Permits.all(new Facts.OfApplication(profile.standing())));
	}

	@Bean
	FactsSource applicationFacts() {
		return FactsSource.of(Application.class, Circle.APPLICATION, ApplicationId::new,
				Applications.STANDINGS.map(Facts.OfApplication::new));
	}

}
