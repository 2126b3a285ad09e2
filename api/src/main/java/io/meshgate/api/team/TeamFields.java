package io.meshgate.api.team;

import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.batch.Batch;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.page.PageArguments;
import io.meshgate.frontend.person.Person;
import io.meshgate.frontend.team.MembershipConnection;
import io.meshgate.frontend.team.Team;
import io.meshgate.graph.Page;
import io.meshgate.graph.Slice;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.team.Membership;
import io.meshgate.graph.team.TeamId;
import io.meshgate.graph.team.Teams;

import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * The members of a team, and the other way round the teams of a person.
 */
@Controller
class TeamFields {

	private final Batch<TeamId, Page, Slice<Membership>> members;

	private final Batch<PersonId, Page, Slice<Membership>> memberships;

	TeamFields(Teams teams, BatchLoaderRegistry registry) {
		this.members = new Batch<>(registry, "Team.members", teams::members);
		this.memberships = new Batch<>(registry, "Person.teams", teams::memberships);
	}

	@SchemaMapping
	CompletableFuture<MembershipConnection> members(Team team, @Arguments PageArguments arguments,
			@AuthenticationPrincipal Viewer viewer, DataFetchingEnvironment environment) {
		Page page = TeamPages.MEMBERS.page(arguments.first(), arguments.after());
		return this.members.load(environment, viewer, new TeamId(GlobalId.valueOf(team)), page)
			.thenApply((slice) -> TeamPages.MEMBERS.of(page, Slice.orNone(slice)));
	}

	@SchemaMapping
	CompletableFuture<MembershipConnection> teams(Person person, @Arguments PageArguments arguments,
			@AuthenticationPrincipal Viewer viewer, DataFetchingEnvironment environment) {
		Page page = TeamPages.MEMBERSHIPS.page(arguments.first(), arguments.after());
		return this.memberships.load(environment, viewer, new PersonId(GlobalId.valueOf(person)), page)
			.thenApply((slice) -> TeamPages.MEMBERSHIPS.of(page, Slice.orNone(slice)));
	}

}
