package io.meshgate.api.person;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.wire.Standings;
import io.meshgate.frontend.person.Person;
import io.meshgate.frontend.person.PlatformRole;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.PersonStanding;
import io.meshgate.graph.person.Viewer;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * What people are for the whole platform, had by the same look as what the viewer may do
 * with them.
 */
@Controller
class PersonFields {

	private final Standings<PersonId, PersonStanding> standings;

	PersonFields(Standings<PersonId, PersonStanding> standings) {
		this.standings = standings;
	}

	@SchemaMapping
	CompletableFuture<List<PlatformRole>> roles(Person person, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return this.standings.load(environment, viewer, person)
			.thenApply((standing) -> (standing != null) ? PersonViews.roles(standing.roles()) : List.of());
	}

}
