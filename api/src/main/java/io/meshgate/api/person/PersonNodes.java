package io.meshgate.api.person;

import java.util.function.Function;

import io.meshgate.api.node.FactsSource;
import io.meshgate.api.node.NodeSource;
import io.meshgate.api.wire.Permits;
import io.meshgate.api.wire.Standings;
import io.meshgate.api.wire.ViewerCan;
import io.meshgate.auth.Facts;
import io.meshgate.frontend.person.Person;
import io.meshgate.graph.loading.Circle;
import io.meshgate.graph.person.Colleagues;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.PersonStanding;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.BatchLoaderRegistry;

/**
 * People as nodes, and what one may do with them.
 */
@Configuration(proxyBeanMethods = false)
class PersonNodes {

	@Bean
	NodeSource personSource() {
		return NodeSource.of(Person.class, PersonId::new, Colleagues.LOADING, PersonViews.VIEWS::person);
	}

	@Bean
	Standings<PersonId, PersonStanding> personStandings(Colleagues colleagues, BatchLoaderRegistry registry) {
		return new Standings<>(registry, Person.class, PersonId::new, colleagues::standings);
	}

	@Bean
	ViewerCan<Person> personPermits(Standings<PersonId, PersonStanding> standings) {
		return standings.decide(Person.class, Function.identity(),
				(_, standing) -> Permits.all(new Facts.OfPerson(standing)));
	}

	@Bean
	FactsSource personFacts() {
		return FactsSource.of(Person.class, Circle.PERSON, PersonId::new,
				Colleagues.STANDINGS.map(Facts.OfPerson::new));
	}

}
