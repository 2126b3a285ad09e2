package io.meshgate.api.descriptor;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Race;
import io.meshgate.api.portal.Told;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.meshgate.graph.person.Identity;
import io.meshgate.graph.person.Introduction;
import io.meshgate.graph.person.People;
import io.meshgate.graph.testing.MeshDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.api.portal.Portal.aVisitor;
import static io.meshgate.graph.testing.mesh.Mesh.aDomain;
import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What documents referred to in vain is made, renamed or made plain in the portal, and is
 * found at once. Who signs in is found by the next import, of whatever it is.
 */
@WholePortal
class LatecomersIT {

	private static final String WAITING = """
			{apiVersion: v1.1.0, kind: DataProduct, id: ticks, domain: Exchange, team: {name: Traders},
			  inputPorts: [{name: quotes, contractId: quotes-c}]}
			---
			{apiVersion: backstage.io/v1alpha1, kind: System, metadata: {name: orders}, spec: {owner: desk, domain: floor}}
			---
			{apiVersion: backstage.io/v1alpha1, kind: Resource, metadata: {name: book},
			  spec: {type: dataset, owner: desk, system: ledger}}
			""";

	private static final String OTHER = """
			apiVersion: v1.1.0
			kind: DataProduct
			id: other
			status: active
			""";

	private static final int ROUNDS = 10;

	private final Importing importing;

	private final Portal portal;

	private final Graph graph;

	LatecomersIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.importing = new Importing(graph);
		this.portal = new Portal(port);
	}

	@BeforeEach
	void mesh() {
		MeshDatabase.empty();
		aMesh().with(aDomain("market").ownedBy("heads"), aVisitor("ada").withRoles("ADMINISTRATOR"), aVisitor("hanna"))
			.in(this.graph);
		this.importing.run(WAITING);
	}

	@Test
	void looksAtNothingThatNobodyCanMeet() {
		assertThat(this.importing.count("(:UnresolvedReference)")).isEqualTo(6);
		assertThat(this.importing.count("(u:UnresolvedReference) WHERE u.due")).isZero();
		this.importing.run(OTHER);
		assertThat(this.importing.count("(u:UnresolvedReference) WHERE u.due")).isZero();
	}

	@Test
	void findsWhatWasMadeInThePortal() {
		send("CreateDomain", Map.of("key", "floor", "name", "The floor", "owner", Map.of("key", "heads")),
				"DomainCreated");
		send("CreateTeam", Map.of("key", "desk", "name", "Desk", "owner", Map.of("key", "hanna")), "TeamCreated");
		assertThat(Told.of(this.graph)).contains(
				new Told("io.meshgate.dataproduct.placed", id("DataProduct", "orders"),
						Map.of("to", id("Domain", "floor"))),
				new Told("io.meshgate.dataproduct.ownerassigned", id("DataProduct", "orders"),
						Map.of("owner", id("Team", "desk"))));
		send("CreateDataProduct", Map.of("key", "ledger", "name", "Ledger", "domain", Map.of("key", "market"), "owner",
				Map.of("key", "heads")), "DataProductCreated");
		assertThat(this.importing.count("(:Team {key: 'desk'})-[:OWNS]->(:DataProduct {key: 'orders'})"
				+ "-[:IN_DOMAIN]->(:Domain {key: 'floor'})"))
			.isOne();
		assertThat(this.importing.count("(:DataProduct {key: 'ledger'})-[:OFFERS]->(:OutputPort)")).isOne();
		assertThat(this.importing.count("(:UnresolvedReference)")).isEqualTo(3);
	}

	@Test
	void findsThroughWhomATeamIsMadeOf() {
		this.importing
			.run("""
					{apiVersion: backstage.io/v1alpha1, kind: User, metadata: {name: zoe}, spec: {memberOf: [fresh]}}
					---
					{apiVersion: backstage.io/v1alpha1, kind: System, metadata: {name: of-zoe}, spec: {owner: 'user:zoe'}}
					---
					{apiVersion: backstage.io/v1alpha1, kind: System, metadata: {name: of-hanna}, spec: {owner: 'user:hanna'}}
					""");
		assertThat(this.importing.count("()-[:OWNS]->(:DataProduct)")).isZero();
		List<Told> before = Told.of(this.graph);
		send("CreateTeam", Map.of("key", "fresh", "name", "Fresh", "owner", Map.of("key", "hanna")), "TeamCreated");
		assertThat(this.importing.count("(:Team {key: 'fresh'})-[:OWNS]->(:DataProduct)")).isEqualTo(2);
		Map<String, Object> fresh = Map.of("owner", id("Team", "fresh"));
		assertThat(Told.since(this.graph, before)).extracting(Told::type).first().isEqualTo("io.meshgate.team.created");
		assertThat(Told.since(this.graph, before).stream().skip(1)).containsExactlyInAnyOrder(
				new Told("io.meshgate.membership.added", id("Team", "fresh"),
						Map.of("person", id("Person", "zoe"), "role", "MEMBER")),
				new Told("io.meshgate.dataproduct.ownerassigned", id("DataProduct", "of-zoe"), fresh),
				new Told("io.meshgate.dataproduct.ownerassigned", id("DataProduct", "of-hanna"), fresh));
	}

	@Test
	void tellsWhatComesOfANewMember() {
		this.importing
			.run("""
					{apiVersion: backstage.io/v1alpha1, kind: System, metadata: {name: of-hanna}, spec: {owner: 'user:hanna'}}
					""");
		List<Told> before = Told.of(this.graph);
		send("AddTeamMember", Map.of("team", Ids.team("heads"), "person", Map.of("key", "hanna"), "role", "MEMBER"),
				"TeamMemberAdded");
		assertThat(Told.since(this.graph, before)).hasSize(2)
			.last()
			.isEqualTo(new Told("io.meshgate.dataproduct.ownerassigned", id("DataProduct", "of-hanna"),
					Map.of("owner", id("Team", "heads"))));
	}

	@Test
	void givesWhatSomebodyStandsForToTheOnlyTeamThatIsLeft() {
		aMesh().with(aVisitor("hanna").memberOf("heads").memberOf("crew").memberOf("desks")).in(this.graph);
		this.importing
			.run("""
					{apiVersion: backstage.io/v1alpha1, kind: System, metadata: {name: of-hanna}, spec: {owner: 'user:hanna'}}
					""");
		send("RemoveTeamMember", Map.of("team", Ids.team("heads"), "person", Map.of("key", "hanna")),
				"TeamMemberRemoved");
		assertThat(this.importing.count("()-[:OWNS]->(:DataProduct {key: 'of-hanna'})")).isZero();
		List<Told> before = Told.of(this.graph);
		send("RemoveTeam", Map.of("team", Ids.team("crew"), "expectedVersion", 1), "TeamRemoved");
		assertThat(Told.since(this.graph, before)).hasSize(2)
			.last()
			.isEqualTo(new Told("io.meshgate.dataproduct.ownerassigned", id("DataProduct", "of-hanna"),
					Map.of("owner", id("Team", "desks"))));
	}

	@Test
	void givesWhatSomebodyStandsForToTheTeamThatTheyStayIn() {
		aMesh().with(aVisitor("hanna").memberOf("heads").memberOf("desks")).in(this.graph);
		this.importing
			.run("""
					{apiVersion: backstage.io/v1alpha1, kind: System, metadata: {name: of-hanna}, spec: {owner: 'user:hanna'}}
					""");
		List<Told> before = Told.of(this.graph);
		assertThat(this.portal.signIn("hanna").submit("LeaveTeam", Map.of("team", Ids.team("desks"))).ending())
			.isEqualTo("TeamMembershipEnded");
		assertThat(Told.since(this.graph, before)).hasSize(2)
			.last()
			.isEqualTo(new Told("io.meshgate.dataproduct.ownerassigned", id("DataProduct", "of-hanna"),
					Map.of("owner", id("Team", "heads"))));
	}

	@Test
	void sortsWhatTheComponentsOfASystemRead() {
		this.importing.run("""
				{apiVersion: backstage.io/v1alpha1, kind: Component, metadata: {name: reader}, spec: {type: service,
				  lifecycle: production, owner: desk, system: shop, consumesApis: [delta, Bravo, alpha, charlie]}}
				---
				{apiVersion: backstage.io/v1alpha1, kind: System, metadata: {name: shop}, spec: {owner: desk}}
				""");
		assertThat(this.portal.signIn("ada")
			.ask("{ dataProduct(by: {key: \"shop\"}) { inputPorts { name } } }", Map.of())
			.texts("/dataProduct/inputPorts", "/name")).hasSize(4).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
		assertThat(this.importing.count("(i:InputPort) WHERE i.nameOrder IS NULL")).isZero();
	}

	@Test
	void findsWhatWasRenamedInThePortal() {
		send("ChangeDomain", Map.of("domain", Ids.domain("market"), "name", "Exchange"), "DomainChanged");
		send("ChangeTeam", Map.of("team", Ids.team("heads"), "name", "Traders"), "TeamChanged");
		assertThat(this.importing.count("(:Team {key: 'heads'})-[:OWNS]->(:DataProduct {key: 'ticks'})"
				+ "-[:IN_DOMAIN]->(:Domain {key: 'market'})"))
			.isOne();
	}

	@Test
	void decidesOnceOnlyOneIsCalledSo() {
		send("CreateTeam", Map.of("key", "clerks-a", "name", "Clerks", "owner", Map.of("key", "hanna")), "TeamCreated");
		String second = send("CreateTeam", Map.of("key", "clerks-b", "name", "Clerks", "owner", Map.of("key", "hanna")),
				"TeamCreated")
			.text("/createTeam/team/id");
		this.importing.run(OTHER + "team: {name: Clerks}\n");
		assertThat(this.importing.count("()-[:OWNS]->(:DataProduct {key: 'other'})")).isZero();
		send("ChangeTeam", Map.of("team", second, "name", "Brokers"), "TeamChanged");
		assertThat(this.importing.count("(:Team {key: 'clerks-a'})-[:OWNS]->(:DataProduct {key: 'other'})")).isOne();
	}

	@Test
	void isAboutATermOnceThatIsDefined() {
		this.importing.run(OTHER + "customProperties: [{property: terms, value: [market/tick]}]\n");
		send("DefineTerm", Map.of("domain", Map.of("key", "market"), "key", "tick", "name", "Tick", "definition",
				"One change of a price"), "TermDefined");
		assertThat(this.importing.count("(:DataProduct {key: 'other'})-[:IS_ABOUT]->(:Term {key: 'market/tick'})"))
			.isOne();
		String found = "{ dataProducts(search: \"tick\") { edges { node { key } } } }";
		assertThat(this.portal.signIn("ada").ask(found, Map.of()).texts("/dataProducts/edges", "/node/key"))
			.contains("other");
	}

	@Test
	void findsWhoSignedInWhenTheSameDocumentComesAgain() {
		String team = "{apiVersion: backstage.io/v1alpha1, kind: Group, metadata: {name: crew}, spec: {members: [zoe]}}\n";
		this.importing.run(team);
		new People(this.graph).signIn(new Identity("test", "1"), new Introduction("zoe", "zoe", "Zoe", null));
		assertThat(this.importing.run(team).rows()).extracting(ImportReport.ReportRow::outcome)
			.containsExactly(Outcome.UNCHANGED);
		assertThat(this.importing.count("(:Person {key: 'zoe'})-[:MEMBER_OF]->(:Team {key: 'crew'})")).isOne();
		assertThat(this.importing.count("(:Newcomer)")).isZero();
	}

	@Test
	void letsRequestsFollowWhoAnswersFromThenOn() {
		this.importing.run(OTHER + """
				team: {name: nobodies}
				domain: floor
				outputPorts: [{name: deals, version: 1.0.0}]
				---
				{apiVersion: backstage.io/v1alpha1, kind: Group, metadata: {name: nobodies}, spec: {type: team}}
				""");
		aMesh().with(aVisitor("paul").memberOf("planning"), aVisitor("hanna").memberOf("heads")).in(this.graph);
		Visitor paul = this.portal.signIn("paul");
		String port = paul.ask("{ dataProduct(by: {key: \"other\"}) { outputPorts { id } } }", Map.of())
			.text("/dataProduct/outputPorts/0/id");
		Map<String, Object> wish = Map.of("outputPort", port, "consumer", Map.of("team", Ids.team("planning")),
				"purpose", "To plan");
		assertThat(paul.submit("RequestAccess", wish).ending()).isEqualTo("AccessRequestSubmitted");
		assertThat(this.importing.count("(:AccessRequest)-[:AWAITS]->(:Person {key: 'ada'})")).isOne();
		send("CreateDomain", Map.of("key", "floor", "name", "The floor", "owner", Map.of("key", "heads")),
				"DomainCreated");
		assertThat(this.importing.count("(:AccessRequest)-[:AWAITS]->(:Person {key: 'hanna'})")).isOne();
		assertThat(this.importing.count("(:AccessRequest)-[:AWAITS]->()")).isOne();
		assertThat(Told.of(this.graph)).extracting(Told::type).contains("io.meshgate.access.rerouted");
	}

	@Test
	void findsWhatIsMadeWhileAnImportSpeaksOfIt() {
		for (int round = 0; round < ROUNDS; round++) {
			String key = "pit-" + round;
			String documents = OTHER.replace("id: other", "id: of-" + key).replace("status: active", "domain: " + key);
			List<Supplier<Boolean>> runners = List.of(() -> this.importing.run(documents).rows().isEmpty(),
					() -> send("CreateDomain", Map.of("key", key, "name", key, "owner", Map.of("key", "heads")),
							"DomainCreated")
						.kinds()
						.isEmpty());
			assertThat(Race.of(runners)).containsExactly(false, true);
			assertThat(this.importing.count("(:DataProduct)-[:IN_DOMAIN]->(:Domain {key: '" + key + "'})")).isOne();
		}
	}

	private String id(String label, String key) {
		return this.importing.rows("MATCH (n:" + label + " {key: '" + key + "'}) RETURN n.id AS id")
			.getFirst()
			.text("id");
	}

	private Answer send(String mutation, Map<String, Object> input, String ending) {
		Answer answer = this.portal.signIn("ada").submit(mutation, input);
		assertThat(answer.ending()).isEqualTo(ending);
		return answer;
	}

}
