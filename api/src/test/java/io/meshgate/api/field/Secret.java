package io.meshgate.api.field;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import graphql.schema.GraphQLNamedType;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.frontend.access.AccessBasket;
import io.meshgate.frontend.access.AccessRequest;
import io.meshgate.frontend.account.ServiceAccount;
import io.meshgate.frontend.campaign.AccessCampaign;
import io.meshgate.frontend.check.QualityCheck;
import io.meshgate.frontend.contract.Column;
import io.meshgate.frontend.contract.SchemaObject;
import io.meshgate.frontend.dataset.Dataset;
import io.meshgate.frontend.dataset.DatasetColumn;
import io.meshgate.frontend.delegation.Delegation;
import io.meshgate.frontend.governance.Waiver;
import io.meshgate.frontend.incident.Incident;
import io.meshgate.frontend.job.Job;
import io.meshgate.frontend.job.Run;
import io.meshgate.frontend.port.Contract;
import io.meshgate.frontend.port.InputPort;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.frontend.quality.ServiceLevelObjective;
import io.meshgate.frontend.rating.Rating;
import io.meshgate.frontend.subscription.Grant;
import io.meshgate.frontend.subscription.Subscription;
import io.meshgate.graph.Graph;
import io.meshgate.graph.dataset.DatasetFieldId;
import io.meshgate.graph.dataset.DatasetName;
import io.meshgate.graph.lineage.event.JobId;
import io.meshgate.graph.lineage.event.JobName;
import tools.jackson.databind.JsonNode;

import static io.meshgate.graph.testing.mesh.Mesh.aBasket;
import static io.meshgate.graph.testing.mesh.Mesh.aCampaign;
import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static io.meshgate.graph.testing.mesh.Mesh.aPerson;
import static io.meshgate.graph.testing.mesh.Mesh.aPort;
import static io.meshgate.graph.testing.mesh.Mesh.aProduct;
import static io.meshgate.graph.testing.mesh.Mesh.aRequest;
import static io.meshgate.graph.testing.mesh.Mesh.aRule;
import static io.meshgate.graph.testing.mesh.Mesh.aSubscription;

/**
 * Something that nina may not see, and others neither.
 *
 * @param what it is
 * @param name by which it can be asked for
 * @param nothing what looks the same and names nothing
 * @param keeper who sees it
 */
record Secret(String what, String name, String nothing, String keeper) {

	private static final DatasetFieldId AMOUNT = DatasetFieldId
		.of(new DatasetName("postgres://hr:5432", "hr.public.pay"), "amount");

	private static final Instant FAR = Instant.parse("2999-12-31T00:00:00Z");

	/**
	 * Whom harry tells nothing, who has no part in what karl's team was given, and who
	 * does not administer the platform; a program never sees anything.
	 */
	private static final Map<String, List<String>> OUTSIDERS = Map.of("harry",
			List.of("nina", "olga", "otto", "edda", "mia", "dora", "karl", "kim", "sven", "scheduler"), "karl",
			List.of("nina", "harry", "sven", "scheduler"), "adam",
			List.of("nina", "olga", "otto", "edda", "mia", "dora", "karl", "kim", "sven", "harry", "scheduler"));

	private static final String RUN = "00000000-0000-4000-8000-0000000000a1";

	/**
	 * Hides a contract that describes something, a waiver, a delegation, a campaign, a
	 * basket, a column, a port that will be gone, and a job with a run, which reads what
	 * everybody sees.
	 */
	static void hide(Graph graph) {
		aMesh()
			.with(aProduct("salaries").offering(aPort("all").governedBy("pay").describing("amount"), aPort("former")),
					aRule("described").waivedFor("salaries", "harry", FAR), aPerson("harry").lettingDecide("sven", FAR),
					aCampaign("hidden").startedBy("harry", FAR).reviewing("salaries"),
					aSubscription("asked").to("orders/lines").heldBy("Person", "harry"),
					aRequest("asked").by("harry").openFor("asked"), aBasket("hidden", "asked"))
			.in(graph);
		String cypher = """
				MATCH (d:Dataset {name: 'hr.public.pay'})
				MERGE (d)-[:HAS_COLUMN]->(:DatasetColumn {id: $id, key: d.key + '#amount', path: 'amount'})
				""";
		graph.write((transaction) -> transaction.rows(cypher, Map.of("id", AMOUNT)));
		String job = """
				MATCH (d:Dataset {name: 'hr.public.pay'})
				CREATE (j:Job {id: $job, key: 'hr/payroll', namespace: 'hr', name: 'payroll', firstSeenAt: $at,
				  lastSeenAt: $at})-[:WRITES_TO {writtenAt: $at, run: $run}]->(d)
				WITH j
				MATCH (open:Dataset {name: 'returns'})
				CREATE (j)-[:READS_FROM {firstSeenAt: $at, lastSeenAt: $at}]->(open)
				CREATE (r:Run {id: $run, state: 'COMPLETE', firstSeenAt: $at})-[:OF {job: j.id, since: $at}]->(j)
				RETURN j.id AS id
				""";
		graph.write((transaction) -> transaction.one(job, Map.of("job", JobId.of(new JobName("hr", "payroll")), "run",
				RUN, "at", Instant.parse("2026-03-01T06:00:00Z"))));
	}

