package io.meshgate.api.field;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.BoltTurns;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;

import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static io.meshgate.graph.testing.mesh.Mesh.aPort;
import static io.meshgate.graph.testing.mesh.Mesh.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever is listed may, and whoever may is listed: held to what is told of each person
 * there is.
 */
@WholePortal
class WhoCanIT {

	private static final List<String> PEOPLE = List.of("olga", "otto", "edda", "mia", "dora", "karl", "kim", "nina",
			"harry", "sven", "adam", "wim");

	/** Of these nothing says what its viewer can. */
	private static final Set<String> UNDECIDED = Set.of("AccessBasket", "AccessCampaign", "Contract", "SchemaObject",
			"Column", "Job", "Run");

	private static final String LISTED = "action: %s, on: $on, first: 100";

	private final Graph graph;

	private final Portal portal;

	private final Retailer retailer;

	private final Visitor adam;

	WhoCanIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
		this.retailer = Retailer.open(graph, this.portal);
		Secret.hide(graph);
		this.adam = this.portal.signIn("adam");
	}

	@Test
	void listsThoseOfWhomItIsToldThatTheyMay() {
		Set<String> listed = new TreeSet<>();
		for (String on : things()) {
			List<String> actions = actions(on);
			Map<String, Map<String, String>> told = told(on, actions);
			Answer answer = this.adam.ask(document("whoCan", LISTED, """
					everybody totalCount edges { node { person { key } because } }""", actions), Map.of("on", on));
			for (String action : actions) {
				String what = action + " on " + GlobalId.parse(on).orElseThrow().type() + " " + on;
				JsonNode who = answer.data("/" + action);
				Map<String, String> found = new TreeMap<>();
				who.path("edges")
					.forEach((edge) -> found.put(edge.at("/node/person/key").asString(),
							edge.at("/node/because").asString()));
				Map<String, String> may = Objects.requireNonNull(told.get(action));
				if (who.path("everybody").asBoolean()) {
					assertThat(found).as(what).isEmpty();
					assertThat(may.keySet()).as(what)
						.containsExactlyInAnyOrderElementsOf(
								PEOPLE.stream().filter((key) -> !key.equals("wim")).toList());
				}
				else {
					assertThat(found).as(what).isEqualTo(may);
					assertThat(who.path("totalCount").asInt()).as(what).isEqualTo(may.size());
				}
				listed.add((who.path("everybody").asBoolean() ? "everybody " : found.isEmpty() ? "nobody " : "some ")
						+ action);
			}
		}
		assertThat(listed).contains("everybody READ", "some READ", "everybody REQUEST_ACCESS", "nobody REQUEST_ACCESS",
				"some EDIT", "some DECIDE_REQUEST", "some RATE", "some WITHDRAW_REQUEST");
	}

	@Test
	void isAskedOfAThingOfEachTypeThatSaysWhatItsViewerCan(@Autowired GraphQlSource source) {
		Set<String> types = things().stream()
			.map((id) -> GlobalId.parse(id).orElseThrow().type())
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(types).isEqualTo(source.schema()
			.getAllTypesAsList()
			.stream()
			.filter((type) -> type instanceof GraphQLObjectType object && object.getField("viewerCan") != null
					&& object.getField("id") != null)
			.map(GraphQLNamedType::getName)
			.collect(Collectors.toCollection(TreeSet::new)));
	}

	@Test
	void pagesByName() {
		List<String> seen = new ArrayList<>();
		Map<String, Object> asked = new HashMap<>(Map.of("action", "EDIT", "on", Ids.product("orders"), "first", 1));
		JsonNode page;
		do {
			Answer answer = this.adam.send("WhoCan", asked);
			page = answer.data("/whoCan");
			assertThat(page.path("totalCount").asInt()).isEqualTo(4);
			seen.addAll(answer.texts("/whoCan/edges", "/node/person/key"));
			asked.put("after", page.at("/pageInfo/endCursor").asString());
		}
		while (page.at("/pageInfo/hasNextPage").asBoolean());
		assertThat(seen).containsExactly("adam", "dora", "edda", "olga");
		Answer dora = this.adam.send("WhoCan", Map.of("action", "EDIT", "on", Ids.product("orders")));
		assertThat(dora.texts("/whoCan/edges/1/node/path", "/to/key")).containsExactly("retail-team", "retail", "sales",
				"orders");
		assertThat(dora.text("/whoCan/edges/1/node/rule")).isEqualTo("DOMAIN_OWNER");
	}

	@Test
	void isToldToThoseOnlyToWhomItIsExplained() {
		Map<String, Object> orders = Map.of("action", "EDIT", "on", Ids.product("orders"));
		assertThat(this.portal.signIn("sven").send("WhoCan", orders).kinds()).isEmpty();
		Visitor nina = this.portal.signIn("nina");
		assertThat(nina.send("WhoCan", orders).kinds()).containsExactly("FORBIDDEN");
		for (String unseen : List.of(Ids.product("salaries"), Ids.unknown(DataProduct.class), "nothing")) {
			assertThat(nina.send("WhoCan", Map.of("action", "READ", "on", unseen)).data("/whoCan").isNull()).isTrue();
		}
		assertThat(this.adam.send("WhoCan", Map.of("action", "READ", "on", Ids.contract("order-lines"))).kinds())
			.containsExactly("BAD_REQUEST");
	}

	@Test
	void refusesAPageThatThereCannotBeBeforeItLooksForAnybody() throws Throwable {
		for (Map<String, Object> page : List.of(Map.<String, Object>of("first", 0),
				Map.<String, Object>of("after", "nothing"))) {
			Map<String, Object> asked = new HashMap<>(page);
			asked.putAll(Map.of("action", "EDIT", "on", Ids.product("orders")));
			List<String> kinds = new ArrayList<>();
			BoltTurns turns = BoltTurns.of(() -> kinds.addAll(this.adam.send("WhoCan", asked).kinds()));
			assertThat(kinds).containsExactly("BAD_REQUEST");
			assertThat(turns.statements()).isEmpty();
		}
	}

	/** Who may say where shared data come from may do so by a product that is hidden. */
	@Test
	void namesNothingOnTheWayThatIsHidden() {
		aMesh()
			.with(aProduct("orders").offering(aPort("shared").boundTo("s3://lake", "shared")),
					aProduct("salaries").offering(aPort("shared").boundTo("s3://lake", "shared")))
			.in(this.graph);
		Map<String, Object> shared = Map.of("action", "EDIT", "on", Ids.dataset("s3://lake", "shared"));
		Answer olga = this.portal.signIn("olga").send("WhoCan", shared);
		assertThat(olga.texts("/whoCan/edges", "/node/person/key")).containsExactly("adam", "dora", "edda", "harry",
				"olga");
		assertThat(olga.texts("/whoCan/edges/3/node/path", "/relation")).containsExactly("MEMBER_OF", "OWNS");
		assertThat(olga.text("/whoCan/edges/3/node/path/0/to/key")).isEqualTo("hr");
		assertThat(olga.data("/whoCan/edges/3/node/path/1/to").isNull()).isTrue();
		assertThat(olga.plain()).doesNotContain("salaries");
		assertThat(this.adam.send("WhoCan", shared).text("/whoCan/edges/3/node/path/1/to/key")).isEqualTo("salaries");
	}

	@Test
	void costsTheSameForManyAsForFewAndStopsAtAThousand() throws Throwable {
		List<String> few = statements("orders");
		assertThat(few).hasSize(3);
		String without = "query($on: ID!) { whoCan(action: EDIT, on: $on) { edges { node { person { key } } } } }";
		assertThat(BoltTurns.of(() -> this.adam.ask(without, Map.of("on", Ids.product("orders")))).statements())
			.hasSize(2);
		join(500);
		assertThat(statements("orders")).isEqualTo(few);
		assertThat(everybody().path("totalCount").asInt()).isEqualTo(504);
		assertThat(everybody().path("truncated").asBoolean()).isFalse();
		join(600);
		assertThat(statements("orders")).isEqualTo(few);
		assertThat(everybody().path("totalCount").asInt()).isLessThanOrEqualTo(1000);
		assertThat(everybody().path("truncated").asBoolean()).isTrue();
	}

	private JsonNode everybody() {
		return this.adam.send("WhoCan", Map.of("action", "EDIT", "on", Ids.product("orders"))).data("/whoCan");
	}

	private List<String> statements(String product) throws Throwable {
		return BoltTurns
			.of(() -> this.adam.send("WhoCan", Map.of("action", "EDIT", "on", Ids.product(product), "first", 100))
				.data("/whoCan/edges/0"))
			.statements();
	}

	private void join(int number) {
		String cypher = """
				MATCH (t:Team {key: 'orders-team'})
				UNWIND range(1, $number) AS nth
				WITH t, randomUUID() AS id
				CREATE (:Person {id: id, key: 'joined-' + id, name: 'Joined', nameOrder: 'joined', active: true})
				  -[:MEMBER_OF {role: 'OWNER'}]->(t)
				""";
		this.graph.write((transaction) -> transaction.rows(cypher, Map.of("number", number)));
	}

	/** By action, who may, and why. */
	private Map<String, Map<String, String>> told(String on, List<String> actions) {
		Map<String, Map<String, String>> told = new HashMap<>();
		actions.forEach((action) -> told.put(action, new TreeMap<>()));
		for (String person : PEOPLE) {
			Answer answer = this.adam.ask(document("explainAccess",
					"person: {key: \"" + person + "\"}, action: %s, on: $on", "allowed because", actions),
					Map.of("on", on));
			actions.stream()
				.filter((action) -> answer.data("/" + action + "/allowed").asBoolean())
				.forEach((action) -> Objects.requireNonNull(told.get(action))
					.put(person, answer.text("/" + action + "/because")));
		}
		return told;
	}

	private static String document(String field, String arguments, String selection, List<String> actions) {
		return actions.stream()
			.map((action) -> action + ": " + field + "(" + arguments.formatted(action) + ") { " + selection + " }")
			.collect(Collectors.joining("\n", "query($on: ID!) {\n", "\n}"));
	}

	/** All that make sense of it, and one that does not. */
	private List<String> actions(String on) {
		String type = GlobalId.parse(on).orElseThrow().type();
		Set<String> actions = new TreeSet<>(this.adam
			.ask("query($on: ID!) { node(id: $on) { ... on " + type + " { viewerCan { action } } } }", Map.of("on", on))
			.texts("/node/viewerCan", "/action"));
		actions.add("READ_AUDIT");
		if (type.equals("DataProduct")) {
			actions.addAll(Set.of("RATE", "REPORT_INCIDENT"));
		}
		return List.copyOf(actions);
	}

	private List<String> things() {
		Map<String, Permission> permissions = Permission.all();
		Stream<String> named = Deed.all(this.retailer)
			.stream()
			.filter((deed) -> permissions.containsKey(deed.operation()))
			.map((deed) -> Objects.requireNonNull(permissions.get(deed.operation())).on(deed));
		Stream<String> others = Stream.concat(Stream.of("outline", "preview", "archive", "forecast").map(Ids::product),
				Secret.all(this.retailer, this.portal)
					.stream()
					.filter((secret) -> secret.type().filter((type) -> !UNDECIDED.contains(type)).isPresent())
					.filter(Secret::isThere)
					.map(Secret::name));
		return Stream.concat(named, others).distinct().toList();
	}

}
