package io.meshgate.api.descriptor;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.meshgate.api.descriptor.reading.Format;
import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.api.portal.Portal.aVisitor;
import static io.meshgate.graph.testing.mesh.Mesh.aDomain;
import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static io.meshgate.graph.testing.mesh.Mesh.aPort;
import static io.meshgate.graph.testing.mesh.Mesh.aProduct;
import static io.meshgate.graph.testing.mesh.Mesh.aTeam;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What documents waited for comes by another way: a dataset that somebody else names
 * first, a person who comes into a team, a document that says nothing of what waited.
 */
@WholePortal
class AwaitedIT {

	private static final String CATALOGUE = """
			[{"entityUrn": "urn:li:dataProduct:ticks", "aspectName": "dataProductProperties", "aspect": {"json":
			  {"name": "Ticks", "assets": [{"destinationUrn": "urn:li:dataset:(%s,PROD)"}]}}}]
			""";

	private static final String GIVEN = "(:OutputPort)-[:SERVES]->(:Dataset {key: '%s', givenOut: true})";

	private static final String EVENT = """
			{"eventTime": "2026-03-01T06:00:00Z", "producer": "https://example.org",
			 "job": {"namespace": "nightly", "name": "tick"},
			 "inputs": [{"namespace": "lake", "name": "raw"}], "outputs": [{"namespace": "lake", "name": "%s"}]}
			""";

	private static final String OWNED = """
			{apiVersion: v1.1.0, kind: DataProduct, id: other, status: active, domain: market, %s,
			  outputPorts: [{name: deals, version: 1.0.0}]}
			""";

	private static final String CONTRACT = """
			{apiVersion: v3.1.0, kind: DataContract, id: ticks, version: 1.0.0, status: active,
			  servers: [{server: x, type: bigquery, project: p, dataset: d}], schema: [{name: tick, physicalName: t}]}
			""";

	private final Importing importing;

	private final Portal portal;

	private final Graph graph;

	AwaitedIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.importing = new Importing(graph);
		this.portal = new Portal(port);
	}

	@BeforeEach
	void mesh() {
		MeshDatabase.empty();
		aMesh()
			.with(aDomain("market"), aProduct("mine").inDomain("market").ownedBy("heads").offering(aPort("all")),
					aVisitor("ada").withRoles("ADMINISTRATOR"), aVisitor("hanna").memberOf("heads"),
					aVisitor("paul").memberOf("planning"), aVisitor("dirk").memberOf("desk"),
					aVisitor("zora").memberOf("heads").memberOf("planning"), aTeam("nobodies"))
			.in(this.graph);
	}

	@Test
	void aDatasetIsGivenOutThatALineageToolNamesFirst() {
		waitForTheDataset("lake,ticks");
		tell("others");
		assertThat(this.importing.count("(u:UnresolvedReference {link: 'SERVES'})")).isOne();
		tell("ticks");
		assertThat(this.importing.count(GIVEN.formatted("lake/ticks"))).isOne();
		assertThat(this.importing.count("(u:UnresolvedReference {link: 'SERVES'})")).isZero();
		assertThat(this.importing.count("(:Dataset {due: true})")).isZero();
	}

	/** What comes later to a dataset that ports give out goes from port to port. */
	@Test
	void whatFeedsItFeedsThePortThatWaitedForIt() {
		waitForTheDataset("lake,ticks");
		bind("raw");
		tell("ticks");
		assertThat(this.importing.count("(:OutputPort {key: 'mine/all'})-[:FEEDS]->(:OutputPort)-[:SERVES]->"
				+ "(:Dataset {key: 'lake/ticks'})"))
			.isOne();
	}

	@Test
	void aDatasetIsGivenOutThatIsBoundFirst() {
		waitForTheDataset("lake,ticks");
		bind("ticks");
		assertThat(this.importing.count(GIVEN.formatted("lake/ticks"))).isOne();
		assertThat(this.importing.count("(u:UnresolvedReference {link: 'SERVES'})")).isZero();
	}

	@Test
	void aDatasetIsGivenOutThatAPublishedContractNamesFirst() {
		waitForTheDataset("bigquery,p.d.t");
		Answer published = this.portal.signIn("ada")
			.submit("PublishContract", Map.of("outputPort", Ids.port("mine/all"), "document", CONTRACT));
		assertThat(published.ending()).isEqualTo("ContractPublished");
		assertThat(this.importing.count(GIVEN.formatted("bigquery/p.d.t"))).isOne();
	}

	@Test
	void aProductIsTheTeamsIntoWhichItsOwnerComes() {
		askForWhatIsTheHeads();
		this.importing.run(OWNED.formatted("customProperties: [{property: owner, value: 'user:zoe'}]"));
		awaits("ada");
		new People(this.graph).signIn(new Identity("test", "1"), new Introduction("zoe", "zoe", "Zoe", null));
		add("zoe");
		assertThat(this.importing.count("(:Team {key: 'desk'})-[:OWNS]->(:DataProduct {key: 'other'})")).isOne();
		awaits("dirk", "zoe");
	}

	@Test
	void whoIsOfSeveralTeamsStandsForNoneOfThem() {
		this.importing.run(OWNED.formatted("customProperties: [{property: owner, value: 'user:zora'}]"));
		add("zora");
		assertThat(this.importing.count("(:Team)-[:OWNS]->(:DataProduct {key: 'other'})")).isZero();
		assertThat(this.importing.count("(:UnresolvedReference {link: 'OWNER_PERSON', due: true})")).isOne();
	}

	/**
	 * The product's own document does not come; also where so many come with what it
	 * waited for that they are not written at once.
	 */
	@ParameterizedTest
	@ValueSource(ints = { 0, 1000 })
	void openRequestsFollowWhoALaterDocumentMakesAnswer(int others) {
		askForWhatIsTheHeads();
		this.importing.run(OWNED.formatted("team: {name: crew}"));
		awaits("ada");
		String crew = """
				{apiVersion: backstage.io/v1alpha1, kind: Group, metadata: {name: crew}, spec: {members: [dirk]}}
				""" + IntStream.range(0, others)
			.mapToObj("---\n{apiVersion: backstage.io/v1alpha1, kind: Domain, metadata: {name: other-%d}}\n"::formatted)
			.collect(Collectors.joining());
		this.importing.run(crew);
		awaits("dirk");
		this.importing.run(crew);
		assertThat(Told.of(this.graph)).filteredOn((told) -> told.type().equals("io.meshgate.access.rerouted"))
			.hasSize(2);
	}

	@Test
	void openRequestsFollowIntoADomainThatALaterDocumentMakes() {
		this.importing.run(OWNED.replace("domain: market", "domain: floor").formatted("team: {name: nobodies}"));
		ask();
		awaits("ada");
		this.importing.run("{apiVersion: backstage.io/v1alpha1, kind: Domain, metadata: {name: floor}, "
				+ "spec: {owner: heads}}\n");
		awaits("hanna");
	}

	@Test
	void openRequestsFollowADomainWhoseOwnerComesLater() {
		this.importing.run("{apiVersion: backstage.io/v1alpha1, kind: Domain, metadata: {name: floor}, "
				+ "spec: {owner: crew}}\n");
		this.importing.run(OWNED.replace("domain: market", "domain: floor").formatted("team: {name: nobodies}"));
		ask();
		awaits("ada");
		this.importing.run("{apiVersion: backstage.io/v1alpha1, kind: Group, metadata: {name: crew}, "
				+ "spec: {members: [dirk]}}\n");
		awaits("dirk");
	}

	private void askForWhatIsTheHeads() {
		this.importing.run(OWNED.formatted("team: {name: heads}"));
		ask();
		awaits("hanna");
	}

	private void add(String person) {
		assertThat(this.portal.signIn("ada")
			.submit("AddTeamMember",
					Map.of("team", Ids.team("desk"), "person", Map.of("key", person), "role", "MEMBER"))
			.ending()).isEqualTo("TeamMemberAdded");
	}

	private void waitForTheDataset(String dataset) {
		byte[] catalogue = CATALOGUE.formatted(dataset).getBytes(StandardCharsets.UTF_8);
		this.importing.run(List.of(new SourceText("test.json", Format.JSON, catalogue)));
		assertThat(this.importing.count("(u:UnresolvedReference {link: 'SERVES'}) WHERE u.due IS NULL")).isOne();
	}

	private void tell(String output) {
		assertThat(this.portal.signIn("ada")
			.call("/api/v1/lineage",
					(call) -> call.header("Content-Type", "application/json")
						.POST(BodyPublishers.ofString(EVENT.formatted(output))))
			.statusCode()).isEqualTo(201);
	}

	private void bind(String name) {
		assertThat(this.portal.signIn("ada")
			.submit("BindDataset", Map.of("outputPort", Ids.port("mine/all"), "namespace", "lake", "name", name))
			.ending()).isEqualTo("DatasetBound");
	}

	private void ask() {
		Visitor paul = this.portal.signIn("paul");
		String port = this.portal.signIn("ada")
			.ask("{ dataProduct(by: {key: \"other\"}) { outputPorts { id } } }", Map.of())
			.text("/dataProduct/outputPorts/0/id");
		Map<String, Object> wish = Map.of("outputPort", port, "consumer", Map.of("team", Ids.team("planning")),
				"purpose", "To plan");
		assertThat(paul.submit("RequestAccess", wish).ending()).isEqualTo("AccessRequestSubmitted");
	}

	private void awaits(String... people) {
		assertThat(this.importing.rows("MATCH (:AccessRequest)-[:AWAITS]->(who) RETURN who.key AS key ORDER BY key"))
			.extracting((row) -> row.text("key"))
			.containsExactly(people);
	}

}
