package io.meshgate.graph.loading;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Id;
import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.access.AccessRequests;
import io.meshgate.graph.access.basket.AccessBasketId;
import io.meshgate.graph.access.basket.Baskets;
import io.meshgate.graph.account.ServiceAccountId;
import io.meshgate.graph.account.ServiceAccounts;
import io.meshgate.graph.application.ApplicationId;
import io.meshgate.graph.application.Applications;
import io.meshgate.graph.campaign.AccessCampaignId;
import io.meshgate.graph.campaign.Campaigns;
import io.meshgate.graph.check.Checks;
import io.meshgate.graph.check.QualityCheckId;
import io.meshgate.graph.contract.ColumnId;
import io.meshgate.graph.contract.ContractSchemas;
import io.meshgate.graph.contract.SchemaObjectId;
import io.meshgate.graph.dataset.DatasetColumn;
import io.meshgate.graph.dataset.DatasetColumns;
import io.meshgate.graph.dataset.DatasetFieldId;
import io.meshgate.graph.dataset.DatasetId;
import io.meshgate.graph.dataset.Datasets;
import io.meshgate.graph.delegation.DelegationId;
import io.meshgate.graph.delegation.Delegations;
import io.meshgate.graph.domain.DomainId;
import io.meshgate.graph.domain.Domains;
import io.meshgate.graph.glossary.TermGroupId;
import io.meshgate.graph.glossary.TermGroups;
import io.meshgate.graph.glossary.TermId;
import io.meshgate.graph.glossary.Terms;
import io.meshgate.graph.governance.GovernanceRuleId;
import io.meshgate.graph.governance.GovernanceRules;
import io.meshgate.graph.governance.waiver.WaiverId;
import io.meshgate.graph.governance.waiver.Waivers;
import io.meshgate.graph.incident.IncidentId;
import io.meshgate.graph.incident.Incidents;
import io.meshgate.graph.job.Jobs;
import io.meshgate.graph.job.RunId;
import io.meshgate.graph.job.Runs;
import io.meshgate.graph.lineage.event.JobId;
import io.meshgate.graph.person.Colleagues;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.platform.PlatformId;
import io.meshgate.graph.platform.Platforms;
import io.meshgate.graph.policy.AccessPolicies;
import io.meshgate.graph.policy.AccessPolicyId;
import io.meshgate.graph.port.ContractId;
import io.meshgate.graph.port.InputPortId;
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.port.PortDetails;
import io.meshgate.graph.port.Ports;
import io.meshgate.graph.product.DataProduct;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.ProductPart;
import io.meshgate.graph.product.Products;
import io.meshgate.graph.product.Visibility;
import io.meshgate.graph.quality.ObjectiveId;
import io.meshgate.graph.quality.Objectives;
import io.meshgate.graph.rating.RatingId;
import io.meshgate.graph.rating.Ratings;
import io.meshgate.graph.subscription.GrantId;
import io.meshgate.graph.subscription.SubscriptionId;
import io.meshgate.graph.subscription.Subscriptions;
import io.meshgate.graph.team.TeamId;
import io.meshgate.graph.team.Teams;
import io.meshgate.graph.template.TemplateId;
import io.meshgate.graph.template.Templates;
import io.meshgate.graph.testing.BoltTurns;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.meshgate.graph.testing.mesh.Mesh.aBasket;
import static io.meshgate.graph.testing.mesh.Mesh.aCampaign;
import static io.meshgate.graph.testing.mesh.Mesh.aDomain;
import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static io.meshgate.graph.testing.mesh.Mesh.aPerson;
import static io.meshgate.graph.testing.mesh.Mesh.aPlatform;
import static io.meshgate.graph.testing.mesh.Mesh.aPolicyOf;
import static io.meshgate.graph.testing.mesh.Mesh.aPort;
import static io.meshgate.graph.testing.mesh.Mesh.aProduct;
import static io.meshgate.graph.testing.mesh.Mesh.aRequest;
import static io.meshgate.graph.testing.mesh.Mesh.aRule;
import static io.meshgate.graph.testing.mesh.Mesh.aServiceAccount;
import static io.meshgate.graph.testing.mesh.Mesh.aTemplate;
import static io.meshgate.graph.testing.mesh.Mesh.aTerm;
import static io.meshgate.graph.testing.mesh.Mesh.anApplication;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A mesh with something of every kind, half of it of a product that is hidden from
 * strangers.
 */
