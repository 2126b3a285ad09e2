package io.meshgate.api.field;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Visitor;
import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import io.meshgate.graph.testing.mesh.PersonNoun;
import io.meshgate.graph.testing.mesh.PolicyNoun;
import io.meshgate.graph.testing.mesh.PortNoun;
import io.meshgate.graph.testing.mesh.ProductNoun;
import io.meshgate.graph.testing.mesh.RuleNoun;
import io.meshgate.graph.testing.mesh.TermNoun;
import tools.jackson.databind.JsonNode;

import static io.meshgate.api.portal.Portal.aVisitor;
import static io.meshgate.graph.testing.mesh.Mesh.aCampaign;
import static io.meshgate.graph.testing.mesh.Mesh.aDomain;
import static io.meshgate.graph.testing.mesh.Mesh.aPerson;
import static io.meshgate.graph.testing.mesh.Mesh.aPlatform;
import static io.meshgate.graph.testing.mesh.Mesh.aPolicyOf;
import static io.meshgate.graph.testing.mesh.Mesh.aPort;
import static io.meshgate.graph.testing.mesh.Mesh.aProduct;
import static io.meshgate.graph.testing.mesh.Mesh.aRule;
import static io.meshgate.graph.testing.mesh.Mesh.aServiceAccount;
import static io.meshgate.graph.testing.mesh.Mesh.aTeam;
import static io.meshgate.graph.testing.mesh.Mesh.aTemplate;
import static io.meshgate.graph.testing.mesh.Mesh.aTerm;
import static io.meshgate.graph.testing.mesh.Mesh.anApplication;

/**
 * A mesh with so many of everything: around one product, one domain, one team and their
 * like, each of which has so many of whatever can be many. Vera may do all there is.
 */
final class ListedMesh {

	private final Graph graph;

	private final Portal portal;

	private final int many;

	ListedMesh(Graph graph, Portal portal, int many) {
		this.graph = graph;
		this.portal = portal;
		this.many = many;
	}

	/**
	 * Tells it anew.
	 * @return where the lists are, by type or by field
	 */
	Map<String, String> tell() {
		MeshDatabase.empty();
		Mesh mesh = Mesh.aMesh();
		people(mesh);
		places(mesh);
		products(mesh);
		mesh.in(this.graph);
		surround();
		publish();
		ListedCatalogue.tell(this.graph, this.many);
		Map<String, String> things = new HashMap<>(Map.of("Domain", Ids.domain("wide"), "Domain.path",
				Ids.domain("deep-" + this.many), "Team", Ids.team("crew"), "Team.path", Ids.team("line-" + this.many),
				"DataProduct", Ids.product("hub"), "OutputPort", Ids.port("hub/a"), "Person", Ids.person("vera")));
		things.putAll(Map.of("QualityCheck", Ids.check("hub/check-1"), "ServiceLevelObjective",
				Ids.objective("hub/latency"), "Incident", Ids.incident("hub/late"), "Platform", Ids.platform("shelf"),
				"Application", Ids.application("app-1"), "ProductTemplate", Ids.template("model-1"), "GovernanceRule",
				Ids.rule("rule-1"), "AccessPolicy", Ids.policy("deep-1")));
		things.putAll(Map.of("Term.related", Ids.term("wide/term-1"), "Term.synonymous", Ids.term("wide/term-2")));
		things.put("ServiceAccount", Ids.serviceAccount("tool-1"));
		things.putAll(ListedCatalogue.things());
		things.putAll(access());
		things.putAll(contract());
		return things;
	}

	/** The ids of some products, as a GraphQL literal. */
	String products() {
		return each((number) -> '"' + Ids.product("p-" + number) + '"').collect(Collectors.joining(", ", "[", "]"));
	}

	private void people(Mesh mesh) {
		PersonNoun vera = aVisitor("vera").withRoles("ADMINISTRATOR", "GOVERNANCE").memberOf("crew", "OWNER");
		repeat((number) -> vera.memberOf("crew-" + number, "OWNER")
			.lettingDecide("person-" + number, Instant.parse("2999-12-31T00:00:00Z"))
			.hintedIn("line-" + number, Instant.parse("2999-12-31T00:00:00Z")));
		PersonNoun karl = aVisitor("karl").memberOf("planning");
		repeat((number) -> karl.memberOf("choir-" + number));
		mesh.with(vera, karl);
		repeat((number) -> mesh.with(aServiceAccount("tool-" + number, "TELL_LINEAGE"),
				aPerson("person-" + number).memberOf("crew", "OWNER"),
				aPerson("hinted-" + number).hintedIn("crew", Instant.parse("2999-12-31T00:00:00Z")),
				aTeam("crew-" + number).partOf("crew"), aTeam("line-" + (number + 1)).partOf("line-" + number)));
	}

