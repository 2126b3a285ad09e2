package io.meshgate.api.access;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.meshgate.graph.product.Visibility;
import io.meshgate.graph.testing.BoltTurns;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.RequestNoun;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.api.portal.Portal.aVisitor;
import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static io.meshgate.graph.testing.mesh.Mesh.aPort;
import static io.meshgate.graph.testing.mesh.Mesh.aProduct;
import static io.meshgate.graph.testing.mesh.Mesh.aRequest;
import static io.meshgate.graph.testing.mesh.Mesh.aSubscription;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What waits for somebody, with what they look at before they decide, and what waits for
 * those who asked.
 */
@WholePortal
class InboxIT {

	private static final Instant NOW = Instant.now();

	private static final Instant LONG_AGO = NOW.minus(Duration.ofDays(90));

	private static final String INBOX = "/viewer/inbox/";

	private static final String EDGES = INBOX + "edges";

	private final Visitor olga;

	private final Visitor karl;

	private final Visitor dan;

	/**
	 * Planning asks the sellers for four things, and has access to three already, one of
	 * them a product that the sellers do not see. Beside them are a request that waits
	 * for its answer and one that has lapsed.
	 */
	InboxIT(Graph graph, @LocalServerPort int port) {
		MeshDatabase.empty();
		aMesh()
			.with(aVisitor("olga").memberOf("sellers"), aVisitor("karl").memberOf("planning").memberOf("choir"),
					aVisitor("kim").memberOf("press"), aVisitor("dan"))
			.with(aProduct("orders").ownedBy("sellers").offering(aPort("lines"), aPort("returns"), aPort("sums")),
					aProduct("prices").ownedBy("sellers").offering(aPort("list")),
					aProduct("pay").ownedBy("bank").visibility(Visibility.PRIVATE).offering(aPort("roll")),
					aProduct("forecast").ownedBy("planning"))
			.in(graph);
		aMesh().with(aSubscription("lines").to("orders/lines").heldBy("Team", "planning"),
				aSubscription("sums").to("orders/sums").heldBy("DataProduct", "forecast"),
				aSubscription("kim").to("orders/lines").heldBy("Person", "kim"),
				aSubscription("karl").to("orders/returns").heldBy("Person", "karl"),
				aSubscription("press").to("orders/sums").heldBy("Team", "press"),
				aSubscription("press prices").to("prices/list").heldBy("Team", "press"),
				aSubscription("roll").to("pay/roll").heldBy("Team", "planning").granted("roll", LONG_AGO, null, null),
				aSubscription("list").to("prices/list")
					.heldBy("Team", "planning")
					.granted("list", LONG_AGO, NOW.plus(Duration.ofDays(5)), null),
				aSubscription("returns").to("orders/returns")
					.heldBy("Team", "planning")
					.granted("returns", LONG_AGO, NOW.plus(Duration.ofDays(5)), null)
					.granted("renewed", NOW.plus(Duration.ofDays(5)), NOW.plus(Duration.ofDays(50)), null),
				aSubscription("over").to("orders/sums")
					.heldBy("Team", "planning")
					.granted("over", LONG_AGO, NOW.minus(Duration.ofDays(5)), null))
			.with(open("late", "lines").due(NOW.minus(Duration.ofHours(1))),
					open("soon", "sums").due(NOW.plus(Duration.ofHours(20))),
					open("later", "list").due(NOW.plus(Duration.ofDays(3))), open("whenever", "karl"),
					open("asked", "kim").due(NOW.minus(Duration.ofHours(2))).asked("olga", "What for?"),
					open("lapsed", "press prices").due(NOW.minus(Duration.ofDays(2)))
						.lapsing(NOW.minus(Duration.ofHours(1))))
			.with(past("of a team", "press", "APPROVED", 3), past("of a person", "kim", "REJECTED", 2).purpose("Else"),
					past("for the same", "karl", "REJECTED", 1), past("taken back", "press", "WITHDRAWN", 4),
					past("for another", "press prices", "APPROVED", 5))
			.in(graph);
		Portal portal = new Portal(port);
		this.olga = portal.signIn("olga");
		this.karl = portal.signIn("karl");
		this.dan = portal.signIn("dan");
	}

