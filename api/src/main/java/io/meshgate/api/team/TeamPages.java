package io.meshgate.api.team;

import io.meshgate.api.page.Connections;
import io.meshgate.api.page.ListOrder;
import io.meshgate.frontend.team.MembershipConnection;
import io.meshgate.frontend.team.MembershipEdge;
import io.meshgate.frontend.team.TeamConnection;
import io.meshgate.frontend.team.TeamEdge;
import io.meshgate.graph.Cursor;
import io.meshgate.graph.Page;
import io.meshgate.graph.Slice;
import io.meshgate.graph.team.Membership;
import io.meshgate.graph.team.Team;

/**
 * How the lists of teams and of their members are cut into pages.
 */
final class TeamPages {

	/** Teams, by name. */
	static final ListOrder<Team> BY_NAME = ListOrder.byText("teams.name",
			(team) -> new Cursor(team.name(), team.id().value()));

	/** Members, by name. */
	static final ListOrder<Membership> MEMBERS = ListOrder.byText("team.members.name",
			(member) -> new Cursor(member.person().name(), member.person().id().value()));

	private static final Connections<Team, TeamEdge, TeamConnection> TEAMS = new Connections<>(TeamViews.VIEWS::edge,
			TeamConnection::new);

	private static final Connections<Membership, MembershipEdge, MembershipConnection> MEMBERSHIPS = new Connections<>(
			TeamViews.VIEWS::edge, (edges, page, total) -> new MembershipConnection(edges, page));

	private TeamPages() {
	}

	static TeamConnection teams(Page page, Slice<Team> slice) {
		return TEAMS.of(BY_NAME, page, slice);
	}

	static MembershipConnection members(Page page, Slice<Membership> slice) {
		return MEMBERSHIPS.of(MEMBERS, page, slice);
	}

}
