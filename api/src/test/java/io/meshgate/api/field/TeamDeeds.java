package io.meshgate.api.field;

import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Ids;
import io.meshgate.frontend.team.Team;
import io.meshgate.graph.testing.mesh.Mesh;

/**
 * What is done with teams, none of which is hidden from anybody.
 */
final class TeamDeeds {

	private static final Deed.Cast AMONG_MEMBERS = Deed.Cast.of("olga", "otto");

	private TeamDeeds() {
	}

	static List<Deed> all() {
		Map<String, Object> nina = Map.of("person", Map.of("key", "nina"), "role", "EDITOR");
		Map<String, Object> mia = Map.of("person", Map.of("key", "mia"), "role", "EDITOR");
		return List.of(create(),
				deed("ChangeTeam", AMONG_MEMBERS, about(Map.of("name", "Orders"), Map.of("name", "Other")),
						effect("TeamChanged", "team.changed", Map.of("by", person("olga")))),
				deed("MoveTeam", Deed.Cast.of("adam", "otto"),
						about(Map.of("parent", Map.of("key", "retail-team")),
								Map.of("parent", Map.of("key", "planning"))),
						effect("TeamMoved", "team.moved",
								Map.of("to", Mesh.team("retail-team").value(), "by", person("adam")))),
				deed("AddTeamMember", AMONG_MEMBERS, about(nina, Map.of("role", "MEMBER")),
						effect("TeamMemberAdded", "membership.added",
								Map.of("person", person("nina"), "role", "EDITOR", "by", person("olga")))),
				deed("ChangeTeamMemberRole", AMONG_MEMBERS, about(mia, Map.of("role", "MEMBER")),
						effect("TeamMemberRoleChanged", "membership.changed",
								Map.of("person", person("mia"), "role", "EDITOR", "by", person("olga")))),
				removeMember(), leave(), remove());
	}

	private static Deed create() {
		Map<String, Object> nowhere = Map.of("parent", Map.of("key", "nowhere"));
		return deed("CreateTeam", AMONG_MEMBERS,
				new Deed.Wording(
						Map.of("key", "returns-team", "name", "Returns", "parent", Map.of("key", "orders-team")),
						Map.of("name", "Other"), nowhere, nowhere),
				effect("TeamCreated", "team.created", Map.of("key", "returns-team", "by", person("olga"))));
	}

	/** Nothing awaits kim, or else that would be told as well. */
	private static Deed removeMember() {
		Map<String, Object> kim = Map.of("team", Ids.team("planning"), "person", Map.of("key", "kim"));
		return deed("RemoveTeamMember", Deed.Cast.of("adam", "olga"),
				about(kim, Map.of("person", Map.of("key", "karl"))),
				effect("TeamMemberRemoved", "membership.ended", Map.of("person", person("kim"), "by", person("adam"))));
	}

	/** Whoever does not belong to the team learns just that. */
	private static Deed leave() {
		return deed("LeaveTeam", new Deed.Cast("kim", "nina", "TeamConflict"),
				about(Map.of("team", Ids.team("planning")), Map.of("team", Ids.team("press"))),
				effect("TeamMembershipEnded", "membership.ended",
						Map.of("person", person("kim"), "by", person("kim"))));
	}

	/** Nobody belongs to it. */
	private static Deed remove() {
		Map<String, Object> archivists = Map.of("team", Ids.team("archivists"));
		return deed("RemoveTeam", Deed.Cast.of("adam", "otto"), about(archivists, Map.of("expectedVersion", 1)),
				effect("TeamRemoved", "team.removed", Map.of("by", person("adam"))));
	}

	private static Deed deed(String operation, Deed.Cast cast, Deed.Wording wording, Deed.Effect effect) {
		return new Deed(operation, cast, wording, effect);
	}

	private static Deed.Wording about(Map<String, Object> what, Map<String, Object> otherwise) {
		Map<String, Object> unknown = Map.of("team", Ids.unknown(Team.class));
		return new Deed.Wording(Deed.merged(Map.of("team", Ids.team("orders-team")), what), otherwise, unknown,
				unknown);
	}

	private static Deed.Effect effect(String ending, String event, Map<String, Object> data) {
		return new Deed.Effect(ending, "io.meshgate." + event, data);
	}

	private static String person(String key) {
		return Mesh.person(key).value();
	}

}
