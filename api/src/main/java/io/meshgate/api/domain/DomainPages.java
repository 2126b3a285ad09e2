package io.meshgate.api.domain;

import io.meshgate.api.page.Connections;
import io.meshgate.api.page.ListOrder;
import io.meshgate.frontend.domain.DomainConnection;
import io.meshgate.frontend.person.PersonConnection;
import io.meshgate.graph.Cursor;
import io.meshgate.graph.domain.Domain;
import io.meshgate.graph.person.Person;

/**
 * How the lists of domains and of their stewards are cut into pages.
 */
final class DomainPages {

	/** Roots, children and what was found, by name. */
	static final Connections<Domain, DomainConnection> DOMAINS = Connections.in(
			ListOrder.byText("domains.name", (domain) -> new Cursor(domain.name(), domain.id().value())),
			DomainViews.VIEWS::edge, DomainConnection::new);

	/** Stewards, by name. */
	static final Connections<Person, PersonConnection> STEWARDS = Connections.in(
			ListOrder.byText("domain.stewards.name", (person) -> new Cursor(person.name(), person.id().value())),
			DomainViews.VIEWS::edge, (edges, page, total) -> new PersonConnection(edges, page));

	private DomainPages() {
	}

}
