package io.meshgate.api.person;

import io.meshgate.api.node.NodeSource;
import io.meshgate.frontend.person.Person;
import io.meshgate.graph.person.Colleagues;
import io.meshgate.graph.person.PersonId;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * People as nodes.
 */
@Configuration(proxyBeanMethods = false)
class PersonNodes {

	@Bean
	NodeSource personSource() {
		return NodeSource.of(Person.class, PersonId::new, Colleagues.LOADING, PersonViews.VIEWS::person);
	}

}