	private void places(Mesh mesh) {
		RuleNoun first = aRule("rule-1");
		TermNoun term = aTerm("wide/term-1");
		PolicyNoun policy = aPolicyOf("wide").setBy("vera");
		repeat((number) -> policy.lettingTeam("crew-" + number)
			.asking("wide-" + number)
			.approving("approves-" + number, "Never")
			.refusing("refuses-" + number, "Never")
			.decidedBy("decides-" + number, "vera"));
		mesh.with(policy);
		repeat((number) -> mesh.with(aDomain("wide").ownedBy("crew").stewardedBy("person-" + number),
				aDomain("d-" + number).partOf("wide").ownedBy("crew").stewardedBy("vera"),
				aTerm("d-" + number + "/word"), aDomain("below-" + number).partOf("d-" + number),
				aDomain("deep-" + (number + 1)).partOf("deep-" + number),
				aPolicyOf("deep-" + number).setBy("vera").lasting(Duration.ofDays(300)).asking("asked-" + number),
				aTerm("wide/term-" + number), aTerm("wide/term-" + (number + 2)),
				term.relatedTo("wide/term-" + (number + 2)),
				aRule("rule-" + number).waivedFor("hub", "vera", Instant.parse("2999-12-31T00:00:00Z")),
				first.waivedFor("p-" + number, "vera", Instant.parse("2999-12-31T00:00:00Z")),
				aPlatform("shelf-" + number).ownedBy("crew"), aPlatform("shelf").ownedBy("crew"),
				anApplication("app-" + number).ownedBy("crew"),
				aCampaign("campaign-" + number).startedBy("vera", Instant.parse("2999-12-31T00:00:00Z"))
					.reviewing("hub"),
				aTemplate("model-" + number).offeredOn("shelf")));
	}

	private void products(Mesh mesh) {
		PortNoun port = aPort("a");
		ProductNoun hub = aProduct("hub").named("A listed hub")
			.inDomain("deep-" + this.many)
			.ownedBy("crew")
			.promising(1)
			.foundLateBy("vera");
		repeat((number) -> {
			port.boundTo("kafka://broker", "set-" + number);
			hub.consuming("p-" + number + "/a")
				.checkedFor("check-" + number)
				.ratedBy("person-" + number, 4)
				.offering(aPort("x-" + number));
		});
		mesh.with(hub.offering(port));
		repeat((number) -> mesh.with(
				aProduct("p-" + number).named("A listed part " + number)
					.inDomain("d-" + number)
					.ownedBy("crew-" + number)
					.partOf("hub")
					.tagged("tag-" + number)
					.promising(1)
					.foundLateBy("vera")
					.ratedBy("vera", 3)
					.checkedFor("check")
					.consuming("hub/a")
					.offering(aPort("a").governedBy("c-" + number).describing("column")),
				aProduct("left-" + number).ownedBy("crew").consuming("right-" + number + "/a"),
				aProduct("right-" + number).inDomain("wide").consuming("left-" + number + "/a")));
	}

