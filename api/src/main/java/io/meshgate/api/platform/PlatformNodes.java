package io.meshgate.api.platform;

import io.meshgate.api.node.NodeSource;
import io.meshgate.frontend.platform.Platform;
import io.meshgate.graph.platform.PlatformId;
import io.meshgate.graph.platform.Platforms;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Platforms as nodes.
 */
@Configuration(proxyBeanMethods = false)
class PlatformNodes {

	@Bean
	NodeSource platformSource(Platforms platforms) {
		return NodeSource.of(Platform.class, PlatformId::new, platforms::load, PlatformViews.VIEWS::platform);
	}

}
