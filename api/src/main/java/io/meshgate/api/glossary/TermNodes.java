package io.meshgate.api.glossary;

import io.meshgate.api.node.NodeSource;
import io.meshgate.frontend.glossary.Term;
import io.meshgate.graph.glossary.TermId;
import io.meshgate.graph.glossary.Terms;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Terms as nodes.
 */
@Configuration(proxyBeanMethods = false)
class TermNodes {

	@Bean
	NodeSource termSource(Terms terms) {
		return NodeSource.of(Term.class, TermId::new, terms::load, TermViews.VIEWS::term);
	}

}
