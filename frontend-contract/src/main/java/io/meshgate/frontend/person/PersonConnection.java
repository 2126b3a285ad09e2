package io.meshgate.frontend.person;

import java.util.List;

import io.meshgate.frontend.PageInfo;

/**
 * A page of persons.
 *
 * @param edges the persons of this page
 * @param pageInfo where this page stands
 */
public record PersonConnection(List<PersonEdge> edges, PageInfo pageInfo) {

	public PersonConnection {
		edges = List.copyOf(edges);
	}

}
