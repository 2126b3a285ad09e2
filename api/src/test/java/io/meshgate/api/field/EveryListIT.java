package io.meshgate.api.field;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import graphql.schema.GraphQLSchema;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.BoltTurns;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is listed, wherever: many cost no more round trips to the database than few. A
 * field that lists is found in the schema, and fails where the mesh has nothing for it.
 */
@WholePortal
class EveryListIT {

	private static final int FEW = 5;

	private static final int MANY = 50;

	/** Of which there are not as many as one likes. */
	private static final Set<String> BOUNDED = Set.of("AccessBasket.items", "AccessExplanation.needed",
			"AccessExplanation.path", "AccessRequest.alreadyHeld", "AccessRequest.decisions",
			"AccessRequest.similarDecisions", "AccessRequest.stages", "Subscription.grants", "Subscription.requests",
			"Column.options", "DataProductFacets.kinds", "DataProductFacets.portTypes", "DataProductFacets.statuses",
			"DataProductFacets.tiers", "DataProductFacets.visibilities", "DomainReadiness.examples",
			"InvalidInput.problems", "PastReader.ways", "PastWay.decidedBy", "PastWay.path",
			"PolicySimulation.outcomes", "ProductReadiness.coverage", "ProductUsage.subscriptions",
			"RequestPreview.problems", "RequestPreview.stages", "TeamReadiness.examples");

	private final Graph graph;

	private final Portal portal;

	private final GraphQLSchema schema;

	EveryListIT(Graph graph, @LocalServerPort int port, @Autowired GraphQlSource source) {
		this.graph = graph;
		this.portal = new Portal(port);
		this.schema = source.schema();
	}

	@TestFactory
	Stream<DynamicTest> costsTheSameForManyAsForFew() throws Throwable {
		Map<String, Cost> few = costs(FEW);
		Map<String, Cost> many = costs(MANY);
		return few.keySet().stream().map((name) -> DynamicTest.dynamicTest(name, () -> {
			Cost less = Objects.requireNonNull(few.get(name));
			Cost more = Objects.requireNonNull(many.get(name));
			assertThat(less.things()).as("%s: things, to begin with", name).isPositive();
			assertThat(more.things()).as("%s: things", name).isPositive();
			if (!BOUNDED.contains(name) && !name.contains(">")) {
				assertThat(more.things()).as("%s: many things", name).isGreaterThan(less.things());
			}
			assertThat(more.statements()).isEqualTo(less.statements());
			assertThat(more.turns()).isEqualTo(less.turns());
		}));
	}

	private Map<String, Cost> costs(int number) throws Throwable {
		ListedMesh mesh = new ListedMesh(this.graph, this.portal, number);
		Map<String, String> things = mesh.tell();
		Visitor vera = this.portal.signIn("vera");
		Map<String, Cost> costs = new LinkedHashMap<>();
		for (Listing listing : listings(this.schema, mesh, things)) {
			costs.put(listing.name(), cost(vera, listing));
		}
		return costs;
	}

	/** All there are in such a mesh. */
	static List<Listing> listings(GraphQLSchema schema, ListedMesh mesh, Map<String, String> things) {
		Map<String, String> arguments = Map.of("Query.accessAsOf", asOf("hub/a"), "Query.searchSuggestions",
				"text: \"listed\", first: 20", "Query.nodes", "ids: " + mesh.products(), "Query.domains",
				"parent: \"" + things.get("Domain") + "\", first: 60", "Query.contracts", "onPorts: true, first: 60",
				"Query.campaignItems", "campaign: \"" + things.get("AccessCampaign") + "\", first: 60", "Query.whoCan",
				"action: REPORT_INCIDENT, on: \"" + things.get("DataProduct") + "\", first: 60");
		return Listing.all(schema, ways(things), arguments);
	}

	private static Cost cost(Visitor vera, Listing listing) throws Throwable {
		Answer[] answer = new Answer[1];
		BoltTurns turns = BoltTurns.of(() -> answer[0] = vera.ask(listing.document(), Map.of()));
		assertThat(answer[0].messages()).as(listing.name()).isEmpty();
		return new Cost(turns.turns(), turns.statements().stream().sorted().toList(),
				Listing.count(answer[0].data("")));
	}

	private static String asOf(String port) {
		return "outputPort: \"%s\", date: \"%s\", first: 60".formatted(Ids.port(port), Instant.now());
	}

