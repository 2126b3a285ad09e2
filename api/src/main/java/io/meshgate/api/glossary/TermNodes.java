package io.meshgate.api.glossary;

import java.util.function.Function;

import io.meshgate.api.node.FactsSource;
import io.meshgate.api.node.NodeSource;
import io.meshgate.api.wire.Permits;
import io.meshgate.api.wire.Standings;
import io.meshgate.api.wire.ViewerCan;
import io.meshgate.auth.Facts;
import io.meshgate.frontend.glossary.Term;
import io.meshgate.frontend.glossary.TermGroup;
import io.meshgate.graph.glossary.TermGroupId;
import io.meshgate.graph.glossary.TermGroups;
import io.meshgate.graph.glossary.TermId;
import io.meshgate.graph.glossary.Terms;
import io.meshgate.graph.loading.Circle;
import io.meshgate.graph.person.Standing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.BatchLoaderRegistry;

/**
 * Terms as nodes, and what one may do with them.
 */
@Configuration(proxyBeanMethods = false)
class TermNodes {

	@Bean
	NodeSource termSource() {
		return NodeSource.of(Term.class, TermId::new, Terms.LOADING, TermViews.VIEWS::term);
	}

	@Bean
	NodeSource termGroupSource() {
		return NodeSource.of(TermGroup.class, TermGroupId::new, TermGroups.LOADING, TermViews.VIEWS::group);
	}

	@Bean
	Standings<TermId, Standing> termStandings(Terms terms, BatchLoaderRegistry registry) {
		return new Standings<>(registry, Term.class, TermId::new, terms::standings);
	}

	@Bean
	ViewerCan<Term> termPermits(Standings<TermId, Standing> standings) {
		return standings.decide(Term.class, Function.identity(),
				(_, standing) -> Permits.all(new Facts.OfTerm(standing)));
	}

	@Bean
	FactsSource termFacts() {
		return FactsSource.of(Term.class, Circle.TERM, TermId::new, Terms.STANDINGS.map(Facts.OfTerm::new));
	}

}
