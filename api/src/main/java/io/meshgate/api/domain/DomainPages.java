package io.meshgate.api.domain;

import io.meshgate.api.page.Connections;
import io.meshgate.api.page.ListOrder;
import io.meshgate.frontend.domain.DomainConnection;
import io.meshgate.frontend.domain.DomainEdge;
import io.meshgate.frontend.person.PersonConnection;
import io.meshgate.frontend.person.PersonEdge;
import io.meshgate.graph.Cursor;
import io.meshgate.graph.Page;
import io.meshgate.graph.Slice;
import io.meshgate.graph.domain.Domain;
import io.meshgate.graph.person.Person;

/**
 * How the lists of domains and of their stewards are cut into pages.
 */
final class DomainPages {

	/** Roots, children and what was found, by name. */
	static final ListOrder<Domain> BY_NAME = ListOrder.byText("domains.name",
			(domain) -> new Cursor(domain.name(), domain.id().value()));

	/** Stewards, by name. */
	static final ListOrder<Person> STEWARDS = ListOrder.byText("domain.stewards.name",
			(person) -> new Cursor(person.name(), person.id().value()));

	private static final Connections<Domain, DomainEdge, DomainConnection> DOMAINS = new Connections<>(
			DomainViews.VIEWS::edge, DomainConnection::new);

	private static final Connections<Person, PersonEdge, PersonConnection> PEOPLE = new Connections<>(
			DomainViews.VIEWS::edge, (edges, page, total) -> new PersonConnection(edges, page));

	private DomainPages() {
	}

	static DomainConnection domains(Page page, Slice<Domain> slice) {
		return DOMAINS.of(BY_NAME, page, slice);
	}

	static PersonConnection stewards(Page page, Slice<Person> slice) {
		return PEOPLE.of(STEWARDS, page, slice);
	}

}
