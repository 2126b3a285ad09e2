package io.meshgate.api.team;

import io.meshgate.api.node.NodeSource;
import io.meshgate.frontend.team.Team;
import io.meshgate.graph.team.TeamId;
import io.meshgate.graph.team.Teams;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Teams as nodes.
 */
@Configuration(proxyBeanMethods = false)
class TeamNodes {

	@Bean
	NodeSource teamSource(Teams teams) {
		return NodeSource.of(Team.class, TeamId::new, teams::load, TeamViews.VIEWS::team);
	}

}
