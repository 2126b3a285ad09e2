package io.meshgate.api.policy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Race;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Told;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.meshgate.graph.Line;
import io.meshgate.graph.Row;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.policy.AccessPolicyId;
import io.meshgate.graph.policy.AccessPolicyRevisionId;
import io.meshgate.graph.policy.AccessTerms;
import io.meshgate.graph.policy.AutomaticRules;
import io.meshgate.graph.policy.authoring.NewRevision;
import io.meshgate.graph.policy.authoring.PolicyAuthoring;
import io.meshgate.graph.testing.mesh.Mesh;
import io.meshgate.graph.testing.mesh.PortNoun;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static io.meshgate.graph.testing.mesh.Mesh.aPort;
import static io.meshgate.graph.testing.mesh.Mesh.aProduct;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * However many say at once what holds, there is one order in which they said it; and who
 * asks while it is said is judged by what was said before or after, never by both.
 */
@WholePortal
class PolicyRacesIT {

	private static final int RUNNERS = 8;

	private static final int ROUNDS = 5;

	private static final int LANES = 24;

	private final Graph graph;

	private final Changes changes;

	private final PolicyAuthoring authoring = new PolicyAuthoring();

	private final Visitor dora;

	private final Visitor adam;

	private final Visitor karl;

	private final Visitor olga;

	PolicyRacesIT(Graph graph, @LocalServerPort int port, @Autowired Changes changes) {
		this.graph = graph;
		this.changes = changes;
		Retailer.tell(graph);
		Portal portal = new Portal(port);
		this.dora = portal.signIn("dora");
		this.adam = portal.signIn("adam");
		this.karl = portal.signIn("karl");
		this.olga = portal.signIn("olga");
	}

	@Test
	void everyRevisionHasItsPlaceInOneChain() {
		List<Supplier<Answer>> runners = new ArrayList<>();
		for (int runner = 0; runner < RUNNERS * ROUNDS; runner++) {
			Visitor visitor = (runner % 2 == 0) ? this.dora : this.adam;
			Map<String, ?> terms = Map.of("domain", Map.of("key", "retail"), "longestGrant", "P" + (runner + 1) + "D");
			runners.add(() -> visitor.submit("SetAccessPolicy", terms));
		}
		assertThat(Race.inLanes(RUNNERS, runners)).extracting(Answer::ending).containsOnly("AccessPolicyRevised");
		Row chain = chain();
		List<String> numbers = IntStream.rangeClosed(1, runners.size()).mapToObj(String::valueOf).toList();
		assertThat(chain.texts("numbers")).isEqualTo(numbers);
		assertThat(chain.texts("current")).containsExactly(numbers.getLast());
		assertThat(chain.number("revision")).isEqualTo(runners.size());
		assertThat(Told.of(this.graph)).extracting((told) -> String.valueOf(told.data().get("revision")))
			.containsExactlyInAnyOrderElementsOf(numbers);
	}

	@Test
	void oneOfThoseWhoHaveSeenTheSameRevisionIsFirst() {
		Map<String, ?> terms = Map.of("domain", Map.of("key", "retail"), "longestGrant", "P9D", "expectedVersion", 0);
		List<Supplier<Answer>> runners = new ArrayList<>();
		for (int runner = 0; runner < RUNNERS; runner++) {
			runners.add(() -> this.dora.submit("SetAccessPolicy", terms));
		}
		List<String> endings = Race.of(runners).stream().map(Answer::ending).toList();
		assertThat(endings).filteredOn("AccessPolicyRevised"::equals).hasSize(1);
		assertThat(endings).filteredOn("AccessPolicyConflict"::equals).hasSize(RUNNERS - 1);
		assertThat(chain().texts("numbers")).containsExactly("1");
	}

	@Test
	void aNarrowerPolicyWaitsForTheWiderOneThatIsBeingTightened() {
		Answer answer = meanwhile((transaction) -> platform(transaction, "tight", Duration.ofDays(30)), () -> this.dora
			.submit("SetAccessPolicy", Map.of("domain", Map.of("key", "sales"), "longestGrant", "P60D")));
		assertThat(answer.ending()).isEqualTo("AccessPolicyLoosens");
		assertThat(answer.texts("/setAccessPolicy/breaches", "/because"))
			.containsExactly("It would let access last longer than above: at most 30 days.");
	}