	/** And neither what waits for its answer nor what nobody has told yet is over. */
	@Test
	void showsWhatIsDueFirst() {
		Answer inbox = inbox(null, 10, null);
		assertThat(inbox.texts(EDGES, "/node/id")).isEqualTo(ids("late", "soon", "later", "whenever"));
		assertThat(inbox.data(EDGES).valueStream().map((edge) -> edge.at("/node/priority").asString("")))
			.containsExactly("OVERDUE", "DUE_SOON", "NORMAL", "");
		assertThat(inbox.text(INBOX + "totalCount")).isEqualTo("4");
		assertThat(inbox.text(INBOX + "overdueCount")).isEqualTo("1");
	}

	@ParameterizedTest
	@CsvSource({ "1", "2", "3" })
	void goesOnBehindTheCursor(int first) {
		List<String> all = ids("late", "soon", "later", "whenever");
		String after = null;
		for (int from = 0; from < all.size(); from += first) {
			Answer page = inbox(null, first, after);
			int to = Math.min(from + first, all.size());
			assertThat(page.texts(EDGES, "/node/id")).isEqualTo(all.subList(from, to));
			assertThat(page.data(INBOX + "pageInfo/hasNextPage").asBoolean()).isEqualTo(to < all.size());
			assertThat(page.text(INBOX + "totalCount") + page.text(INBOX + "overdueCount")).isEqualTo("41");
			after = page.text(INBOX + "pageInfo/endCursor");
		}
	}

	@Test
	void leavesOutWhatIsNotAskedFor() {
		assertThat(inbox(Map.of("overdue", true), 10, null).texts(EDGES, "/node/id")).isEqualTo(ids("late"));
		assertThat(inbox(Map.of("overdue", false), 10, null).texts(EDGES, "/node/id"))
			.isEqualTo(ids("soon", "later", "whenever"));
		Answer prices = inbox(Map.of("dataProduct", Map.of("key", "prices")), 10, null);
		assertThat(prices.texts(EDGES, "/node/id")).isEqualTo(ids("later"));
		assertThat(prices.text(INBOX + "totalCount") + prices.text(INBOX + "overdueCount")).isEqualTo("10");
		assertThat(this.karl
			.ask("{ accessRequests(filter: {overdue: true}) { overdueCount edges { node { id } } } }", Map.of())
			.texts("/accessRequests/edges", "/node/id")).isEqualTo(ids("late"));
	}

	@Test
	void showsWhatOneLooksAtBeforeOneDecides() {
		Answer inbox = inbox(null, 10, null);
		String late = EDGES + "/0/node/";
		assertThat(inbox.texts(late + "requesterTeams", "/key")).containsExactly("choir", "planning");
		assertThat(inbox.texts(late + "alreadyHeld", "/outputPort/key")).containsExactly("orders/returns",
				"prices/list");
		assertThat(inbox.texts(late + "similarDecisions", "/id")).isEqualTo(ids("for the same", "of a team"));
		assertThat(inbox.texts(EDGES + "/1/node/similarDecisions", "/id")).isEqualTo(ids("for the same", "of a team"));
		assertThat(inbox.texts(EDGES + "/2/node/similarDecisions", "/id")).isEqualTo(ids("for another"));
		assertThat(inbox.texts(EDGES + "/3/node/similarDecisions", "/id"))
			.isEqualTo(ids("for the same", "of a person", "of a team"));
		assertThat(inbox.texts(EDGES, "/node/outputPort/dataProduct/key")).containsExactly("orders", "orders", "prices",
				"orders");
		assertThat(inbox.texts(EDGES, "/node/subscription/status")).containsExactly("PENDING", "PENDING", "ACTIVE",
				"PENDING");
	}

