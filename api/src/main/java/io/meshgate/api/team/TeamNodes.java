package io.meshgate.api.team;

import java.util.function.Function;

import io.meshgate.api.node.FactsSource;
import io.meshgate.api.node.NodeSource;
import io.meshgate.api.wire.Permits;
import io.meshgate.api.wire.Standings;
import io.meshgate.api.wire.ViewerCan;
import io.meshgate.auth.Facts;
import io.meshgate.frontend.person.Person;
import io.meshgate.frontend.team.Membership;
import io.meshgate.frontend.team.Team;
import io.meshgate.graph.loading.Circle;
import io.meshgate.graph.team.TeamId;
import io.meshgate.graph.team.TeamProfile;
import io.meshgate.graph.team.TeamRole;
import io.meshgate.graph.team.TeamStanding;
import io.meshgate.graph.team.Teams;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.BatchLoaderRegistry;

/**
 * Teams as nodes, and what one may do with them and their members.
 */
@Configuration(proxyBeanMethods = false)
class TeamNodes {

	@Bean
	NodeSource teamSource() {
		return NodeSource.of(Team.class, TeamId::new, Teams.LOADING, TeamViews.VIEWS::team);
	}

	@Bean
	Standings<TeamId, TeamProfile> teamStandings(Teams teams, BatchLoaderRegistry registry) {
		return new Standings<>(registry, Team.class, TeamId::new, teams::profiles);
	}

	@Bean
	ViewerCan<Team> teamPermits(Standings<TeamId, TeamProfile> standings) {
		return standings.decide(Team.class, Function.identity(),
				(_, standing) -> Permits.all(new Facts.OfMembers(standing.standing(), false)));
	}

	@Bean
	ViewerCan<Membership> membershipPermits(Standings<TeamId, TeamProfile> teams) {
		return teams.decide(Membership.class, Membership::team,
				(membership, team) -> Permits.all(place(membership, team.standing())));
	}

	@Bean
	FactsSource teamFacts() {
		return FactsSource.of(Team.class, Circle.TEAM, TeamId::new,
				Teams.STANDINGS.map((standing) -> new Facts.OfMembers(standing, false)));
	}

	private static Facts place(Membership membership, TeamStanding team) {
		Person member = membership.person();
		boolean lastOwner = team.restsOn(TeamRole.valueOf(membership.role().name()), member.active());
		return new Facts.OfMembership(new Facts.OfMembers(team, false), member.name(), lastOwner);
	}

}
