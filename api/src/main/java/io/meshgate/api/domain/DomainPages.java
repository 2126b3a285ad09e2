package io.meshgate.api.domain;

import io.meshgate.api.page.Connections;
import io.meshgate.api.page.ListOrder;
import io.meshgate.frontend.domain.DomainConnection;
import io.meshgate.frontend.person.PersonConnection;
import io.meshgate.graph.domain.Domain;
import io.meshgate.graph.person.Person;

/**
 * How the lists of domains and of their stewards are cut into pages.
 */
final class DomainPages {

	/** Roots, children and what was found, by name. */
	static final Connections<Domain, DomainConnection> DOMAINS = Connections
		.in(ListOrder.byName("domains.name", Domain::name, Domain::id), DomainViews.VIEWS::edge, DomainConnection::new);

	/** Stewards, by name. */
	static final Connections<Person, PersonConnection> STEWARDS = Connections.in(
			ListOrder.byName("domain.stewards.name", Person::name, Person::id), DomainViews.VIEWS::edge,
			(edges, page, total) -> new PersonConnection(edges, page));

	private DomainPages() {
	}

}
