package io.meshgate.api.person;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Race;
import io.meshgate.api.portal.Told;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.meshgate.graph.governance.waiver.Inheriting;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import io.meshgate.graph.testing.mesh.PortNoun;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.api.portal.Portal.aVisitor;
import static io.meshgate.graph.testing.mesh.Mesh.aDomain;
import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static io.meshgate.graph.testing.mesh.Mesh.aPort;
import static io.meshgate.graph.testing.mesh.Mesh.aProduct;
import static io.meshgate.graph.testing.mesh.Mesh.aRule;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may no longer act can do nothing from then on, and what they have had to do goes to
 * others.
 */
@WholePortal
class DeactivationIT {

	private static final int ROUNDS = 20;

	private static final Map<String, String> PRESS = Map.of("team", Ids.team("press"));

	private final Graph graph;

	private final Portal portal;

	/** Ada, the only administrator, belongs to the press, which asks. */
	DeactivationIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
		MeshDatabase.empty();
		aMesh().with(aDomain("retail").ownedBy("heads"), aDomain("sales").partOf("retail").ownedBy("leads"))
			.with(aVisitor("olga").memberOf("sellers", "OWNER"), aVisitor("leo").memberOf("leads"),
					aVisitor("hedda").memberOf("heads"), aVisitor("nina").memberOf("press"),
					aVisitor("ada").memberOf("press").withRoles("ADMINISTRATOR"))
			.with(aProduct("orders").inDomain("sales")
				.ownedBy("sellers")
				.offering(IntStream.range(0, ROUNDS).mapToObj((lane) -> aPort("" + lane)).toArray(PortNoun[]::new)))
			.with(aRule("described").holdingIn("sales")
				.waivedFor("orders", "leo", Instant.parse("2999-12-31T00:00:00Z")))
			.in(graph);
	}

	@Test
	void takesAllAtOnceAndGivesBackWhatTheyAre() {
		Visitor olga = signedIn("olga");
		Answer gone = deactivate("ada", "olga");
		assertThat(gone.texts("/deactivatePerson/ownerless", "/key")).containsExactly("sellers");
		assertThat(gone.texts("/deactivatePerson/person/viewerCan", "/because")).containsExactly("You can see it.",
				"olga may no longer act.", "You administer the platform.", "olga may no longer act.",
				"olga is not appointed.", "You administer the platform.");
		assertThat(told("io.meshgate.person.deactivated")).containsExactly(new Told("io.meshgate.person.deactivated",
				Mesh.person("olga").value(), Map.of("by", Mesh.person("ada").value(), "reason", "Has left")));
		assertThat(told("io.meshgate.team.ownerless")).containsExactly(new Told("io.meshgate.team.ownerless",
				Mesh.team("sellers").value(), Map.of("person", Mesh.person("olga").value())));
		assertThat(change(olga).kinds()).containsExactly("NOT_FOUND");
		assertThat(deactivate("ada", "olga").ending()).isEqualTo("PersonConflict");
		assertThat(send("ada", "ReactivatePerson", Map.of("person", Ids.person("olga"))).ending())
			.isEqualTo("PersonReactivated");
		assertThat(change(olga).ending()).isEqualTo("DataProductChanged");
	}

	@Test
	void leavesWhatAwaitedThemToTheNearestAbove() {
		String request = ask("nina", 0, PRESS);
		assertThat(approvers(request)).containsExactly("olga");
		assertThat(deactivate("ada", "olga").data("/deactivatePerson/rerouted").asInt()).isOne();
		assertThat(approvers(request)).containsExactly("leo");
		assertThat(inbox("leo")).containsExactly(request);
		deactivate("ada", "leo");
		assertThat(inbox("hedda")).containsExactly(request);
		Answer last = deactivate("ada", "hedda");
		assertThat(last.data("/deactivatePerson/ended").asInt()).isOne();
		assertThat(status(request)).isEqualTo("SUPERSEDED");
	}

	@Test
	void endsWhatIsTheirsAloneForGood() {
		Map<String, String> himself = Map.of("person", Ids.person("leo"));
		String approved = ask("leo", 0, himself);
		send("olga", "ApproveAccessRequest", Map.of("accessRequest", approved));
		String open = ask("leo", 1, himself);
		String ofTheTeam = ask("leo", 2, Map.of("team", Ids.team("leads")));
		Answer gone = deactivate("ada", "leo");
		assertThat(gone.data("/deactivatePerson/ended").asInt()).isEqualTo(2);
		send("ada", "ReactivatePerson", Map.of("person", Ids.person("leo")));
		assertThat(List.of(status(open), status(ofTheTeam))).containsExactly("SUPERSEDED", "IN_REVIEW");
		assertThat(texts("MATCH (g:Grant) RETURN g.endReason AS text")).containsExactly("POLICY");
		assertThat(told("io.meshgate.access.ended")).singleElement()
			.satisfies((told) -> assertThat(told.data())
				.isEqualTo(Map.of("person", Mesh.person("leo").value(), "reason", "POLICY")));
		assertThat(ask("leo", 0, himself)).isNotEmpty();
	}

	@Test
	void leavesTheirWaiversToTheNearestWhoDecides() {
		assertThat(deactivate("ada", "leo").data("/deactivatePerson/rerouted").asInt()).isOne();
		assertThat(waiverOwner()).isEqualTo("hedda");
		assertThat(told("io.meshgate.waiver.reassigned"))
			.containsExactly(new Told("io.meshgate.waiver.reassigned", Ids.inGraph(Ids.waiver("described orders")),
					Map.of("owner", Mesh.person("hedda").value(), "person", Mesh.person("leo").value())));
		deactivate("ada", "hedda");
		assertThat(waiverOwner()).isEqualTo("ada");
	}

	/** An import passes on what leavers had to do together with who may act no more. */
	@Test
	void leavesWaiversWithWhomeverTheyCameToBefore() {
		send("leo", "ReassignWaiver",
				Map.of("waiver", Ids.waiver("described orders"), "owner", Map.of("key", "hedda")));
		deactivate("ada", "leo");
		List<PersonId> people = List.of(Mesh.person("leo"), Mesh.person("hedda"));
		List<Event> events = this.graph.write(
				(transaction) -> new Inheriting().passOn(transaction, people, Instant.parse("2026-11-20T00:00:00Z")));
		assertThat(events).isEmpty();
		assertThat(waiverOwner()).isEqualTo("hedda");
	}

	/** The product has gone where the owners above the rule do not answer for it. */
	@Test
	void leavesWaiversToWhoSeesTheProduct() {
		aMesh().with(aDomain("lab").ownedBy("leads")).in(this.graph);
		this.graph.write((transaction) -> transaction.one("""
				MATCH (p:DataProduct {key: 'orders'})-[at:IN_DOMAIN]->()
				MATCH (lab:Domain {key: 'lab'})
				DELETE at
				CREATE (p)-[:IN_DOMAIN]->(lab)
				SET p.visibility = 'PRIVATE'
				RETURN p.id AS id
				""", Map.of()));
		deactivate("ada", "leo");
		assertThat(waiverOwner()).isEqualTo("ada");
	}

	@Test
	void isForAdministratorsAndNeverOfThemselves() {
		assertThat(deactivate("olga", "nina").kinds()).containsExactly("FORBIDDEN");
		Answer refused = deactivate("ada", "ada");
		assertThat(refused.ending()).isEqualTo("PersonConflict");
		assertThat(refused.text("/deactivatePerson/because"))
			.isEqualTo("Nobody takes from themselves what they may do.");
		assertThat(refused.data("/deactivatePerson/person/active").asBoolean()).isTrue();
		assertThat(told("io.meshgate.person.deactivated")).isEmpty();
	}

	@Test
	void oneOfTwoAdministratorsStaysWhoDoItToEachOther() {
		aMesh().with(aVisitor("adam").withRoles("ADMINISTRATOR")).in(this.graph);
		Visitor ada = signedIn("ada");
		Visitor adam = signedIn("adam");
		for (int round = 0; round < ROUNDS; round++) {
			List<Supplier<Answer>> runners = List.of(() -> ada.submit("DeactivatePerson", leaving("adam")),
					() -> adam.submit("DeactivatePerson", leaving("ada")));
			assertThat(Race.of(runners)).as("round %d", round)
				.extracting((answer) -> answer.kinds().isEmpty() ? answer.ending() : answer.kinds().getFirst())
				.containsExactlyInAnyOrder("PersonDeactivated", "NOT_FOUND");
			this.graph.write((transaction) -> transaction.rows("MATCH (p:Person) SET p.active = true", Map.of()));
		}
	}

	/** Whoever asks and whoever deactivates act at once. */
	@Test
	void awaitsNobodyWhoMayNotActWhoeverActsAtOnce() {
		Visitor nina = this.portal.signIn("nina");
		Visitor ada = this.portal.signIn("ada");
		for (int round = 0; round < ROUNDS; round++) {
			Map<String, Object> wish = wish(round, PRESS);
			List<Supplier<Answer>> runners = new ArrayList<>();
			runners.add(() -> nina.submit("RequestAccess", wish));
			runners.add(() -> ada.submit("DeactivatePerson", leaving("olga")));
			assertThat(Race.of(runners)).as("round %d", round)
				.extracting(Answer::ending)
				.containsExactly("AccessRequestSubmitted", "PersonDeactivated");
			assertThat(texts("MATCH (r:AccessRequest)-[:AWAITS]->(p {active: false}) RETURN p.key AS text"))
				.as("round %d", round)
				.isEmpty();
			ada.submit("ReactivatePerson", Map.of("person", Ids.person("olga")));
		}
	}

	/** Who is not active when they are first seen is not let in at all. */
	private Visitor signedIn(String person) {
		Visitor visitor = this.portal.signIn(person);
		assertThat(visitor.ask("{ viewer { person { key } } }", Map.of()).text("/viewer/person/key")).isEqualTo(person);
		return visitor;
	}

	private static Answer change(Visitor visitor) {
		return visitor.submit("ChangeDataProduct", Map.of("dataProduct", Ids.product("orders"), "name", "Orders"));
	}

	private Answer deactivate(String doer, String person) {
		return send(doer, "DeactivatePerson", leaving(person));
	}

	private static Map<String, Object> leaving(String person) {
		return Map.of("person", Ids.person(person), "reason", "Has left");
	}

	private String ask(String person, int lane, Map<String, String> consumer) {
		return this.portal.signIn(person).ask("""
				mutation($input: RequestAccessInput!) { requestAccess(input: $input) {
				  ... on AccessRequestSubmitted { accessRequest { id } } } }
				""", Map.of("input", wish(lane, consumer))).text("/requestAccess/accessRequest/id");
	}

	private static Map<String, Object> wish(int lane, Map<String, String> consumer) {
		return Map.of("outputPort", Ids.port("orders/" + lane), "consumer", consumer, "purpose", "To know");
	}

	private Answer send(String person, String mutation, Map<String, Object> input) {
		return this.portal.signIn(person).submit(mutation, input);
	}

	private Answer seen(String request) {
		return this.portal.signIn("ada")
			.ask("query($id: ID!) { accessRequest(id: $id) { status approvers { key } } }", Map.of("id", request));
	}

	private String status(String request) {
		return seen(request).text("/accessRequest/status");
	}

	private List<String> approvers(String request) {
		return seen(request).texts("/accessRequest/approvers", "/key");
	}

	private List<String> inbox(String person) {
		return this.portal.signIn(person).send("Inbox", Map.of()).texts("/viewer/inbox/edges", "/node/id");
	}

	private List<String> texts(String cypher) {
		return this.graph.read((transaction) -> transaction.rows(cypher, Map.of()))
			.stream()
			.map((row) -> row.text("text"))
			.toList();
	}

	private String waiverOwner() {
		return this.portal.signIn("ada")
			.ask("query($id: ID!) { node(id: $id) { ... on Waiver { owner { key } } } }",
					Map.of("id", Ids.waiver("described orders")))
			.text("/node/owner/key");
	}

	private List<Told> told(String type) {
		return Told.of(this.graph).stream().filter((told) -> told.type().equals(type)).toList();
	}

}
