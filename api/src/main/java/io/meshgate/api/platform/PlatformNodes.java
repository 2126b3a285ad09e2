package io.meshgate.api.platform;

import java.util.function.Function;

import io.meshgate.api.node.FactsSource;
import io.meshgate.api.node.NodeSource;
import io.meshgate.api.wire.Permits;
import io.meshgate.api.wire.Standings;
import io.meshgate.api.wire.ViewerCan;
import io.meshgate.auth.Facts;
import io.meshgate.frontend.platform.Platform;
import io.meshgate.graph.loading.Circle;
import io.meshgate.graph.platform.PlatformId;
import io.meshgate.graph.platform.PlatformStanding;
import io.meshgate.graph.platform.Platforms;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.BatchLoaderRegistry;

/**
 * Platforms as nodes, and what one may do with them.
 */
@Configuration(proxyBeanMethods = false)
class PlatformNodes {

	@Bean
	NodeSource platformSource() {
		return NodeSource.of(Platform.class, PlatformId::new, Platforms.LOADING, PlatformViews.VIEWS::platform);
	}

	@Bean
	Standings<PlatformId, PlatformStanding> platformStandings(Platforms platforms, BatchLoaderRegistry registry) {
		return new Standings<>(registry, Platform.class, PlatformId::new, platforms::standings);
	}

	@Bean
	ViewerCan<Platform> platformPermits(Standings<PlatformId, PlatformStanding> standings) {
		return standings.decide(Platform.class, Function.identity(),
				(_, standing) -> Permits.all(new Facts.OfInfrastructure(standing)));
	}

	@Bean
	FactsSource platformFacts() {
		return FactsSource.of(Platform.class, Circle.PLATFORM, PlatformId::new,
				Platforms.STANDINGS.map(Facts.OfInfrastructure::new));
	}

}
