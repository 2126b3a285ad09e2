package io.meshgate.api.domain;

import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.batch.Batch;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.page.Listed;
import io.meshgate.api.page.PageArguments;
import io.meshgate.frontend.domain.DomainConnection;
import io.meshgate.frontend.person.Person;
import io.meshgate.frontend.team.Team;
import io.meshgate.graph.Page;
import io.meshgate.graph.Slice;
import io.meshgate.graph.domain.HeldDomains;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.team.TeamId;

import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * The domains that a person looks after, and those that a team owns.
 */
@Controller
class HeldDomainFields {

	private final Batch<PersonId, Listed, Slice<io.meshgate.graph.domain.Domain>> lookedAfter;

	private final Batch<TeamId, Listed, Slice<io.meshgate.graph.domain.Domain>> owned;

	HeldDomainFields(HeldDomains domains, BatchLoaderRegistry registry) {
		this.lookedAfter = new Batch<>(registry, "Person.stewards",
				(viewer, ids, listed) -> domains.lookedAfter(viewer, ids, listed.page(), listed.counted()));
		this.owned = new Batch<>(registry, "Team.domains",
				(viewer, ids, listed) -> domains.owned(viewer, ids, listed.page(), listed.counted()));
	}

	@SchemaMapping
	CompletableFuture<DomainConnection> stewards(Person person, @Arguments PageArguments arguments,
			@AuthenticationPrincipal Viewer viewer, DataFetchingEnvironment environment) {
		Page page = DomainPages.DOMAINS.page(arguments.first(), arguments.after());
		return this.lookedAfter
			.load(environment, viewer, new PersonId(GlobalId.valueOf(person)),
					Listed.of(page, environment.getSelectionSet()))
			.thenApply((slice) -> DomainPages.DOMAINS.of(page, Slice.orNone(slice)));
	}

	@SchemaMapping
	CompletableFuture<DomainConnection> domains(Team team, @Arguments PageArguments arguments,
			@AuthenticationPrincipal Viewer viewer, DataFetchingEnvironment environment) {
		Page page = DomainPages.DOMAINS.page(arguments.first(), arguments.after());
		return this.owned
			.load(environment, viewer, new TeamId(GlobalId.valueOf(team)),
					Listed.of(page, environment.getSelectionSet()))
			.thenApply((slice) -> DomainPages.DOMAINS.of(page, Slice.orNone(slice)));
	}

}
