package io.meshgate.api.access;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Overtaking;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Told;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.meshgate.graph.access.Verdicts;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.outbox.Outbox;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.api.portal.Portal.aVisitor;
import static io.meshgate.graph.testing.mesh.Mesh.aDomain;
import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static io.meshgate.graph.testing.mesh.Mesh.aPort;
import static io.meshgate.graph.testing.mesh.Mesh.aProduct;
import static io.meshgate.graph.testing.mesh.Mesh.aRequest;
import static io.meshgate.graph.testing.mesh.Mesh.aSubscription;
import static io.meshgate.graph.testing.mesh.Mesh.aTeam;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever takes from somebody that they may decide waits for a decision that is being
 * written, and is told after it.
 */
@WholePortal
class DecidedBeforeIT {

	private static final String APPROVED = "io.meshgate.access.approved";

	private final Graph graph;

	private final Visitor ada;

	DecidedBeforeIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		MeshDatabase.empty();
		aMesh().with(aDomain("sales"), aTeam("sellers").answeredForBy("commerce"), aTeam("company"), aTeam("clerks"))
			.with(aVisitor("olga").memberOf("sellers", "OWNER"), aVisitor("otto").memberOf("sellers", "APPROVER"),
					aVisitor("carl").memberOf("commerce", "APPROVER"), aVisitor("nina").memberOf("press"),
					aVisitor("ada").withRoles("ADMINISTRATOR"))
			.with(aProduct("orders").inDomain("sales").ownedBy("sellers").offering(aPort("lines")),
					aSubscription("bond").to("orders/lines").heldBy("Team", "press"),
					aRequest("asked").by("nina").openFor("bond").awaiting("otto").awaiting("carl").awaiting("olga"))
			.in(graph);
		this.ada = new Portal(port).signIn("ada");
	}

	static Stream<Arguments> taking() {
		Map<String, String> otto = Map.of("key", "otto");
		String sellers = Ids.team("sellers");
		return Stream.of(
				Arguments.of("DeactivatePerson", Map.of("person", Ids.person("otto"), "reason", "Has left"),
						"io.meshgate.person.deactivated"),
				Arguments.of("RemoveTeamMember", Map.of("team", sellers, "person", otto),
						"io.meshgate.membership.ended"),
				Arguments.of("ChangeTeamMemberRole", Map.of("team", sellers, "person", otto, "role", "EDITOR"),
						"io.meshgate.membership.changed"),
				Arguments.of("ChangeTeam", Map.of("team", sellers, "answeredForByParent", false),
						"io.meshgate.team.changed"),
				Arguments.of("MoveTeam", Map.of("team", sellers, "parent", Map.of("key", "company")),
						"io.meshgate.team.moved"),
				Arguments.of("AssignDataProductOwner",
						Map.of("dataProduct", Ids.product("orders"), "owner", Map.of("key", "clerks")),
						"io.meshgate.dataproduct.ownerassigned"));
	}

	@ParameterizedTest
	@MethodSource("taking")
	void isToldBeforeWhatTakesTheRightToDecide(String mutation, Map<String, Object> input, String taken) {
		Instant now = Instant.now();
		Answer answer = Overtaking
			.of(this.graph,
					(transaction) -> new Verdicts().lock(transaction, Mesh.viewer("ada"), Mesh.request("asked"), now),
					() -> this.ada.submit(mutation, input),
					(transaction) -> new Outbox().append(transaction,
							List.of(Event.of(EventType.ACCESS_APPROVED, Mesh.request("asked").value(), Map.of(), now))))
			.other();
		assertThat(answer.kinds()).isEmpty();
		assertThat(Told.of(this.graph)).extracting(Told::type).startsWith(APPROVED).contains(taken);
	}

}
