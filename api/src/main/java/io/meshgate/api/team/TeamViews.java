package io.meshgate.api.team;

import io.meshgate.api.wire.Wire;
import io.meshgate.frontend.person.Person;
import io.meshgate.frontend.team.Channel;
import io.meshgate.frontend.team.Membership;
import io.meshgate.frontend.team.MembershipEdge;
import io.meshgate.frontend.team.Team;
import io.meshgate.frontend.team.TeamEdge;
import io.meshgate.frontend.team.TeamHint;
import io.meshgate.frontend.team.TeamHintEdge;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/**
 * Teams and their members as the contract shows them.
 */
@Mapper(uses = Wire.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface TeamViews {

	TeamViews VIEWS = Mappers.getMapper(TeamViews.class);

	Team team(io.meshgate.graph.team.Team team);

	Membership membership(io.meshgate.graph.team.Membership membership);

	TeamHint hint(io.meshgate.graph.hint.TeamHint hint);

	Person person(io.meshgate.graph.person.Person person);

	Channel channel(io.meshgate.graph.team.Channel channel);

	default TeamEdge edge(String cursor, io.meshgate.graph.team.Team team) {
		return new TeamEdge(cursor, team(team));
	}

	default TeamHintEdge edge(String cursor, io.meshgate.graph.hint.TeamHint hint) {
		return new TeamHintEdge(cursor, hint(hint));
	}

	default MembershipEdge edge(String cursor, io.meshgate.graph.team.Membership membership) {
		return new MembershipEdge(cursor, membership(membership));
	}

}
