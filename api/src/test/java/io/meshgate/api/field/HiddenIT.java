package io.meshgate.api.field;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.graph.Graph;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever may not see something is answered as if it were not there, wherever it can be
 * named: the answers are the same, letter by letter.
 */
@WholePortal
class HiddenIT {

	private static final int ONE_OF = 3;

	/** All who are let in at all. */
	private static final List<String> EVERYBODY = List.of("olga", "otto", "edda", "mia", "dora", "karl", "kim", "nina",
			"harry", "sven", "adam", "scheduler");

	private final Portal portal;

	private final Questions questions;

	private final List<Asked> fields;

	private final List<Secret> secrets;

	private final Map<String, Visitor> visitors = new HashMap<>();

	/** What everybody sees, and what shows it. */
	private final Map<String, String> open;

	HiddenIT(Graph graph, @LocalServerPort int port, @Autowired GraphQlSource source) {
		this.portal = new Portal(port);
		Retailer retailer = Retailer.open(graph, this.portal);
		Secret.hide(graph);
		this.questions = new Questions(retailer, this.portal);
		this.fields = Asked.all(source.schema());
		this.secrets = Secret.all(retailer, this.portal);
		this.open = Map.of("Domain", Ids.domain("people"), "Team", Ids.team("hr"), "Person", Ids.person("harry"),
				"Application", Ids.application("planner"), "Term", Ids.term("sales/order"), "Platform",
				Ids.platform("warehouse"), "ProductTemplate", Ids.template("report"), "GovernanceRule",
				Ids.rule("contracted"), "AccessPolicy", Ids.policy("media"), "TermGroup", ListedCatalogue.group(graph));
	}

	@Test
	void isTriedWithASecretOfEachTypeThatIsNotOpenToAll(@Autowired GraphQlSource source) {
		GraphQLInterfaceType node = (GraphQLInterfaceType) Objects.requireNonNull(source.schema().getType("Node"));
		List<GraphQLObjectType> types = Objects.requireNonNull(source.schema().getImplementations(node));
		Stream<String> secret = this.secrets.stream().map(Secret::type).flatMap(Optional::stream).distinct();
		assertThat(Stream.concat(secret, this.open.keySet().stream()))
			.containsExactlyInAnyOrderElementsOf(types.stream().map(GraphQLObjectType::getName).toList());
		Visitor nina = this.portal.signIn("nina");
		assertThat(this.open).allSatisfy((type, id) -> assertThat(
				nina.ask("query($id: ID!) { node(id: $id) { __typename } }", Map.of("id", id)).text("/node/__typename"))
			.isEqualTo(type));
	}

	/** Nor does it cost anything else at the database. */
	@Test
	void isTakenForMissingWhereverItIsNamed() throws Throwable {
		Visitor nina = signIn("nina");
		assertThat(whereToldApart(this.fields, (asked, secret) -> {
			if (!changes(asked) || !secret.keeper().equals("harry")) {
				return List.of(nina);
			}
			String doer = this.questions.deed(asked).cast().doer();
			return List.of(secret.outsiders().contains(doer) ? signIn(doer) : nina);
		})).isEmpty();
	}

	@Test
	void isHiddenFromNobodyElse() {
		String document = "query($id: ID!) { node(id: $id) { id } }";
		assertThat(this.secrets.stream().filter((secret) -> secret.type().isPresent() && secret.isThere()))
			.allSatisfy((secret) -> assertThat(EVERYBODY)
				.filteredOn(
						(person) -> signIn(person).ask(document, Map.of("id", secret.name())).data("/node").isNull())
				.as(secret.what())
				.containsExactlyInAnyOrderElementsOf(secret.outsiders()));
	}

	/**
	 * One of them is drawn by lot for a third of what can be named in each field; all are
	 * tried with all by {@code -Pthorough}.
	 */
	@Test
	void isTakenForMissingByAllFromWhomItIsHidden() throws Throwable {
		long seed = Long.getLong("meshgate.test.seed", System.nanoTime());
		System.out.println("Who asks for secrets is drawn by lot with -Dmeshgate.test.seed=" + seed);
		Random random = new Random(seed);
		boolean all = Boolean.getBoolean("meshgate.test.thorough");
		assertThat(whereToldApart(this.fields, (asked, secret) -> {
			List<String> outsiders = new ArrayList<>(secret.outsiders());
			outsiders.remove("nina");
			Collections.shuffle(outsiders, random);
			int asking = all ? outsiders.size() : (random.nextInt(ONE_OF) == 0) ? 1 : 0;
			return outsiders.stream().limit(asking).map(this::signIn).toList();
		})).isEmpty();
	}

	@Test
	void isNotFoundByWayOfWhatIsSeen(@Autowired GraphQlSource source) {
		Visitor nina = this.portal.signIn("nina");
		List<Related> ways = Related.all(source.schema());
		assertThat(leading(ways, nina)).isEmpty();
		assertThat(leading(ways, this.portal.signIn("harry"))).contains("Dataset.readBy: job", "Query.jobs: job",
				"Query.datasets: dataset");
	}

	/** What leads to a secret from the things that everybody sees. */
	private List<String> leading(List<Related> ways, Visitor visitor) {
		return ways.stream().flatMap((way) -> {
			Map<String, Object> of = new HashMap<>(this.questions.of(way.type()));
			of.putIfAbsent(Asked.OF, this.open.getOrDefault(way.type(), Ids.unknown(DataProduct.class)));
			String answer = visitor.ask(way.document(), of).plain();
			return this.secrets.stream()
				.filter((secret) -> secret.type().isPresent() && answer.contains('"' + secret.name() + '"'))
				.map((secret) -> way.name() + ": " + secret.what());
		}).toList();
	}

