package io.meshgate.api.team;

import java.util.function.Function;

import io.meshgate.api.node.NodeSource;
import io.meshgate.api.wire.Permits;
import io.meshgate.api.wire.Standings;
import io.meshgate.api.wire.ViewerCan;
import io.meshgate.auth.Facts;
import io.meshgate.frontend.team.Team;
import io.meshgate.graph.team.TeamId;
import io.meshgate.graph.team.TeamProfile;
import io.meshgate.graph.team.Teams;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.BatchLoaderRegistry;

/**
 * Teams as nodes, and what one may do with them.
 */
@Configuration(proxyBeanMethods = false)
class TeamNodes {

	@Bean
	NodeSource teamSource(Teams teams) {
		return NodeSource.of(Team.class, TeamId::new, teams::load, TeamViews.VIEWS::team);
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

}