	/** What there are no nouns for. */
	private void surround() {
		run("""
				MATCH (d:DataProduct {key: 'hub'})-[:OFFERS]->(a:OutputPort {key: 'hub/a'})
				MATCH (crew:Team {key: 'crew'})
				MATCH (x:ProductTemplate {key: 'model-1'})
				CREATE (d)-[:DOCUMENTED_AT]->(:DocumentationLink {position: n, name: 'D' + n, url: 'https://d.test/' + n})
				CREATE (d)-[:HELPED_AT]->(:Channel {position: n, kind: 'CHAT', name: 'C' + n, url: 'https://c.test/' + n})
				CREATE (crew)-[:REACHED_AT]->(:Channel {position: n, kind: 'CHAT', name: 'C' + n, url: 'https://c.test/' + n})
				CREATE (x)-[:STARTS_WITH]->(:TemplatePort {position: n, name: 'port-' + n, type: 'DATASET', platform: 'shelf'})
				CREATE (d)-[:PROMISES]->(:Objective {id: randomUUID(), key: 'hub|' + n, property: 'latency', name: 'O' + n,
				  comparison: 'AT_MOST', target: 1.0, unit: 'd', version: 1})
				CREATE (:PortReads {port: a.id, day: date($today) - duration({days: n}), queries: n, users: 1})
				""");
		run("""
				MATCH (d:DataProduct {key: 'hub'})
				MATCH (t:Term {key: 'wide/term-' + n})
				MATCH (second:Term {key: 'wide/term-2'})
				MERGE (d)-[:IS_ABOUT]->(t)
				WITH n, CASE WHEN t.id < second.id THEN t ELSE second END AS low,
				  CASE WHEN t.id < second.id THEN second ELSE t END AS high
				WHERE low <> high AND NOT EXISTS { (low)-[:RELATES_TO]-(high) }
				CREATE (low)-[:RELATES_TO {as: 'SYNONYM'}]->(high)
				""");
		run("""
				MATCH (o:Objective {key: 'hub/latency'})
				MATCH (k:QualityCheck {key: 'hub/check-1'})
				WITH n, o, k, datetime($today + 'T00:00:00Z') - duration({days: n}) AS at
				CREATE (:Measurement {id: randomUUID(), objective: o.id, at: at, value: 1.0})
				CREATE (:CheckResult {id: randomUUID(), check: k.id, at: at, status: 'PASSED', severity: 'LOW'})
				""");
		run("""
				MATCH (vera:Person {key: 'vera'})
				MATCH (d:DataProduct {key: 'hub'})-[:OFFERS]->(o:OutputPort {key: 'hub/x-' + n})
				MATCH (d)-[:OFFERS]->(a:OutputPort {key: 'hub/a'})
				MATCH (f:Platform {key: 'shelf'})
				MATCH (late:Incident {key: 'hub/late'})
				MATCH (policy:AccessPolicy {key: 'deep-1'})
				MATCH (crew:Team {key: 'crew-' + n})
				MATCH (app:Application {key: 'app-1'})
				MATCH (tool:ServiceAccount {key: 'tool-1'})
				MERGE (tool)-[:PROVISIONS]->(a)
				CREATE (tool)-[:PROVISIONS]->(o)
				CREATE (app)-[:CONSUMES]->(:InputPort {id: randomUUID(), key: 'app|' + n, name: 'i' + n})-[:READS]->(o)
				CREATE (o)-[:RUNS_ON]->(f)
				CREATE (late)-[:AFFECTS]->(o)
				CREATE (d)-[:HAS_INCIDENT]->(:Incident {id: randomUUID(), title: 'I' + n, severity: 'LOW',
				  openedAt: datetime(), version: 1})<-[:OPENED]-(vera)
				CREATE (policy)-[:HAS_REVISION]->(:AccessPolicyRevision {id: randomUUID(), key: 'deep-1|' + n,
				  number: n + 1, withdrawn: false, at: datetime()})-[:BY]->(vera)
				CREATE (crew)-[:HOLDS]->(s:Subscription {id: randomUUID(), key: 's' + n, createdAt: datetime()})-[:TO]->(a)
				CREATE (s)-[:HAS_GRANT]->(:Grant {id: randomUUID(), validFrom: datetime() - duration('P1D')})
				""");
	}

	private void run(String cypher) {
		this.graph.write(
				(transaction) -> transaction.rows("UNWIND range(1, $many) AS n\n" + cypher + "RETURN count(*) AS count",
						Map.of("many", this.many, "today", LocalDate.now(ZoneOffset.UTC).toString())));
	}

	/** So many versions, the newest of which says so much and governs so many ports. */
	private void publish() {
		Visitor vera = this.portal.signIn("vera");
		repeat((number) -> publish(vera,
				"{apiVersion: v3.1.0, kind: DataContract, id: listed, version: 1.0.%d}".formatted(number)));
		String objects = each((number) -> "{name: object-%d, properties: [%s]}".formatted(number, each(
				(column) -> "{name: column-%d, logicalType: string, logicalTypeOptions: {minLength: 1, maxLength: 9}}"
					.formatted(column))
			.limit((number == 1) ? this.many : 1)
			.collect(Collectors.joining(", ")))).collect(Collectors.joining(", "));
		String levels = each((number) -> "{property: level-%d, value: 1, unit: d}".formatted(number))
			.collect(Collectors.joining(", "));
		publish(vera,
				"{apiVersion: v3.1.0, kind: DataContract, id: listed, version: 1.1.0, schema: [%s], slaProperties: [%s]}"
					.formatted(objects, levels));
		run("""
				MATCH (c:Contract {contractId: 'listed', version: '1.1.0'})
				MATCH (o:OutputPort {key: 'hub/x-' + n})
				CREATE (o)-[:GOVERNED_BY]->(c)
				""");
	}

