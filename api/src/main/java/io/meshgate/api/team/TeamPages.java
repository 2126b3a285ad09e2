package io.meshgate.api.team;

import io.meshgate.api.page.Connections;
import io.meshgate.api.page.ListOrder;
import io.meshgate.frontend.team.MembershipConnection;
import io.meshgate.frontend.team.TeamConnection;
import io.meshgate.frontend.team.TeamHintConnection;
import io.meshgate.graph.hint.TeamHint;
import io.meshgate.graph.team.Membership;
import io.meshgate.graph.team.Team;

/**
 * How the lists of teams and of their members are cut into pages.
 */
final class TeamPages {

	/** Teams, by name. */
	static final Connections<Team, TeamConnection> TEAMS = Connections
		.in(ListOrder.byName("teams.name", Team::name, Team::id), TeamViews.VIEWS::edge, TeamConnection::new);

	/** Members, by name. */
	static final Connections<Membership, MembershipConnection> MEMBERS = Connections.in(
			ListOrder.byName("team.members.name", (member) -> member.person().name(), (member) -> member.person().id()),
			TeamViews.VIEWS::edge, (edges, page, total) -> new MembershipConnection(edges, page));

	/** The memberships of a person, by the team's name. */
	static final Connections<Membership, MembershipConnection> MEMBERSHIPS = Connections.in(
			ListOrder.byName("person.teams.name", (membership) -> membership.team().name(),
					(membership) -> membership.team().id()),
			TeamViews.VIEWS::edge, (edges, page, total) -> new MembershipConnection(edges, page));

	/** Those who belong by what their tokens say, by name. */
	static final Connections<TeamHint, TeamHintConnection> HINTED = Connections.in(
			ListOrder.byName("team.hinted.name", (hint) -> hint.person().name(), (hint) -> hint.person().id()),
			TeamViews.VIEWS::edge, (edges, page, total) -> new TeamHintConnection(edges, page));

	/** What somebody's token says, by the team's name. */
	static final Connections<TeamHint, TeamHintConnection> HINTS = Connections.in(
			ListOrder.byName("viewer.hints.name", (hint) -> hint.team().name(), (hint) -> hint.team().id()),
			TeamViews.VIEWS::edge, (edges, page, total) -> new TeamHintConnection(edges, page));

	private TeamPages() {
	}

}
