package io.meshgate.api.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.meshgate.api.node.GlobalId;
import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.frontend.team.Team;
import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.api.portal.Portal.aVisitor;
import static io.meshgate.graph.testing.mesh.Mesh.aTeam;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Teams and their members as portals manage them, with the contract's own operations.
 */
@WholePortal
class RosterIT {

	private final Graph graph;

	private final int port;

	RosterIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.port = port;
	}

	@BeforeEach
	void mesh() {
		MeshDatabase.empty();
		Mesh.aMesh()
			.with(aTeam("orders").named("Orders").partOf("commerce"), aTeam("imported").named("Imported"),
					aVisitor("cora").memberOf("commerce", "OWNER"), aVisitor("olga").memberOf("orders", "OWNER"),
					aVisitor("edda").memberOf("orders", "EDITOR"), aVisitor("ivy").memberOf("imported"),
					aVisitor("sam"), aVisitor("gone").inactive(), aVisitor("ada").withRoles("ADMINISTRATOR"))
			.in(this.graph);
	}

	@Test
	void anOwnerMakesATeamBelowTheirOwn() {
		Answer made = as("cora").submit("CreateTeam",
				Map.of("key", "returns", "name", "Returns", "type", "squad", "parent", Map.of("key", "commerce")));
		assertThat(made.ending()).isEqualTo("TeamCreated");
		assertThat(made.text("/createTeam/team/type")).isEqualTo("squad");
		assertThat(made.data("/createTeam/team/version").asInt()).isEqualTo(1);
		assertThat(made.text("/createTeam/team/parent/key")).isEqualTo("commerce");
		assertThat(made.texts("/createTeam/team/viewerCan", "/action")).containsExactly("READ", "EDIT",
				"MANAGE_MEMBERS", "EXPLAIN_ACCESS");
		assertThat(made.texts("/createTeam/team/viewerCan", "/allowed")).containsOnly("true");
		assertThat(members("returns")).containsExactly("cora OWNER");
		assertThat(events()).containsExactly("io.meshgate.team.created");
	}

	@Test
	void anAdministratorMakesATeamForSomebodyElse() {
		Answer made = as("ada").submit("CreateTeam",
				Map.of("key", "returns", "name", "Returns", "owner", Map.of("key", "sam")));
		assertThat(made.ending()).isEqualTo("TeamCreated");
		assertThat(made.data("/createTeam/team/parent").isNull()).isTrue();
		assertThat(members("returns")).containsExactly("sam OWNER");
		assertThat(as("ada").submit("CreateTeam", Map.of("key", "orders", "name", "x")).ending())
			.isEqualTo("TeamKeyTaken");
		assertThat(members("orders")).containsExactly("edda EDITOR", "olga OWNER");
		assertThat(events()).hasSize(1);
	}

	@Test
	void aTeamIsReachedFromTheStart() {
		Map<String, Object> mail = Map.of("kind", "EMAIL", "name", "Mailbox", "url", "mailto:returns@example.org");
		Map<String, Object> chat = Map.of("kind", "CHAT", "name", "Chat", "url", "https://chat.example.org/returns");
		Answer made = as("ada").submit("CreateTeam",
				Map.of("key", "returns", "name", "Returns", "channels", List.of(chat, mail)));
		assertThat(made.texts("/createTeam/team/channels", "/name")).containsExactly("Chat", "Mailbox");
		Answer page = as("sam").send("TeamPage", Map.of("by", Map.of("key", "returns")));
		assertThat(page.texts("/team/channels", "/kind")).containsExactly("CHAT", "EMAIL");
		assertThat(page.texts("/team/channels", "/url")).containsExactly("https://chat.example.org/returns",
				"mailto:returns@example.org");
		assertThat(events()).containsExactly("io.meshgate.team.created");
		assertThat(as("ada").submit("CreateTeam", Map.of("key", "orders", "name", "x", "channels", List.of(mail)))
			.ending()).isEqualTo("TeamKeyTaken");
		assertThat(as("sam").send("TeamPage", Map.of("by", Map.of("key", "orders"))).data("/team/channels").size())
			.isZero();
	}

	@Test
	void nobodyElseMakesATeam() {
		Map<String, Object> orphan = Map.of("key", "new", "name", "New");
		assertThat(as("olga").submit("CreateTeam", orphan).messages())
			.containsExactly("Only administrators of the platform may do this.");
		assertThat(as("edda").submit("CreateTeam", with(orphan, "parent", Map.of("key", "orders"))).messages())
			.containsExactly("Only owners of Orders and administrators may do this.");
		assertThat(as("olga").submit("CreateTeam", with(orphan, "parent", Map.of("key", "commerce"))).kinds())
			.containsExactly("FORBIDDEN");
		assertThat(as("ada").submit("CreateTeam", with(orphan, "parent", Map.of("key", "no-such"))).messages())
			.containsExactly("There is no such team.");
		assertThat(as("ada").submit("CreateTeam", with(orphan, "parent", Map.of("id", team("none")))).kinds())
			.containsExactly("NOT_FOUND");
		for (String owner : List.of("gone", "no-such")) {
			assertThat(as("ada").submit("CreateTeam", with(orphan, "owner", Map.of("key", owner))).messages())
				.containsExactly("There is no such active person.");
		}
		assertThat(members("new")).isEmpty();
		assertThat(as("ada").ask("{ team(by: {key: \"new\"}) { id } }", Map.of()).data("/team").isNull()).isTrue();
		assertThat(events()).isEmpty();
	}

	@Test
	void anOwnerChangesWhatTheTeamSays() {
		Map<String, Object> mail = Map.of("kind", "EMAIL", "name", "Mailbox", "url", "mailto:orders@example.org");
		Map<String, Object> chat = Map.of("kind", "CHAT", "name", "Chat", "url", "https://chat.example.org/orders");
		Map<String, Object> input = Map.of("team", team("orders"), "description", "Takes orders", "type", "squad",
				"channels", List.of(mail, chat), "expectedVersion", 1);
		Answer changed = as("olga").submit("ChangeTeam", input);
		assertThat(changed.ending()).isEqualTo("TeamChanged");
		assertThat(changed.data("/changeTeam/team/version").asInt()).isEqualTo(2);
		assertThat(changed.texts("/changeTeam/team/channels", "/url")).containsExactly("mailto:orders@example.org",
				"https://chat.example.org/orders");
		Answer late = as("ada").submit("ChangeTeam", input);
		assertThat(late.ending()).isEqualTo("TeamConflict");
		assertThat(late.text("/changeTeam/because")).isEqualTo("The team has changed since you looked at it.");
		assertThat(as("edda").submit("ChangeTeam", Map.of("team", team("orders"), "name", "Mine")).kinds())
			.containsExactly("FORBIDDEN");
		assertThat(events()).containsExactly("io.meshgate.team.changed");
		Answer cleared = as("olga").submit("ChangeTeam",
				Map.of("team", team("orders"), "description", "", "channels", List.of(chat)));
		assertThat(cleared.data("/changeTeam/team/description").isNull()).isTrue();
		assertThat(cleared.text("/changeTeam/team/type")).isEqualTo("squad");
		assertThat(cleared.text("/changeTeam/team/name")).isEqualTo("Orders");
		assertThat(cleared.texts("/changeTeam/team/channels", "/name")).containsExactly("Chat");
		assertThat(as("sam").send("TeamPage", Map.of("by", Map.of("key", "orders"))).texts("/team/channels", "/kind"))
			.containsExactly("CHAT");
	}

	@Test
	void anOwnerTakesPeopleInAndOut() {
		Answer added = as("olga").submit("AddTeamMember", seat("sam", "APPROVER"));
		assertThat(added.ending()).isEqualTo("TeamMemberAdded");
		assertThat(added.texts("/addTeamMember/team/members/edges", "/node/person/key")).containsExactly("edda", "olga",
				"sam");
		assertThat(as("olga").submit("ChangeTeamMemberRole", seat("sam", "OWNER")).ending())
			.isEqualTo("TeamMemberRoleChanged");
		assertThat(members("orders")).containsExactly("edda EDITOR", "olga OWNER", "sam OWNER");
		assertThat(as("sam").ask("{ viewer { person { teams { edges { node { role team { key } } } } } } }", Map.of())
			.texts("/viewer/person/teams/edges", "/node/team/key")).containsExactly("orders");
		assertThat(as("sam").submit("RemoveTeamMember", seat("olga")).ending()).isEqualTo("TeamMemberRemoved");
		assertThat(as("edda").submit("LeaveTeam", Map.of("team", team("orders"))).ending())
			.isEqualTo("TeamMembershipEnded");
		assertThat(members("orders")).containsExactly("sam OWNER");
		assertThat(events()).containsExactly("io.meshgate.membership.added", "io.meshgate.membership.changed",
				"io.meshgate.membership.ended", "io.meshgate.membership.ended");
	}

	@Test
	void theLastOwnerStays() {
		Answer left = as("olga").submit("LeaveTeam", Map.of("team", team("orders")));
		assertThat(left.ending()).isEqualTo("TeamConflict");
		assertThat(left.text("/leaveTeam/because"))
			.isEqualTo("olga is the last owner of the team: somebody else has to become one first.");
		assertThat(as("ada").submit("RemoveTeamMember", seat("olga")).ending()).isEqualTo("TeamConflict");
		assertThat(as("olga").submit("ChangeTeamMemberRole", seat("olga", "MEMBER")).ending())
			.isEqualTo("TeamConflict");
		assertThat(members("orders")).containsExactly("edda EDITOR", "olga OWNER");
		assertThat(events()).isEmpty();
	}

	@Test
	void anOwnerWhoMayNoLongerActDoesNotCount() {
		Mesh.aMesh().with(aVisitor("gone").memberOf("orders", "OWNER")).in(this.graph);
		assertThat(as("olga").submit("LeaveTeam", Map.of("team", team("orders"))).ending()).isEqualTo("TeamConflict");
		assertThat(as("olga").submit("RemoveTeamMember", seat("gone")).ending()).isEqualTo("TeamMemberRemoved");
	}

	@Test
	void anAdministratorAppointsTheFirstOwner() {
		Answer own = as("ivy").submit("ChangeTeamMemberRole", of("imported", "ivy", "OWNER"));
		assertThat(own.messages()).containsExactly("Imported has no owner yet, so only administrators may do this.");
		assertThat(as("ada").submit("ChangeTeamMemberRole", of("imported", "ivy", "OWNER")).ending())
			.isEqualTo("TeamMemberRoleChanged");
		assertThat(as("ivy").submit("AddTeamMember", of("imported", "sam", "MEMBER")).ending())
			.isEqualTo("TeamMemberAdded");
		assertThat(members("imported")).containsExactly("ivy OWNER", "sam MEMBER");
	}

	@ParameterizedTest
	@CsvSource({ "AddTeamMember, sam, OWNER", "ChangeTeamMemberRole, edda, OWNER", "RemoveTeamMember, olga," })
	void nobodyElseDecidesWhoBelongs(String operation, String person, String role) {
		Map<String, Object> input = (role != null) ? seat(person, role) : seat(person);
		for (String viewer : List.of("edda", "sam", "cora")) {
			Answer answer = as(viewer).submit(operation, input);
			assertThat(answer.kinds()).containsExactly("FORBIDDEN");
			assertThat(answer.messages()).containsExactly("Only owners of Orders and administrators may do this.");
		}
		assertThat(as("sam").submit(operation, with(input, "person", Map.of("key", "no-such"))).kinds())
			.containsExactly("FORBIDDEN");
		assertThat(members("orders")).containsExactly("edda EDITOR", "olga OWNER");
		assertThat(events()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "AddTeamMember, edda, MEMBER, edda belongs to the team already.",
			"AddTeamMember, gone, MEMBER, gone may no longer act.",
			"ChangeTeamMemberRole, sam, OWNER, sam does not belong to the team.",
			"RemoveTeamMember, sam, , sam does not belong to the team." })
	void whatCannotBeIsAConflict(String operation, String person, String role, String because) {
		Answer answer = as("olga").submit(operation, (role != null) ? seat(person, role) : seat(person));
		assertThat(answer.ending()).isEqualTo("TeamConflict");
		assertThat(answer.data("").iterator().next().path("because").asString()).isEqualTo(because);
		assertThat(events()).isEmpty();
	}

	@Test
	void onlyMembersLeave() {
		Answer left = as("sam").submit("LeaveTeam", Map.of("team", team("orders")));
		assertThat(left.ending()).isEqualTo("TeamConflict");
		assertThat(left.text("/leaveTeam/because")).isEqualTo("You do not belong to Orders.");
	}

	@Test
	void badInputIsToldWhole() {
		Answer made = as("ada").submit("CreateTeam",
				Map.of("key", "Not A Key", "name", " ", "description", "x".repeat(10_001), "type", "x".repeat(64),
						"channels", List.of(Map.of("kind", "PAGE", "name", "", "url", "javascript:alert(1)")),
						"idempotencyKey", ""));
		assertThat(made.texts("/createTeam/problems", "/path/0")).containsExactly("key", "name", "description", "type",
				"channels", "channels", "idempotencyKey");
		Answer changed = as("olga").submit("ChangeTeam", Map.of("team", "x", "name", "\u0000", "channels",
				List.of(Map.of("kind", "PAGE", "name", "", "url", "javascript:alert(1)"))));
		assertThat(changed.texts("/changeTeam/problems", "/path/0")).containsExactly("team", "name", "channels",
				"channels");
		assertThat(changed.texts("/changeTeam/problems", "/path/2")).containsExactly("", "", "name", "url");
		assertThat(events()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "AddTeamMember, MEMBER", "ChangeTeamMemberRole, MEMBER", "RemoveTeamMember," })
	void badReferencesAreTold(String operation, String role) {
		Map<String, Object> input = (role != null) ? seat("sam", role) : seat("sam");
		assertThat(as("olga").submit(operation, with(input, "team", "made up")).ending()).isEqualTo("InvalidInput");
		assertThat(as("olga").submit(operation, with(input, "team", team("none"))).messages())
			.containsExactly("There is no such team.");
		assertThat(as("olga").submit(operation, with(input, "person", Map.of("id", team("orders")))).messages())
			.containsExactly("There is no such person.");
		assertThat(as("olga").submit(operation, with(input, "person", Map.of())).kinds())
			.containsExactly("BAD_REQUEST");
		assertThat(events()).isEmpty();
	}

	private Visitor as(String person) {
		return new Portal(this.port).signIn(person);
	}

	private List<String> members(String team) {
		String cypher = """
				MATCH (p:Person)-[place:MEMBER_OF]->(:Team {key: $team})
				RETURN p.key + ' ' + place.role AS member
				ORDER BY member
				""";
		return texts(cypher, Map.of("team", team), "member");
	}

	private List<String> events() {
		return texts("MATCH (e:OutboxEntry) RETURN e.type AS type ORDER BY type", Map.of(), "type");
	}

	private List<String> texts(String cypher, Map<String, ?> parameters, String column) {
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters))
			.stream()
			.map((row) -> row.text(column))
			.toList();
	}

	private static Map<String, Object> seat(String person, String role) {
		return of("orders", person, role);
	}

	private static Map<String, Object> seat(String person) {
		return Map.of("team", team("orders"), "person", Map.of("key", person));
	}

	private static Map<String, Object> of(String team, String person, String role) {
		return Map.of("team", team(team), "person", Map.of("key", person), "role", role);
	}

	private static Map<String, Object> with(Map<String, Object> input, String name, Object value) {
		Map<String, Object> other = new HashMap<>(input);
		other.put(name, value);
		return other;
	}

	private static String team(String key) {
		return GlobalId.of(Team.class, Mesh.team(key)).text();
	}

}
