package io.meshgate.api.bench;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.meshgate.graph.Row;
import io.meshgate.graph.testing.BoltTurns;
import io.meshgate.graph.testing.mesh.Mesh;
import io.meshgate.graph.testing.mesh.PersonNoun;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.ProfiledPlan;

import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.api.portal.Portal.aVisitor;
import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Opens the inbox, as the contract's operation asks for it, in a mesh of a hundred
 * thousand products and half a million requests, of which one in ten is open: for
 * somebody in 200 teams, and for somebody in one. It is one statement, which starts from
 * the person. What is printed is how much it looks at, how much longer the many teams
 * take, and how much longer the portal takes than the same statement by hand.
 */
@WholePortal
@SuppressWarnings("deprecation")
class InboxBench {

	private static final int PRODUCTS = Integer.getInteger("meshgate.bench.products", 100_000);

	private static final int ROUNDS = Integer.getInteger("meshgate.bench.rounds", 15);

	private static final int TEAMS = 1_000;

	private static final int MANY = 200;

	private static final int AT_ONCE = 1_000;

	private final Graph graph;

	private final Driver driver;

	private final Portal portal;

	InboxBench(Graph graph, Driver driver, @LocalServerPort int port) {
		this.graph = graph;
		this.driver = driver;
		PersonNoun busy = aVisitor("busy");
		for (int team = 0; team < MANY; team++) {
			busy = busy.memberOf("t" + team);
		}
		aMesh().with(busy, aVisitor("one").memberOf("t" + MANY)).in(graph);
		this.portal = new Portal(port);
	}

	@Test
	void opensTheInbox() throws Throwable {
		draw();
		String counting = """
				MATCH (r:AccessRequest)
				RETURN count(r) AS requests, count(r.openKey) AS open
				""";
		Row counted = this.graph.read((transaction) -> transaction.one(counting, Map.of()));
		System.out.printf("%,d products, %,d requests, %,d open%n", PRODUCTS, counted.number("requests"),
				counted.number("open"));
		double many = measure("in " + MANY + " teams", "busy");
		double one = measure("in one team", "one");
		System.out.printf("%d teams to one: ratio %.2f%n", MANY, many / one);
	}

