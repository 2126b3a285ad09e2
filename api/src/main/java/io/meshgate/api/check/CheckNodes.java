package io.meshgate.api.check;

import io.meshgate.api.node.NodeSource;
import io.meshgate.frontend.check.QualityCheck;
import io.meshgate.graph.check.Checks;
import io.meshgate.graph.check.QualityCheckId;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Checks as nodes.
 */
@Configuration(proxyBeanMethods = false)
class CheckNodes {

	@Bean
	NodeSource checkSource(Checks checks) {
		return NodeSource.of(QualityCheck.class, QualityCheckId::new, checks::load, CheckViews.VIEWS::check);
	}

}