	/** By way of what has an id, or as the type is reached. */
	private static Map<String, String> ways(Map<String, String> things) {
		Map<String, String> ways = new HashMap<>();
		things.forEach((name, id) -> ways.put(name,
				"{ node(id: \"%s\") { ... on %s { %%s } } }".formatted(id, GlobalId.parse(id).orElseThrow().type())));
		String since = LocalDate.now(ZoneOffset.UTC).minusDays(90).toString();
		ways.putAll(Map.of("Query", "{ %s }", "Viewer", "{ viewer { %s } }", "Lineage",
				"{ lineage(of: \"" + things.get("DataProduct") + "\", direction: UPSTREAM) { %s } }",
				"DataProductFacets", "{ dataProductFacets(first: 100) { %s } }", "ComplianceSummary",
				"{ domain(by: {key: \"wide\"}) { compliance { %s } } }", "AccessTerms",
				"{ accessPolicy(domain: {key: \"wide\"}) { terms { %s } } }"));
		ways.putAll(Map.of("AccessTermsInForce", inside(ways, "DataProduct", "accessTerms { %s }"), "ProductUsage",
				inside(ways, "DataProduct", "usage(since: \"" + since + "\") { %s }"), "ContractComparison",
				inside(ways, "Contract", "changesSince(version: \"1.0.1\") { %s }"), "DatasetColumn",
				inside(ways, "Dataset", "columns(first: 1) { edges { node { %s } } }")));
		ways.put("PortUsage", inside(ways, "OutputPort", "usage(since: \"" + since + "\") { %s }"));
		ways.putAll(ListedCatalogue.ways(Objects.requireNonNull(things.get("DataProduct"))));
		String explained = "{ explainAccess(person: {key: \"vera\"}, action: %s, on: \"" + things.get("DataProduct")
				+ "\") { %%s } }";
		ways.putAll(Map.of("AccessExplanation", explained.formatted("EDIT"), "AccessExplanation.needed",
				explained.formatted("PUBLISH"), "Entitled", "{ whoCan(action: REPORT_INCIDENT, on: \""
						+ things.get("DataProduct") + "\", first: 60) { edges { node { %s } } } }"));
		String readers = "{ accessAsOf(%s) { edges { node { %%s } } } }";
		ways.put("PastReader", readers.formatted(asOf("hub/a")));
		ways.put("PastWay", inside(ways, "PastReader", "ways { %s }"));
		ways.put("PastWay.decidedBy", readers.formatted(asOf("hub/x-1")).formatted("ways { %s }"));
		String preview = "{ previewRequest(input: {outputPort: \"" + Ids.port("hub/a") + "\", consumer: {person: \""
				+ Ids.person("vera") + "\"}, purpose: \"To know\"%s}) { %%s } }";
		ways.putAll(Map.of("RequestPreview", preview.formatted(""), "RequestPreview.breaches",
				preview.formatted(", endsAt: \"" + Instant.now().plus(Duration.ofDays(350)) + "\""),
				"RequestPreview.problems", preview.formatted(", answers: [{key: \"nothing\", answer: \"x\"}]")));
		ways.put("PolicyStage", inside(ways, "AccessTerms", "stages { %s }"));
		ways.put("PreviewedStage", inside(ways, "RequestPreview", "stages { %s }"));
		String simulation = "{ simulatePolicy(input: {policy: {domain: {id: \"" + things.get("Domain.path")
				+ "\"}%s}}) { ... on %s { %%s } } }";
		ways.putAll(Map.of("PolicySimulation", simulation.formatted(", longestGrant: \"PT1H\"", "PolicySimulation"),
				"AccessPolicyLoosens", simulation.formatted(", longestGrant: \"P350D\"", "AccessPolicyLoosens"),
				"InvalidInput", simulation.formatted("", "InvalidInput")));
		String card = "{ meshScorecard { %s } }";
		ways.putAll(Map.of("ProductReadiness", card.formatted("products { %s }"), "TeamReadiness",
				card.formatted("teams { %s }"), "DomainReadiness", card.formatted("domains { %s }"), "ProductCircles",
				card.formatted("circles { %s }"), "ProductCircle", card.formatted("circles { examples { %s } }")));
		return ways;
	}

	private static String inside(Map<String, String> ways, String type, String further) {
		return Objects.requireNonNull(ways.get(type)).formatted(further);
	}

	/**
	 * What a list costs.
	 *
	 * @param turns how often the database was waited for
	 * @param statements what it was asked, whatever the order
	 * @param things how many were listed
	 */
	private record Cost(int turns, List<String> statements, long things) {
	}

}