	private double measure(String what, String person) throws Throwable {
		Visitor visitor = this.portal.signIn(person);
		long first = time(() -> ask(visitor));
		List<String> statements = BoltTurns.of(() -> ask(visitor)).statements();
		assertThat(statements).hasSize(1);
		ProfiledPlan plan = profile(statements.getFirst(), person);
		assertThat(operators(plan)).as("what starts from all requests").noneMatch(InboxBench::startsFromRequests);
		List<Long> portal = new ArrayList<>();
		List<Long> byHand = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			portal.add(time(() -> ask(visitor)));
			byHand.add(time(() -> byHand(statements.getFirst(), person)));
		}
		Answer inbox = ask(visitor);
		System.out.printf(
				"%-13s %,6d in the inbox, %,d overdue, %,9d db hits, first %,6d ms, then %8.1f ms, by hand %8.1f ms, "
						+ "ratio %.2f%n",
				what, inbox.data("/viewer/inbox/totalCount").asInt(), inbox.data("/viewer/inbox/overdueCount").asInt(),
				hits(plan), first / 1_000_000, median(portal), median(byHand), median(portal) / median(byHand));
		return median(portal);
	}

	private static Answer ask(Visitor visitor) {
		Answer answer = visitor.send("Inbox", Map.of());
		assertThat(answer.data("/viewer/inbox/edges").size()).isEqualTo(20);
		return answer;
	}

	private void byHand(String statement, String person) {
		try (Session session = this.driver.session()) {
			int rows = session
				.executeRead((transaction) -> transaction.run(statement, parameters(person)).list().size());
			assertThat(rows).isOne();
		}
	}

	private ProfiledPlan profile(String statement, String person) {
		try (Session session = this.driver.session()) {
			return session.run("PROFILE " + statement, parameters(person)).consume().profile();
		}
	}

	private static Map<String, @Nullable Object> parameters(String person) {
		Map<String, @Nullable Object> page = new HashMap<>(Map.of("limit", 21));
		page.put("after", null);
		Map<String, @Nullable Object> parameters = new HashMap<>(Map.of("viewer", Mesh.viewer(person).person().value(),
				"now", Instant.now().atZone(ZoneOffset.UTC), "page", page));
		parameters.put("overdue", null);
		parameters.put("productId", null);
		parameters.put("productKey", null);
		return parameters;
	}

	private static Stream<ProfiledPlan> operators(ProfiledPlan plan) {
		return Stream.concat(Stream.of(plan), plan.children().stream().flatMap(InboxBench::operators));
	}

	private static boolean startsFromRequests(ProfiledPlan plan) {
		return (plan.operatorType().contains("Scan") || plan.operatorType().contains("Seek"))
				&& String.valueOf(plan.arguments().get("Details")).contains(":AccessRequest");
	}

	private static long hits(ProfiledPlan plan) {
		return operators(plan).mapToLong(ProfiledPlan::dbHits).sum();
	}

	private static long time(Runnable work) {
		long start = System.nanoTime();
		work.run();
		return System.nanoTime() - start;
	}

	private static double median(List<Long> times) {
		return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow() / 1e6;
	}

	/**
	 * A hundred products are a team's. Each is consumed by two other teams: one asked
	 * three times and has access, the other asked twice, and of every other product its
	 * second request is open.
	 */
	private void draw() {
		String people = """
				UNWIND range(0, $teams - 1) AS number
				MERGE (t:Team {key: 't' + number})
				ON CREATE SET t.id = randomUUID(), t.name = t.key, t.type = 'team'
				CREATE (:Person {id: randomUUID(), key: 'r' + number, name: 'r' + number, issuer: 'bench', subject: 'r' + number,
				  active: true, roles: []})-[:MEMBER_OF]->(t)
				""";
		String products = """
				UNWIND range($from, $until - 1) AS number
				MATCH (owner:Team {key: 't' + number % $teams})
				CREATE (owner)-[:OWNS]->(p:DataProduct {id: randomUUID(), key: 'p' + number, name: 'Product ' + number, status: 'ACTIVE',
				  visibility: 'PUBLIC', revision: 1, tags: [], createdAt: $now, changedAt: $now})
				  -[:OFFERS]->(o:OutputPort {id: randomUUID(), key: 'p' + number + '/all', name: 'all', type: 'DATASET'})
				WITH number, owner, o
				UNWIND [0, 1] AS each
				WITH number, owner, o, each, (number * 13 + each * 517 + 1) % $teams AS other
				MATCH (consumer:Team {key: 't' + other})
				MATCH (asking:Person {key: 'r' + other})
				CREATE (consumer)-[:HOLDS]->(s:Subscription {id: randomUUID(), key: o.key + ' ' + each, createdAt: $now})-[:TO]->(o)
				FOREACH (_ IN CASE each WHEN 0 THEN [1] ELSE [] END |
				  CREATE (s)-[:HAS_GRANT]->(:Grant {id: randomUUID(), version: 1, validFrom: $now - duration('P9D')})
				)
				WITH number, owner, each, s, asking
				UNWIND range(1, 3 - each) AS time
				CREATE (asking)-[:REQUESTED]->(r:AccessRequest {id: randomUUID(), kind: 'NEW', purpose: 'Purpose ' + number % 7,
				  submittedAt: $now - duration({days: 90 - time}), version: time})-[:FOR]->(s)
				SET r += CASE
				  WHEN each = 1 AND time = 2 AND number / $teams % 2 = 0
				    THEN {status: 'IN_REVIEW', openKey: s.key, dueAt: $now + duration({minutes: number * 17 % 20000 - 5000}),
				      lapsesAt: $now + duration('P20D'), stage: 'owners', round: 1}
				  ELSE {status: CASE time WHEN 3 THEN 'APPROVED' ELSE 'REJECTED' END, endedAt: $now - duration({days: 30 - time})}
				END
				WITH r, owner
				WHERE r.openKey IS NOT NULL
				CREATE (r)-[:HAS_STAGE]->(:ReviewStage {stage: 'owners', quorum: 1, skipped: false, position: 0})
				WITH r, owner
				MATCH (owner)<-[:MEMBER_OF]-(who:Person)
				CREATE (r)-[:AWAITS]->(who)
				CREATE (r)-[:ROUTED_TO]->(who)
				""";
		long start = System.nanoTime();
		this.graph.write((transaction) -> transaction.rows(people, Map.of("teams", TEAMS)));
		for (int from = 0; from < PRODUCTS; from += AT_ONCE) {
			Map<String, Object> rows = Map.of("from", from, "until", Math.min(PRODUCTS, from + AT_ONCE), "teams", TEAMS,
					"now", Instant.now());
			this.graph.write((transaction) -> transaction.rows(products, rows));
		}
		System.out.printf("drawn in %,d s%n", (System.nanoTime() - start) / 1_000_000_000);
	}

}