	/**
	 * All there are: harry's product, what karl's team asked for, has and had, and what
	 * adam registered.
	 */
	static List<Secret> all(Retailer retailer, Portal portal) {
		JsonNode contract = portal.signIn("harry").ask("""
				{ outputPort(by: {key: "salaries/all"}) { contract { id
				  schema { edges { node { id columns { edges { node { id } } } } } } } } }
				""", Map.of()).data("/outputPort/contract");
		JsonNode object = contract.at("/schema/edges/0/node");
		portal.signIn("harry").submit("RemoveOutputPort", Map.of("outputPort", Ids.port("salaries/former"))).data("");
		return List.of(new Secret("product", Ids.product("salaries"), Ids.unknown(DataProduct.class), "harry"),
				new Secret("product key", "salaries", "salarios", "harry"),
				new Secret("objective", Ids.objective("salaries/latency"), Ids.unknown(ServiceLevelObjective.class),
						"harry"),
				new Secret("check", Ids.check("salaries/complete"), Ids.unknown(QualityCheck.class), "harry"),
				new Secret("incident", Ids.incident("salaries/late"), Ids.unknown(Incident.class), "harry"),
				new Secret("rating", Ids.rating("salaries", "harry"), Ids.unknown(Rating.class), "harry"),
				new Secret("port", Ids.port("salaries/all"), Ids.unknown(OutputPort.class), "harry"),
				new Secret("port key", "salaries/all", "salaries/any", "harry"),
				new Secret("dataset", Ids.dataset("postgres://hr:5432", "hr.public.pay"), Ids.unknown(Dataset.class),
						"harry"),
				new Secret("dataset key", "postgres:%2F%2Fhr:5432/hr.public.pay",
						"postgres:%2F%2Fhr:5432/hr.public.pax", "harry"),
				new Secret("dataset column", GlobalId.of(DatasetColumn.class, AMOUNT).text(),
						Ids.unknown(DatasetColumn.class), "harry"),
				new Secret("job", Ids.job("hr", "payroll"), Ids.unknown(Job.class), "harry"),
				new Secret("job key", "hr/payroll", "hr/payrise", "harry"),
				new Secret("run", Ids.run(RUN), Ids.unknown(Run.class), "harry"),
				new Secret("input port", Ids.inputPort("salaries", "orders/lines"), Ids.unknown(InputPort.class),
						"harry"),
				new Secret("waiver", Ids.waiver("described salaries"), Ids.unknown(Waiver.class), "harry"),
				new Secret("delegation", Ids.delegation("harry sven"), Ids.unknown(Delegation.class), "harry"),
				new Secret("basket", Ids.basket("hidden"), Ids.unknown(AccessBasket.class), "harry"),
				new Secret("campaign", Ids.campaign("hidden"), Ids.unknown(AccessCampaign.class), "harry"),
				new Secret("service account", Ids.serviceAccount("scheduler"), Ids.unknown(ServiceAccount.class),
						"adam"),
				new Secret("contract", contract.path("id").asString(), Ids.unknown(Contract.class), "harry"),
				new Secret("object", object.path("id").asString(), Ids.unknown(SchemaObject.class), "harry"),
				new Secret("column", object.at("/columns/edges/0/node/id").asString(), Ids.unknown(Column.class),
						"harry"),
				new Secret("request", retailer.request(), Ids.unknown(AccessRequest.class), "karl"),
				new Secret("subscription", retailer.subscription(), Ids.unknown(Subscription.class), "karl"),
				new Secret("grant", retailer.grant(), Ids.unknown(Grant.class), "karl"),
				new Secret("former port", Ids.port("salaries/former"), Ids.unknown(OutputPort.class), "harry"),
				new Secret("former grant", ended(portal), Ids.unknown(Grant.class), "karl"));
	}

	/** What karl's team was given, and what was taken from it again. */
	private static String ended(Portal portal) {
		Visitor olga = portal.signIn("olga");
		String request = Retailer.ask(portal.signIn("karl"), "orders/refunds");
		olga.submit("ApproveAccessRequest", Map.of("accessRequest", request)).data("");
		String grant = olga
			.ask("query($id: ID!) { accessRequest(id: $id) { subscription { grants { id } } } }", Map.of("id", request))
			.text("/accessRequest/subscription/grants/0/id");
		olga.submit("RevokeGrant", Map.of("grant", grant, "reason", "No longer needed")).data("");
		return grant;
	}

	/**
	 * All who may not see it, nina first; sven knows in whose place he decides.
	 */
	List<String> outsiders() {
		List<String> outsiders = Objects.requireNonNull(OUTSIDERS.get(this.keeper));
		return this.what.equals("delegation") ? outsiders.stream().filter((key) -> !key.equals("sven")).toList()
				: outsiders;
	}

	/**
	 * Whether its keeper still sees it.
	 */
	boolean isThere() {
		return !this.what.equals("former port");
	}

	/**
	 * The type that it is of; empty where it is asked for by a key.
	 */
	Optional<String> type() {
		return GlobalId.parse(this.name).map(GlobalId::type);
	}

	/**
	 * Where something can be asked for by such a name. The key of a new product does not
	 * ask for one.
	 */
	Stream<Place> places(Asked asked) {
		boolean key = this.what.endsWith("key");
		return asked.places()
			.stream()
			.filter((place) -> key ? place.name().equals("key") && !place.way().equals(List.of("input", "key"))
					: place.type() instanceof GraphQLNamedType type && type.getName().equals("ID"));
	}

}