	@Test
	void whoAsksWaitsForThePolicyThatIsBeingTightened() {
		this.adam.submit("SetAccessPolicy", Map.of("longestGrant", "P300D"));
		Answer answer = meanwhile((transaction) -> {
			Line.ACCESS_POLICIES.join(transaction);
			AccessPolicyId policy = this.authoring.lock(transaction, Mesh.viewer("adam"), Optional.empty())
				.orElseThrow()
				.id();
			this.authoring.revise(transaction, policy, revision("second", 2, Duration.ofDays(30)));
		}, () -> this.karl.ask("""
				mutation($input: RequestAccessInput!) { requestAccess(input: $input) { __typename
				  ... on AccessRequestSubmitted { accessRequest { judgedBy { number terms { longestGrant } } } } } }
				""", Map.of("input", Retailer.wish("orders/lines"))));
		assertThat(answer.texts("/requestAccess/accessRequest/judgedBy", "/number")).containsExactly("2");
	}

	/** Each grant lasts as long as one of the revisions says that it was judged by. */
	@Test
	void grantsAreGivenByWhatIsInForceHoweverOftenThatChanges() {
		aMesh().with(aProduct("track").inDomain("sales").ownedBy("orders-team").offering(lanes())).in(this.graph);
		List<Supplier<List<Answer>>> runners = new ArrayList<>();
		for (int lane = 0; lane < LANES; lane++) {
			String port = "track/" + lane;
			Map<String, ?> terms = Map.of("longestGrant", "P" + (lane + 1) + "D");
			runners.add(() -> {
				Answer asked = this.karl.submit("RequestAccess", Retailer.wish(port));
				return List.of(asked, this.olga.submit("ApproveAccessRequest",
						Map.of("accessRequest", asked.text("/requestAccess/accessRequest/id"))));
			});
			runners.add(() -> List.of(this.adam.submit("SetAccessPolicy", terms)));
		}
		List<Answer> answers = Race.inLanes(RUNNERS, runners).stream().flatMap(List::stream).toList();
		assertThat(answers).extracting(Answer::ending)
			.containsOnly("AccessRequestSubmitted", "AccessRequestDecided", "AccessPolicyRevised");
		assertThat(answers).hasSize(3 * LANES);
		String cypher = """
				MATCH (r:AccessRequest)<-[:GRANTED_BY]-(g:Grant)
				WITH duration.inSeconds(g.validFrom, g.validUntil).seconds AS seconds,
				  COLLECT { MATCH (r)-[:JUDGED_BY]->(v) RETURN v.longestGrant } AS judged
				RETURN count(*) AS grants,
				  sum(CASE WHEN seconds IN judged OR (judged = [] AND seconds = 366 * 86400) THEN 1 ELSE 0 END) AS asJudged,
				  sum(CASE WHEN judged = [] THEN 1 ELSE 0 END) AS unjudged, count(DISTINCT seconds) AS lengths
				""";
		Row grants = this.graph.read((transaction) -> transaction.one(cypher, Map.of()));
		assertThat(grants.number("grants")).isEqualTo(LANES);
		assertThat(grants.number("asJudged")).isEqualTo(LANES);
		assertThat(grants.number("unjudged")).isLessThan(RUNNERS);
		assertThat(grants.number("lengths")).isGreaterThan(1);
	}

	private static PortNoun[] lanes() {
		return IntStream.range(0, LANES).mapToObj((lane) -> aPort("" + lane)).toArray(PortNoun[]::new);
	}

	/** Whatever comes while the work is not committed is answered only afterwards. */
	private Answer meanwhile(Consumer<Transaction> work, Supplier<Answer> other) {
		try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
			return this.changes.make((transaction) -> {
				work.accept(transaction);
				CompletableFuture<Answer> answer = CompletableFuture.supplyAsync(other, threads);
				assertThatExceptionOfType(TimeoutException.class)
					.isThrownBy(() -> answer.get(500, TimeUnit.MILLISECONDS));
				return answer;
			}).join();
		}
	}

	private void platform(Transaction transaction, String revision, Duration longest) {
		Line.ACCESS_POLICIES.join(transaction);
		AccessPolicyId policy = this.authoring.create(transaction, new AccessPolicyId("platform-policy"),
				Optional.empty());
		this.authoring.revise(transaction, policy, revision(revision, 1, longest));
	}

	private NewRevision revision(String id, int number, Duration longest) {
		return new NewRevision(new AccessPolicyRevisionId(id), number,
				new AccessTerms(null, null, null, longest, null, AutomaticRules.NONE, null, null, null),
				Mesh.person("adam"), this.changes.now());
	}

	private Row chain() {
		String cypher = """
				MATCH (a:AccessPolicy {place: $place})-[:HAS_REVISION]->(v:AccessPolicyRevision)
				WITH a, v
				ORDER BY v.number
				WITH a, collect(toString(v.number)) AS numbers
				RETURN numbers, a.revision AS revision,
				  COLLECT { MATCH (a)-[:SAYS]->(v) RETURN toString(v.number) } AS current
				""";
		return this.graph.read((transaction) -> transaction.one(cypher, Map.of("place", Mesh.domain("retail"))));
	}

}