	/**
	 * Of the pay only those who are on its side, and of others' requests only those
	 * asked.
	 */
	@Test
	void showsTheSameWhereverTheRequestStandsAndNothingThatIsHidden() {
		String looking = "id requesterTeams { key } alreadyHeld { outputPort { key } } similarDecisions { id }";
		String document = """
				query($id: ID!) { accessRequest(id: $id) { %1$s } node(id: $id) { ... on AccessRequest { %1$s } }
				  accessRequests { edges { node { %1$s } } } }
				""".formatted(looking);
		for (Visitor visitor : List.of(this.olga, this.karl)) {
			Answer seen = visitor.ask(document, Map.of("id", Ids.request("late")));
			assertThat(seen.data("/node")).isEqualTo(seen.data("/accessRequest"));
			assertThat(seen.data("/accessRequests/edges").valueStream().map((edge) -> edge.at("/node")))
				.contains(seen.data("/accessRequest"));
			boolean planning = visitor == this.karl;
			assertThat(seen.texts("/node/alreadyHeld", "/outputPort/key")).hasSize(planning ? 3 : 2)
				.startsWith("orders/returns");
			assertThat(seen.texts("/node/alreadyHeld", "/outputPort/key").contains("pay/roll")).isEqualTo(planning);
			assertThat(seen.texts("/node/similarDecisions", "/id"))
				.isEqualTo(planning ? ids("for the same") : ids("for the same", "of a team"));
		}
		assertThat(this.dan.ask(document, Map.of("id", Ids.request("late"))).data("/node").isNull()).isTrue();
	}

	@Test
	void costsOneStatementWithAllOfThat() throws Throwable {
		inbox(null, 1, null);
		for (int first : List.of(1, 4)) {
			BoltTurns turns = BoltTurns
				.of(() -> assertThat(inbox(null, first, null).data(EDGES).size()).isEqualTo(first));
			assertThat(turns.statements()).singleElement()
				.asString()
				.contains(
						"requesterTeams: requesterTeams, held: held, similar: similar, about: about, product: product");
		}
		BoltTurns plain = BoltTurns.of(() -> this.olga.ask("{ viewer { inbox { overdueCount } } }", Map.of()));
		assertThat(plain.statements()).singleElement()
			.asString()
			.contains("requesterTeams: [], held: [], similar: [], about: null, product: null");
	}

	@Test
	void tellsThoseWhoAskedWhatWaitsForThem() {
		Answer badges = this.karl.send("Badges", Map.of("endsBefore", NOW.plus(Duration.ofDays(30)).toString()));
		assertThat(badges.text("/endingSoon/totalCount")).isEqualTo("1");
		assertThat(badges.text("/toAnswer/totalCount")).isEqualTo("1");
		assertThat(badges.text("/viewer/inbox/totalCount")).isEqualTo("0");
		String edges = "/subscriptions/edges";
		String port = "/node/outputPort/key";
		assertThat(access(5).texts(edges, port)).isEmpty();
		assertThat(access(6).texts(edges, port)).containsExactly("prices/list");
		assertThat(access(51).texts(edges, port)).containsExactlyInAnyOrder("prices/list", "orders/returns");
		assertThat(this.karl.send("MyAccess", Map.of()).texts(edges, port)).containsExactlyInAnyOrder("prices/list",
				"orders/returns", "pay/roll");
	}

	private Answer access(int days) {
		String before = NOW.plus(Duration.ofDays(days)).toString();
		return this.karl.send("MyAccess", Map.of("endsBefore", before));
	}

	private Answer inbox(@Nullable Map<String, ?> filter, int first, @Nullable String after) {
		Map<String, @Nullable Object> variables = new HashMap<>(Map.of("first", first));
		variables.put("filter", filter);
		variables.put("after", after);
		return this.olga.send("Inbox", variables);
	}

	private static RequestNoun open(String key, String subscription) {
		return aRequest(key).by("karl").openFor(subscription).awaiting("olga").purpose("To plan");
	}

	private static RequestNoun past(String key, String subscription, String status, int daysAgo) {
		return aRequest(key).by("kim")
			.about(subscription)
			.purpose("To plan")
			.ended(status, NOW.minus(Duration.ofDays(daysAgo)));
	}

	private static List<String> ids(String... requests) {
		return List.of(requests).stream().map(Ids::request).toList();
	}

}