	private static String publish(Visitor vera, String document) {
		return vera.submit("PublishContract", Map.of("outputPort", Ids.port("hub/a"), "document", document))
			.text("/publishContract/contract/id");
	}

	private Map<String, String> contract() {
		JsonNode contract = this.portal.signIn("vera").ask("""
				{ outputPort(by: {key: "hub/a"}) { contract { id
				  schema(first: 1) { edges { node { id columns(first: 1) { edges { node { id } } } } } } } } }
				""", Map.of()).data("/outputPort/contract");
		JsonNode object = contract.at("/schema/edges/0/node");
		return Map.of("Contract", contract.path("id").asString(), "SchemaObject", object.path("id").asString(),
				"Column", object.at("/columns/edges/0/node/id").asString());
	}

	/** Karl asks for each of the ports, and vera lets him have the first. */
	private Map<String, String> access() {
		Visitor karl = this.portal.signIn("karl");
		String end = Instant.now().plus(Duration.ofDays(100)).toString();
		List<Map<String, String>> answers = each((number) -> Map.of("key", "asked-" + number, "answer", "Yes"))
			.toList();
		List<String> requests = each((number) -> karl
			.submit("RequestAccess",
					Map.of("outputPort", Ids.port("hub/x-" + number), "consumer", Map.of("team", Ids.team("planning")),
							"purpose", "To plan", "endsAt", end, "answers", answers))
			.text("/requestAccess/accessRequest/id")).toList();
		String subscription = this.portal.signIn("vera")
			.submit("ApproveAccessRequest", Map.of("accessRequest", requests.getFirst()))
			.text("/approveAccessRequest/accessRequest/subscription/id");
		run("""
				MATCH (vera:Person {key: 'vera'})
				MATCH (x:DataProduct|AccessRequest|Grant)
				WHERE x.key = 'hub' OR EXISTS { (x)-[:HAS_DECISION]->() }
				  OR EXISTS { (x)<-[:HAS_GRANT]-(:Subscription)<-[:FOR]-(:AccessRequest) }
				CREATE (:AuditEntry:Unsealed {id: randomUUID(), type: 'io.meshgate.access.rerouted', subject: x.id,
				  actor: vera.id, onBehalfOf: vera.id, data: '{}', occurredAt: datetime(), at: datetime.realtime()})
				""");
		run("""
				MATCH (vera:Person {key: 'vera'})
				MATCH (r:AccessRequest)
				CREATE (r)-[:HAS_QUESTION]->(q:ReviewQuestion {id: randomUUID(), text: 'What for?', at: datetime()})-[:BY]->(vera)
				CREATE (r)-[:HAS_OFFER]->(x:AccessOffer {id: randomUUID(), endsAt: datetime(), at: datetime()})-[:BY]->(vera)
				""");
		run("""
				MATCH (c:AccessCampaign {key: 'campaign-1'})
				MATCH (g:Grant)
				CREATE (c)-[:HAS_ITEM]->(:CampaignItem {id: randomUUID()})-[:ABOUT]->(g)
				""");
		run("""
				MATCH (s:Subscription)<-[:FOR]-(r:AccessRequest)
				WITH n, r
				ORDER BY r.submittedAt, r.id
				WITH n, collect(r)[n - 1] AS r
				CREATE (:AccessBasket {id: randomUUID(), key: 'basket-' + n, purpose: 'To plan', submittedAt: datetime()})
				  -[:HAS_REQUEST {position: 0}]->(r)
				""");
		return Map.of("AccessBasket", basket(karl), "AccessCampaign", Ids.campaign("campaign-1"), "AccessRequest",
				requests.getFirst(), "AccessRequest.approvers", requests.getLast(), "AccessRequest.similarDecisions",
				requests.getLast(), "Subscription", subscription);
	}

	private static String basket(Visitor karl) {
		return karl.ask("{ accessBaskets(first: 1) { edges { node { id } } } }", Map.of())
			.text("/accessBaskets/edges/0/node/id");
	}

	private <T> Stream<T> each(IntFunction<T> one) {
		return IntStream.rangeClosed(1, this.many).mapToObj(one);
	}

	private void repeat(IntConsumer one) {
		IntStream.rangeClosed(1, this.many).forEach(one);
	}

}
