package io.meshgate.api.governance.waiver;

import io.meshgate.api.node.NodeSource;
import io.meshgate.frontend.governance.Waiver;
import io.meshgate.graph.governance.waiver.WaiverId;
import io.meshgate.graph.governance.waiver.Waivers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Waivers as nodes.
 */
@Configuration(proxyBeanMethods = false)
class WaiverNodes {

	@Bean
	NodeSource waiverSource(Waivers waivers) {
		return NodeSource.of(Waiver.class, WaiverId::new, waivers::load, WaiverViews.VIEWS::waiver);
	}

}