@ExtendWith(MeshDatabase.class)
class LoadingsIT {

	private static final Viewer ADMIN = Mesh.viewer("admin");

	private static final Viewer STRANGER = Mesh.viewer("stranger");

	private final Graph graph;

	private final Loadings loadings;

	LoadingsIT(Graph graph) {
		this.graph = graph;
		this.loadings = new Loadings(graph, Clock.systemUTC());
	}

	@BeforeAll
	static void mesh(Graph graph) {
		aMesh()
			.with(aPerson("admin").withRoles("ADMINISTRATOR"), aPerson("stranger"),
					aPerson("owner").memberOf("crew").lettingDecide("consumer", Instant.parse("2999-12-31T00:00:00Z")),
					aPerson("consumer"), aServiceAccount("scheduler"),
					aPerson("leaver").withRoles("ADMINISTRATOR").inactive())
			.with(aDomain("sales").ownedBy("crew"), aTerm("sales/order"), anApplication("crm").ownedBy("crew"),
					aPlatform("shed").ownedBy("crew"), aTemplate("report").offeredOn("shed"),
					aPolicyOf("sales").setBy("owner"),
					aRule("described").waivedFor("open", "owner", Instant.parse("2999-12-31T00:00:00Z"))
						.waivedFor("closed", "owner", Instant.parse("2999-12-31T00:00:00Z")))
			.in(graph);
		Stream.of("open", "closed").forEach((key) -> product(graph, key));
		aMesh().with(aCampaign("yearly").startedBy("owner", Instant.parse("2999-12-31T00:00:00Z")).reviewing("closed"),
				aRequest("closed").routedTo("former").decidedBy("deputy", "former"), aBasket("single", "closed"),
				aPerson("former").lettingDecide("deputy", Instant.parse("2999-12-31T00:00:00Z"))
					.lettingDecide("latecomer", Instant.parse("2999-12-31T00:00:00Z")))
			.in(graph);
	}

