package io.meshgate.api.person;

import java.util.Optional;

import io.meshgate.api.page.Connections;
import io.meshgate.api.page.ListOrder;
import io.meshgate.api.page.SearchArgument;
import io.meshgate.api.wire.Refs;
import io.meshgate.frontend.EntityRef;
import io.meshgate.frontend.person.Person;
import io.meshgate.frontend.person.PersonConnection;
import io.meshgate.graph.Page;
import io.meshgate.graph.person.Colleagues;
import io.meshgate.graph.person.Viewer;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * All people, and one of them.
 */
@Controller
class PersonController {

	private static final Connections<io.meshgate.graph.person.Person, PersonConnection> PEOPLE = Connections.in(
			ListOrder.byName("people.name", io.meshgate.graph.person.Person::name, io.meshgate.graph.person.Person::id),
			PersonViews.VIEWS::edge, (edges, page, total) -> new PersonConnection(edges, page));

	private final Colleagues colleagues;

	PersonController(Colleagues colleagues) {
		this.colleagues = colleagues;
	}

	@QueryMapping
	PersonConnection people(@Arguments PeopleArguments arguments, @AuthenticationPrincipal Viewer viewer) {
		Page page = PEOPLE.page(arguments.first(), arguments.after());
		return PEOPLE.of(page, this.colleagues.list(viewer, SearchArgument.of(arguments.search()), page));
	}

	@QueryMapping
	Optional<Person> person(@Argument EntityRef by, @AuthenticationPrincipal Viewer viewer) {
		return this.colleagues.find(viewer, Refs.of(by, Person.class)).map(PersonViews.VIEWS::person);
	}

}