	@Test
	void isThereForItsKeeper() throws Throwable {
		Map<String, Visitor> keepers = Stream.of("harry", "karl", "adam")
			.collect(Collectors.toMap((keeper) -> keeper, this.portal::signIn));
		List<Asked> queries = this.fields.stream().filter((asked) -> !changes(asked)).toList();
		assertThat(whereToldApart(queries,
				(asked, secret) -> List.of(Objects.requireNonNull(keepers.get(secret.keeper())))))
			.filteredOn((place) -> !place.endsWith(Spent.DEARER))
			.containsExactlyInAnyOrder("Query.node id: input port", "Query.nodes ids.: input port",
					"Query.node id: waiver", "Query.nodes ids.: waiver", "Query.node id: delegation",
					"Query.node id: basket", "Query.nodes ids.: basket", "Query.node id: campaign",
					"Query.nodes ids.: campaign", "Query.nodes ids.: delegation", "Query.explainAccess on: delegation",
					"Query.whoCan on: delegation", "Query.node id: service account",
					"Query.nodes ids.: service account", "Query.explainAccess on: service account",
					"Query.whoCan on: service account", "Query.node id: object", "Query.nodes ids.: object",
					"Query.node id: column", "Query.nodes ids.: column", "Query.node id: product",
					"Query.node id: objective", "Query.node id: rating", "Query.nodes ids.: rating",
					"Query.node id: incident", "Query.nodes ids.: incident",
					"Query.incidents filter.dataProduct.id: product",
					"Query.incidents filter.dataProduct.key: product key", "Query.node id: check",
					"Query.nodes ids.: check", "Query.nodes ids.: objective", "Query.node id: port",
					"Query.node id: contract", "Query.node id: request", "Query.node id: subscription",
					"Query.node id: grant", "Query.nodes ids.: product", "Query.nodes ids.: port",
					"Query.nodes ids.: contract", "Query.nodes ids.: request", "Query.nodes ids.: subscription",
					"Query.nodes ids.: grant", "Query.contract by.id: contract", "Query.accessRequest id: request",
					"Query.lineage of: product", "Query.lineage of: port", "Query.lineage of: dataset",
					"Query.lineage of: dataset column", "Query.node id: dataset column",
					"Query.nodes ids.: dataset column", "Query.impact of: product", "Query.impact of: port",
					"Query.impact of: dataset", "Query.impact of: dataset column", "Query.rootSources of: product",
					"Query.rootSources of: port", "Query.rootSources of: dataset",
					"Query.rootSources of: dataset column", "Query.outputPort by.id: port",
					"Query.outputPort by.key: port key", "Query.node id: dataset", "Query.nodes ids.: dataset",
					"Query.dataset by.id: dataset", "Query.dataset by.key: dataset key", "Query.node id: job",
					"Query.nodes ids.: job", "Query.job by.id: job", "Query.job by.key: job key", "Query.node id: run",
					"Query.nodes ids.: run", "Query.dataProduct by.id: product",
					"Query.dataProduct by.key: product key", "Query.explainAccess on: product",
					"Query.explainAccess on: port", "Query.explainAccess on: objective",
					"Query.explainAccess on: check", "Query.explainAccess on: incident",
					"Query.explainAccess on: rating", "Query.explainAccess on: dataset",
					"Query.explainAccess on: dataset column", "Query.explainAccess on: input port",
					"Query.explainAccess on: waiver", "Query.explainAccess on: request",
					"Query.explainAccess on: subscription", "Query.explainAccess on: grant", "Query.whoCan on: product",
					"Query.whoCan on: port", "Query.whoCan on: objective", "Query.whoCan on: check",
					"Query.whoCan on: incident", "Query.whoCan on: rating", "Query.whoCan on: dataset",
					"Query.whoCan on: dataset column", "Query.whoCan on: input port", "Query.whoCan on: waiver",
					"Query.whoCan on: request", "Query.whoCan on: subscription", "Query.whoCan on: grant",
					"Query.node id: former grant", "Query.nodes ids.: former grant",
					"Query.explainAccess on: former grant", "Query.whoCan on: former grant",
					"Query.previewRequest input.outputPort: port",
					"Query.previewRequest input.consumer.dataProduct: product", "Query.accessAsOf outputPort: port",
					"Query.previewRevocation grant: grant", "Query.previewRevocation grant: former grant",
					"Query.previewDeprecation dataProduct: product");
	}

	private List<String> whereToldApart(List<Asked> fields, BiFunction<Asked, Secret, List<Visitor>> asking)
			throws Throwable {
		List<String> toldApart = new ArrayList<>();
		for (Asked asked : fields) {
			for (Secret secret : this.secrets) {
				for (Visitor visitor : asking.apply(asked, secret)) {
					for (Place place : secret.places(asked).toList()) {
						Spent<String> hidden = ask(asked, place, secret.name(), visitor);
						Spent<String> missing = ask(asked, place, secret.nothing(), visitor);
						hidden.otherThan(missing)
							.ifPresent((how) -> toldApart.add(asked.name() + " " + place + ": " + secret.what() + how));
					}
				}
			}
		}
		return toldApart;
	}

	private Spent<String> ask(Asked asked, Place place, String value, Visitor visitor) throws Throwable {
		Map<String, Object> variables = new HashMap<>(this.questions.of(asked.type()));
		variables.putAll(place.filled(this.questions.arguments(asked), asked.types(), value));
		return Spent.on(() -> visitor.ask(asked.document(), variables).plain());
	}

	private Visitor signIn(String person) {
		return this.visitors.computeIfAbsent(person, (key) -> Spent.known(this.portal, key));
	}

	private static boolean changes(Asked asked) {
		return asked.type().equals("Mutation");
	}

}