	private static void product(Graph graph, String key) {
		aMesh()
			.with(aProduct(key).inDomain("sales")
				.ownedBy("crew")
				.visibility(key.equals("open") ? Visibility.PUBLIC : Visibility.PRIVATE)
				.promising(1)
				.ratedBy("owner", 4)
				.foundLateBy("owner")
				.checkedFor("complete")
				.consuming("closed/data")
				.offering(aPort("data").governedBy(key).describing("sku").boundTo("db", key)))
			.in(graph);
		String cypher = """
				MATCH (o:OutputPort {key: $key + '/data'})-[:BOUND_TO]->(ds:Dataset)
				MATCH (consumer:Person {key: 'consumer'})
				MATCH (t:Term {key: 'sales/order'})
				CREATE (ds)-[:HAS_COLUMN]->(:DatasetColumn {id: $key + ' c1', path: 'one'})-[:IS_ABOUT]->(t)
				CREATE (ds)-[:HAS_COLUMN]->(:DatasetColumn {id: $key + ' c2', path: 'two'})
				CREATE (ds)<-[:WRITES_TO]-(j:Job {id: $key, key: $key, namespace: 'etl', name: $key, firstSeenAt: datetime(),
				  lastSeenAt: datetime()})
				CREATE (j)<-[:OF {job: $key, since: datetime()}]-(:Run {id: $key, state: 'RUNNING', firstSeenAt: datetime()})
				CREATE (consumer)-[:HOLDS]->(s:Subscription {id: $key, key: $key, createdAt: datetime()})-[:TO]->(o)
				CREATE (s)-[:HAS_GRANT]->(:Grant {id: $key, validFrom: datetime() - duration('P1D'),
				  validUntil: datetime() - duration('PT1H')})
				CREATE (s)<-[:FOR]-(r:AccessRequest {id: $key, key: $key, kind: 'NEW', status: 'REJECTED', purpose: 'To see', version: 1,
				  submittedAt: datetime()})<-[:REQUESTED]-(consumer)
				MERGE (g:TermGroup {id: 'g', key: 'g', name: 'Group'})
				RETURN r.id AS id
				""";
		graph.write((transaction) -> transaction.one(cypher, Map.of("key", key)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "admin", "stranger", "owner", "consumer" })
	void loadsManyKindsAsEachAlone(String person) throws Throwable {
		List<Wanted<Object>> everything = everything();
		List<List<Object>> together = new ArrayList<>();
		assertThat(
				BoltTurns.of(() -> together.addAll(this.loadings.load(Mesh.viewer(person), everything))).statements())
			.hasSize(1);
		assertThat(together).hasSameSizeAs(everything);
		for (int kind = 0; kind < everything.size(); kind++) {
			Wanted<Object> wanted = everything.get(kind);
			List<Object> alone = this.loadings.load(Mesh.viewer(person), List.of(wanted)).getFirst();
			assertThat(together.get(kind)).as(wanted.loading().finding()).containsExactlyInAnyOrderElementsOf(alone);
		}
	}

	/** By way of products, and accounts by what somebody is on the platform. */
	@Test
	void hidesTheSameFromStrangers() {
		List<Wanted<Object>> everything = everything();
		List<List<Object>> all = this.loadings.load(ADMIN, everything);
		List<List<Object>> few = this.loadings.load(STRANGER, everything);
		for (int kind = 0; kind < everything.size(); kind++) {
			Loading<?, Object> loading = everything.get(kind).loading();
			assertThat(all.get(kind)).as(loading.finding()).isNotEmpty();
			assertThat(few.get(kind).size() < all.get(kind).size()).as(loading.finding())
				.isEqualTo(loading.opening() == Opening.SIGHT || loading.finding().contains("(a:ServiceAccount)"));
		}
		assertThat(this.loadings.load(Mesh.viewer("leaver"), everything)).hasSameSizeAs(everything)
			.allMatch(List::isEmpty);
		assertThat(this.loadings.load(ADMIN, List.of())).isEmpty();
	}

	/**
	 * The one in whose place they did has nothing to do with it any more, and shows it to
	 * nobody else.
	 */
	@Test
	void isNearWhoeverDecidedInAnothersPlace() {
		assertThat(seeing(Circle.ACCESS_REQUEST, AccessRequests.LOADING.those(List.of(new AccessRequestId("closed")))))
			.containsExactly("admin", "consumer", "deputy", "owner");
		assertThat(seeing(Circle.SUBSCRIPTION, Subscriptions.LOADING.those(List.of(new SubscriptionId("closed")))))
			.containsExactly("admin", "consumer", "deputy", "owner");
	}

	@Test
	void readsAThingInTwoWaysAtOnce() {
		List<ProductId> ids = List.of(Mesh.product("open"));
		List<List<DataProduct>> found = this.loadings.load(STRANGER,
				List.of(Products.loading(Set.of()).those(ids),
						Products.loading(Set.of(ProductPart.OWNER)).those(List.of(Mesh.product("closed"))),
						Products.loading(Set.of(ProductPart.OWNER, ProductPart.OUTPUT_PORTS)).those(ids)));
		assertThat(found.getFirst()).singleElement().satisfies((plain) -> assertThat(plain.owner()).isNull());
		assertThat(found.get(1)).isEmpty();
		assertThat(found.getLast()).singleElement().satisfies((whole) -> {
			assertThat(whole.owner()).extracting("key").isEqualTo("crew");
			assertThat(whole.outputPorts()).hasSize(1);
		});
	}

	@Test
	void readsColumnsWithTheirDataset() {
		List<DatasetColumn> columns = this.loadings
			.load(STRANGER, List.of(DatasetColumns.LOADING.those(ids("DatasetColumn", DatasetFieldId::new))))
			.getFirst();
		assertThat(columns).extracting(DatasetColumn::path).containsExactlyInAnyOrder("one", "two");
		assertThat(columns).allMatch((column) -> column.dataset().name().equals("open"));
		assertThat(columns).filteredOn((column) -> column.path().equals("one"))
			.singleElement()
			.satisfies((column) -> assertThat(column.terms()).hasSize(1));
	}

	/** Those near a thing who see it, by name. */
	private List<String> seeing(Circle circle, Wanted<?> wanted) {
		return this.loadings.near(circle, wanted)
			.stream()
			.filter((near) -> !near.found().isEmpty())
			.map((near) -> Objects.requireNonNull(near.person()).key())
			.toList();
	}

	/** All that there is, of every kind that is loaded. */
	private List<Wanted<Object>> everything() {
		Set<ProductPart> whole = Set.of(ProductPart.values());
		return List.of(all("Person", PersonId::new, Colleagues.LOADING), all("Team", TeamId::new, Teams.LOADING),
				all("Domain", DomainId::new, Domains.LOADING), all("Term", TermId::new, Terms.LOADING),
				all("TermGroup", TermGroupId::new, TermGroups.LOADING),
				all("Application", ApplicationId::new, Applications.LOADING),
				all("Platform", PlatformId::new, Platforms.LOADING),
				all("ProductTemplate", TemplateId::new, Templates.LOADING),
				all("AccessPolicy", AccessPolicyId::new, AccessPolicies.LOADING),
				all("GovernanceRule", GovernanceRuleId::new, GovernanceRules.LOADING),
				all("DataProduct", ProductId::new, Products.loading(whole)),
				all("OutputPort", OutputPortId::new, Ports.LOADING),
				all("InputPort", InputPortId::new, PortDetails.LOADING_INPUTS),
				all("Contract", ContractId::new, Ports.LOADING_CONTRACTS),
				all("SchemaObject", SchemaObjectId::new, ContractSchemas.LOADING_OBJECTS),
				all("Column", ColumnId::new, ContractSchemas.LOADING_COLUMNS),
				all("Dataset", DatasetId::new, Datasets.LOADING),
				all("DatasetColumn", DatasetFieldId::new, DatasetColumns.LOADING), all("Job", JobId::new, Jobs.LOADING),
				all("Run", RunId::new, Runs.LOADING), all("Subscription", SubscriptionId::new, Subscriptions.LOADING),
				all("Grant", GrantId::new, Subscriptions.LOADING_OF_GRANTS),
				all("AccessRequest", AccessRequestId::new, AccessRequests.LOADING),
				all("Waiver", WaiverId::new, Waivers.LOADING),
				all("AccessBasket", AccessBasketId::new, Baskets.LOADING),
				all("AccessCampaign", AccessCampaignId::new, Campaigns.LOADING),
				all("Delegation", DelegationId::new, Delegations.LOADING),
				all("ServiceAccount", ServiceAccountId::new, ServiceAccounts.LOADING),
				all("Objective", ObjectiveId::new, Objectives.LOADING),
				all("QualityCheck", QualityCheckId::new, Checks.LOADING),
				all("Incident", IncidentId::new, Incidents.LOADING), all("Rating", RatingId::new, Ratings.LOADING));
	}

	private <I extends Id> Wanted<Object> all(String label, Function<String, I> id, Loading<I, ?> loading) {
		return loading.<Object>map((each) -> each).those(ids(label, id));
	}

	private <I extends Id> List<I> ids(String label, Function<String, I> id) {
		return this.graph
			.read((transaction) -> transaction.rows("MATCH (n:$($label)) RETURN n.id AS id", Map.of("label", label)))
			.stream()
			.map((row) -> id.apply(row.text("id")))
			.toList();
	}

}
