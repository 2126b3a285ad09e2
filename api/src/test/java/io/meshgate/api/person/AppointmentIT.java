package io.meshgate.api.person;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Governor;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Race;
import io.meshgate.api.portal.Told;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;

import static io.meshgate.api.portal.Portal.aVisitor;
import static io.meshgate.graph.testing.mesh.Mesh.aDomain;
import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static io.meshgate.graph.testing.mesh.Mesh.aPort;
import static io.meshgate.graph.testing.mesh.Mesh.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people are for the whole platform is decided by administrators, of whom there is
 * always one, and by nobody for themselves.
 */
@WholePortal
class AppointmentIT {

	private static final int ROUNDS = 20;

	private final Graph graph;

	private final Portal portal;

	AppointmentIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
		MeshDatabase.empty();
		aMesh().with(aDomain("sales").ownedBy("sellers"))
			.with(aVisitor("olga").memberOf("sellers", "OWNER"), aVisitor("nina").memberOf("press"),
					aVisitor("wim").inactive(), aVisitor("ada").withRoles("ADMINISTRATOR"))
			.with(aProduct("orders").inDomain("sales").ownedBy("sellers").offering(aPort("lines")))
			.in(graph);
	}

	@Test
	void givesAndTakesWhatCountsAtOnce() {
		assertThat(deactivating("nina").kinds()).containsExactly("FORBIDDEN");
		assertThat(appoint("ada", "nina", "ADMINISTRATOR").texts("/appointToPlatform/person/roles", ""))
			.containsExactly("ADMINISTRATOR");
		assertThat(deactivating("nina").ending()).isEqualTo("PersonConflict");
		assertThat(roles("nina")).containsExactly("ADMINISTRATOR");
		assertThat(appoint("ada", "nina", "ADMINISTRATOR").text("/appointToPlatform/because"))
			.isEqualTo("nina is appointed already.");
		assertThat(dismiss("nina", "ada", "ADMINISTRATOR").ending()).isEqualTo("PersonDismissed");
		assertThat(appoint("ada", "nina", "AUDITOR").kinds()).containsExactly("FORBIDDEN");
		assertThat(Told.of(this.graph)).containsExactly(told("appointed", "nina", "ada"),
				told("dismissed", "ada", "nina"));
	}

	@Test
	void isDecidedByNobodyForThemselves() {
		Answer raised = appoint("ada", "ada", "GOVERNANCE");
		assertThat(raised.text("/appointToPlatform/because")).isEqualTo("Nobody appoints themselves.");
		assertThat(raised.texts("/appointToPlatform/person/roles", "")).containsExactly("ADMINISTRATOR");
		for (String role : List.of("ADMINISTRATOR", "GOVERNANCE", "AUDITOR", "EMITTER")) {
			assertThat(appoint("nina", "nina", role).kinds()).containsExactly("FORBIDDEN");
			assertThat(appoint("olga", "nina", role).kinds()).containsExactly("FORBIDDEN");
		}
		assertThat(appoint("ada", "wim", "AUDITOR").text("/appointToPlatform/because"))
			.isEqualTo("wim may no longer act.");
		assertThat(Told.of(this.graph)).isEmpty();
	}

	@Test
	void leavesTheLastAdministratorOne() {
		assertThat(dismiss("ada", "ada", "ADMINISTRATOR").text("/dismissFromPlatform/because"))
			.isEqualTo("ada is the last administrator: somebody else has to become one first.");
		appoint("ada", "nina", "ADMINISTRATOR");
		send("ada", "DeactivatePerson", Map.of("person", Ids.person("nina"), "reason", "Away"));
		assertThat(dismiss("ada", "ada", "ADMINISTRATOR").ending()).isEqualTo("PersonConflict");
		send("ada", "ReactivatePerson", Map.of("person", Ids.person("nina")));
		assertThat(dismiss("ada", "ada", "ADMINISTRATOR").ending()).isEqualTo("PersonDismissed");
		assertThat(roles("ada")).isEmpty();
	}

	/** They name gerda, and go on naming her. */
	@Test
	void isNotUndoneBySettings(@Autowired ConfigurableApplicationContext application) {
		Governor.appoint(this.graph, application);
		assertThat(roles("gerda")).containsExactly("GOVERNANCE");
		dismiss("ada", "gerda", "GOVERNANCE");
		Governor.start(application);
		assertThat(roles("gerda")).isEmpty();
		appoint("ada", "gerda", "GOVERNANCE");
		dismiss("ada", "gerda", "GOVERNANCE");
		Governor.start(application);
		assertThat(roles("gerda")).isEmpty();
		appoint("ada", "gerda", "GOVERNANCE");
		assertThat(roles("gerda")).containsExactly("GOVERNANCE");
	}

	/** Nobody but administrators is left to decide on what the owners ask for. */
	@Test
	void leavesWhatAwaitedAnAdministratorToTheOthers() {
		appoint("ada", "nina", "ADMINISTRATOR");
		String request = this.portal.signIn("olga")
			.ask("""
					mutation($input: RequestAccessInput!) { requestAccess(input: $input) {
					  ... on AccessRequestSubmitted { accessRequest { id } } } }
					""",
					Map.of("input",
							Map.of("outputPort", Ids.port("orders/lines"), "consumer",
									Map.of("person", Ids.person("olga")), "purpose", "To know")))
			.text("/requestAccess/accessRequest/id");
		assertThat(approvers(request)).containsExactlyInAnyOrder("ada", "nina");
		dismiss("nina", "ada", "ADMINISTRATOR");
		assertThat(approvers(request)).containsExactly("nina");
		assertThat(inbox("ada")).isEmpty();
		assertThat(inbox("nina")).containsExactly(request);
	}

	@Test
	void oneOfTwoStaysWhoGiveItUpAtOnceOrTakeItFromEachOther() {
		aMesh().with(aVisitor("adam").withRoles("ADMINISTRATOR")).in(this.graph);
		for (int round = 0; round < ROUNDS; round++) {
			boolean own = round % 2 == 0;
			List<Supplier<Answer>> runners = List.of(() -> dismiss("ada", own ? "ada" : "adam", "ADMINISTRATOR"),
					() -> dismiss("adam", own ? "adam" : "ada", "ADMINISTRATOR"));
			assertThat(Race.of(runners)).as("round %d", round)
				.extracting((answer) -> answer.kinds().isEmpty() ? answer.ending() : answer.kinds().getFirst())
				.containsExactlyInAnyOrder("PersonDismissed", own ? "PersonConflict" : "FORBIDDEN");
			this.graph.write((transaction) -> transaction.rows("""
					MATCH (p:Person)
					WHERE p.key IN ['ada', 'adam']
					SET p.roles = ['ADMINISTRATOR']
					""", Map.of()));
		}
	}

	private Answer deactivating(String doer) {
		return send(doer, "DeactivatePerson", Map.of("person", Ids.person("wim"), "reason", "Has left"));
	}

	private Answer appoint(String doer, String person, String role) {
		return send(doer, "AppointToPlatform", Map.of("person", Ids.person(person), "role", role));
	}

	private Answer dismiss(String doer, String person, String role) {
		return send(doer, "DismissFromPlatform", Map.of("person", Ids.person(person), "role", role));
	}

	private List<String> roles(String person) {
		return this.portal.signIn(person).ask("{ viewer { roles } }", Map.of()).texts("/viewer/roles", "");
	}

	private List<String> approvers(String request) {
		return this.portal.signIn("nina")
			.ask("query($id: ID!) { accessRequest(id: $id) { approvers { key } } }", Map.of("id", request))
			.texts("/accessRequest/approvers", "/key");
	}

	private List<String> inbox(String person) {
		return this.portal.signIn(person).send("Inbox", Map.of()).texts("/viewer/inbox/edges", "/node/id");
	}

	private Answer send(String person, String mutation, Map<String, Object> input) {
		return this.portal.signIn(person).submit(mutation, input);
	}

	private static Told told(String what, String person, String by) {
		return new Told("io.meshgate.person." + what, Mesh.person(person).value(),
				Map.of("by", Mesh.person(by).value(), "role", "ADMINISTRATOR"));
	}

}
