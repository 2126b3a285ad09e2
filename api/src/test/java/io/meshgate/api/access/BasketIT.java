package io.meshgate.api.access;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Entered;
import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Race;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Told;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.frontend.access.AccessBasket;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.mesh.Mesh;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static io.meshgate.graph.testing.mesh.Mesh.aPolicyOf;
import static io.meshgate.graph.testing.mesh.Mesh.aPort;
import static io.meshgate.graph.testing.mesh.Mesh.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Karl's team asks at once for what olga, nina and harry answer for, each of whom decides
 * on what is theirs and sees no more than that.
 */
@WholePortal
class BasketIT {

	private static final String SUBMITTED = "/submitAccessBasket/accessBasket/";

	private static final String OBSTACLES = "/submitAccessBasket/obstacles";

	private static final List<String> PORTS = List.of("orders/lines", "stories/daily", "roster/names");

	private static final String PAGE = """
			query($id: ID!) {
			  accessRequest(id: $id) { basket { id } }
			  accessRequests { totalCount }
			  accessBaskets { totalCount }
			  viewer { inbox { totalCount } }
			}
			""";

	private final Graph graph;

	private final Portal portal;

	private final Visitor karl;

	BasketIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
		Retailer.tell(graph);
		aMesh()
			.with(aProduct("stories").inDomain("media").ownedBy("press").offering(aPort("daily")),
					aProduct("roster").inDomain("people").ownedBy("hr").offering(aPort("names")))
			.in(graph);
		this.karl = this.portal.signIn("karl");
	}

	@Test
	void isDecidedPortByPortByWhoeverAnswersForEach() {
		List<Told> before = Told.of(this.graph);
		List<Entered> entered = Entered.of(this.graph);
		Answer submitted = submit(this.karl, PORTS);
		assertThat(submitted.ending()).as("%s", submitted.body()).isEqualTo("AccessBasketSubmitted");
		assertThat(submitted.text(SUBMITTED + "status")).isEqualTo("OPEN");
		assertThat(submitted.text(SUBMITTED + "consumer/key")).isEqualTo("planning");
		assertThat(submitted.text(SUBMITTED + "requester/key")).isEqualTo("karl");
		assertThat(submitted.text(SUBMITTED + "purpose")).isEqualTo("To plan deliveries");
		assertThat(submitted.text(SUBMITTED + "version")).isEqualTo("3");
		assertThat(submitted.texts(SUBMITTED + "items", "/outputPort/key")).isEqualTo(PORTS);
		assertThat(submitted.texts(SUBMITTED + "items", "/status")).containsOnly("IN_REVIEW");
		assertThat(submitted.texts(SUBMITTED + "items", "/approvers/0/key")).containsExactly("olga", "nina", "harry");
		String basket = submitted.text(SUBMITTED + "id");
		List<String> items = submitted.texts(SUBMITTED + "items", "/id");
		List<Told> told = Told.since(this.graph, before);
		assertThat(told).extracting(Told::type).hasSize(3).containsOnly("io.meshgate.access.requested");
		assertThat(told).extracting(Told::subject)
			.containsExactlyInAnyOrderElementsOf(items.stream().map(Ids::inGraph).toList());
		assertThat(told).allSatisfy((each) -> assertThat(each.data()).containsEntry("basket", Ids.inGraph(basket)));
		assertThat(Entered.since(this.graph, entered)).extracting(Entered::actor)
			.hasSize(3)
			.containsOnly(Mesh.person("karl").value());
		decide("olga", "Approve", items.get(0));
		decide("nina", "Reject", items.get(1));
		assertThat(page(this.karl, basket).text("/node/status")).isEqualTo("OPEN");
		decide("harry", "Approve", items.get(2));
		Answer decided = page(this.portal.signIn("kim"), basket);
		assertThat(decided.text("/node/status")).isEqualTo("PARTLY_APPROVED");
		assertThat(decided.text("/node/version")).isEqualTo("6");
		assertThat(decided.texts("/node/items", "/status")).containsExactly("APPROVED", "REJECTED", "APPROVED");
	}

	@Test
	void showsToWhoeverDecidesNothingOfWhatElseWasAskedFor() {
		Answer submitted = submit(this.karl, PORTS);
		String basket = submitted.text(SUBMITTED + "id");
		List<String> items = submitted.texts(SUBMITTED + "items", "/id");
		Visitor olga = this.portal.signIn("olga");
		Answer seen = olga.ask(PAGE, Map.of("id", items.getFirst()));
		assertThat(seen.data("/accessRequest/basket").isNull()).isTrue();
		assertThat(seen.text("/accessRequests/totalCount")).isEqualTo("1");
		assertThat(seen.text("/viewer/inbox/totalCount")).isEqualTo("1");
		assertThat(seen.text("/accessBaskets/totalCount")).isEqualTo("0");
		for (String hidden : List.of(basket, items.get(1), items.get(2))) {
			Answer none = olga.ask("query($id: ID!) { node(id: $id) { id } }", Map.of("id", hidden));
			assertThat(none.data("/node").isNull()).isTrue();
		}
		Answer refused = withdraw(olga, basket, Map.of());
		assertThat(refused.kinds()).containsExactly("NOT_FOUND");
		assertThat(refused.plain()).isEqualTo(withdraw(olga, Ids.unknown(AccessBasket.class), Map.of()).plain());
		decide("olga", "Approve", items.getFirst());
		assertThat(olga.ask(PAGE, Map.of("id", items.getFirst())).data("/accessRequest/basket").isNull()).isTrue();
		for (String person : List.of("karl", "kim", "adam")) {
			Visitor visitor = this.portal.signIn(person);
			Answer all = visitor.ask(PAGE, Map.of("id", items.getFirst()));
			assertThat(all.text("/accessRequest/basket/id")).as(person).isEqualTo(basket);
			assertThat(all.text("/accessBaskets/totalCount")).as(person).isEqualTo("1");
			assertThat(page(visitor, basket).texts("/node/items", "/id")).as(person).isEqualTo(items);
		}
		String alone = Retailer.ask(this.karl, "orders/refunds");
		assertThat(this.karl.ask(PAGE, Map.of("id", alone)).data("/accessRequest/basket").isNull()).isTrue();
	}

	@Test
	void isForNothingWhereSomethingStandsInTheWay() {
		aMesh().with(aPolicyOf("people").setBy("adam").asking("reason")).in(this.graph);
		Retailer.ask(this.karl, "orders/lines");
		decide("olga", "Approve", Retailer.ask(this.karl, "orders/returns"));
		List<String> before = GraphDump.mesh(this.graph);
		Map<String, Object> input = new HashMap<>(basket(List.of("orders/refunds", "orders/lines", "stories/daily",
				"orders/returns", "roster/names", "forecast/weekly")));
		input.put("consumer", Map.of("team", Ids.team("planning")));
		input.put("endsAt", Instant.now().plus(Duration.ofDays(350)).toString());
		@SuppressWarnings("unchecked")
		List<Map<String, Object>> items = new ArrayList<>((List<Map<String, Object>>) input.get("items"));
		items.set(4, Map.of("outputPort", Ids.port("roster/names"), "answers",
				List.of(Map.of("key", "reason", "answer", "So"), Map.of("key", "nothing", "answer", "So"))));
		input.put("items", items);
		Answer obstructed = this.karl.submit("SubmitAccessBasket", input);
		assertThat(obstructed.ending()).as("%s", obstructed.body()).isEqualTo("AccessBasketObstructed");
		assertThat(obstructed.texts(OBSTACLES, "/outputPort/key")).containsExactly("orders/lines", "stories/daily",
				"orders/returns", "roster/names");
		assertThat(obstructed.texts(OBSTACLES, "/obstacle/__typename")).containsExactly("AccessRequestAlreadyOpen",
				"AccessAgainstPolicy", "AccessAlreadyGranted", "InvalidInput");
		assertThat(obstructed.text(OBSTACLES + "/0/obstacle/accessRequest/status")).isEqualTo("IN_REVIEW");
		assertThat(obstructed.text(OBSTACLES + "/1/obstacle/breaches/0/term")).isEqualTo("LONGEST_GRANT");
		assertThat(obstructed.text(OBSTACLES + "/2/obstacle/subscription/status")).isEqualTo("ACTIVE");
		assertThat(obstructed.data(OBSTACLES + "/3/obstacle/problems").toString())
			.contains("[\"items\",\"4\",\"answers\",\"1\",\"answer\"]");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
	}

	@Test
	void asksOnBehalfOfWhomOneBelongsToAlone() {
		List<String> before = GraphDump.mesh(this.graph);
		Answer refused = submit(this.portal.signIn("mia"), PORTS);
		assertThat(refused.texts(OBSTACLES, "/obstacle/because")).hasSize(3)
			.containsOnly("Only whoever belongs to a consumer asks on its behalf.");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
		Map<String, Object> unknown = Map.of("consumer", Map.of("team", Ids.team("nobody")));
		Answer missing = this.karl.submit("SubmitAccessBasket", with(basket(PORTS), unknown));
		assertThat(missing.messages()).containsExactly("There is no such consumer.");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
	}

	@Test
	void takesWhatIsHiddenForMissing() {
		List<String> before = GraphDump.exact(this.graph);
		Map<String, Object> hidden = Map.of("outputPort", Ids.port("salaries/all"));
		Map<String, Object> missing = Map.of("outputPort", Ids.unknown(OutputPort.class));
		Map<String, Object> lines = Map.of("outputPort", Ids.port("orders/lines"));
		Answer refused = this.karl.submit("SubmitAccessBasket",
				with(basket(PORTS), Map.of("items", List.of(lines, hidden))));
		assertThat(refused.kinds()).containsExactly("NOT_FOUND");
		assertThat(refused.plain()).isEqualTo(
				this.karl.submit("SubmitAccessBasket", with(basket(PORTS), Map.of("items", List.of(lines, missing))))
					.plain());
		assertThat(GraphDump.exact(this.graph)).isEqualTo(before);
	}

	@Test
	void holdsBetweenTwoAndTwentyPortsEachOnce() {
		List<String> before = GraphDump.exact(this.graph);
		for (int number : List.of(0, 1, 21)) {
			List<String> ports = IntStream.range(0, number).mapToObj((nth) -> "many/p" + nth).toList();
			Answer refused = submit(this.karl, ports);
			assertThat(refused.data("/submitAccessBasket/problems").toString())
				.isEqualTo("[{\"path\":[\"items\"],\"message\":\"must have between 2 and 20 elements\"}]");
		}
		Map<String, Object> wrong = with(basket(List.of("orders/lines", "stories/daily", "orders/lines")),
				Map.of("purpose", " ", "endsAt", "2020-01-01T00:00:00Z"));
		Answer twice = this.karl.submit("SubmitAccessBasket", wrong);
		assertThat(twice.data("/submitAccessBasket/problems").valueStream().map((each) -> each.path("path").toString()))
			.containsExactly("[\"purpose\"]", "[\"endsAt\"]", "[\"items\",\"2\",\"outputPort\"]");
		assertThat(GraphDump.exact(this.graph)).isEqualTo(before);
		List<String> many = IntStream.range(0, 20).mapToObj((nth) -> "p" + nth).toList();
		aMesh().with(aProduct("many").inDomain("sales")
			.ownedBy("orders-team")
			.offering(many.stream().map((name) -> aPort(name)).toArray(io.meshgate.graph.testing.mesh.PortNoun[]::new)))
			.in(this.graph);
		Answer most = submit(this.karl, many.stream().map((name) -> "many/" + name).toList());
		assertThat(most.data(SUBMITTED + "items")).hasSize(20);
	}

	@Test
	void answersTheFirstResultUnderTheSameKey() {
		Map<String, Object> keyed = with(basket(PORTS), Map.of("idempotencyKey", "one"));
		Answer first = this.karl.submit("SubmitAccessBasket", keyed);
		List<String> after = GraphDump.exact(this.graph);
		assertThat(this.karl.submit("SubmitAccessBasket", keyed).body()).isEqualTo(first.body());
		Answer other = this.karl.submit("SubmitAccessBasket", with(keyed, Map.of("purpose", "Other")));
		assertThat(other.text("/submitAccessBasket/problems/0/message"))
			.isEqualTo("was given before, with another content");
		assertThat(GraphDump.exact(this.graph)).isEqualTo(after);
		Map<String, Object> late = with(basket(List.of("orders/lines", "orders/refunds")),
				Map.of("idempotencyKey", "two"));
		Answer obstructed = this.karl.submit("SubmitAccessBasket", late);
		assertThat(obstructed.texts(OBSTACLES, "/obstacle/__typename")).containsExactly("AccessRequestAlreadyOpen");
		withdraw(this.karl, first.text(SUBMITTED + "id"), Map.of()).data("");
		Answer again = this.karl.submit("SubmitAccessBasket", late);
		assertThat(again.texts(OBSTACLES, "/outputPort/key")).containsExactly("orders/lines");
		assertThat(again.text(OBSTACLES + "/0/obstacle/accessRequest/status")).isEqualTo("WITHDRAWN");
		Answer anew = this.karl.submit("SubmitAccessBasket", with(late, Map.of("idempotencyKey", "three")));
		assertThat(anew.ending()).isEqualTo("AccessBasketSubmitted");
	}

	/** What is told again is told as far as it may be seen by then. */
	@Test
	void answersNothingAgainOfWhatIsHiddenSince() {
		Retailer.ask(this.karl, "orders/lines");
		Map<String, Object> keyed = with(basket(PORTS),
				Map.of("idempotencyKey", "one", "endsAt", Instant.now().plus(Duration.ofDays(350)).toString()));
		assertThat(this.karl.submit("SubmitAccessBasket", keyed).texts(OBSTACLES, "/outputPort/key"))
			.containsExactly("orders/lines", "stories/daily");
		this.portal.signIn("nina")
			.submit("ChangeDataProduct", Map.of("dataProduct", Ids.product("stories"), "visibility", "PRIVATE"))
			.data("");
		assertThat(this.karl.submit("SubmitAccessBasket", keyed).messages())
			.containsExactly("There is no such output port.");
	}

	@Test
	void isMadeOnceHoweverManyDeliveriesArriveAtOnce() {
		List<Told> before = Told.of(this.graph);
		Map<String, Object> keyed = with(basket(PORTS), Map.of("idempotencyKey", "one"));
		Supplier<Answer> delivery = () -> this.karl.submit("SubmitAccessBasket", keyed);
		List<Answer> answers = Race.of(Collections.nCopies(4, delivery));
		assertThat(answers).extracting(Answer::ending).containsOnly("AccessBasketSubmitted");
		assertThat(answers).extracting((answer) -> answer.text(SUBMITTED + "id"))
			.containsOnly(answers.getFirst().text(SUBMITTED + "id"));
		assertThat(Told.since(this.graph, before)).hasSize(3);
	}

	/** They name the same ports the other way round. */
	@Test
	void ofSeveralAtOnceForTheSamePortsOneIsMade() {
		for (int round = 0; round < 5; round++) {
			List<Supplier<Answer>> runners = new ArrayList<>();
			for (String person : List.of("karl", "kim")) {
				Visitor visitor = this.portal.signIn(person);
				runners.add(() -> submit(visitor, PORTS));
				runners.add(() -> submit(visitor, PORTS.reversed()));
			}
			runners.add(() -> this.karl.submit("RequestAccess", Retailer.wish("roster/names")));
			List<Answer> answers = Race.of(runners);
			assertThat(answers).allSatisfy((answer) -> assertThat(answer.kinds()).isEmpty());
			assertThat(answers).extracting(Answer::ending)
				.filteredOn((ending) -> ending.endsWith("Submitted"))
				.hasSize(1);
			withdrawAll();
		}
	}

	@Test
	void isTakenBackAsFarAsItIsOpen() {
		Answer submitted = submit(this.karl, PORTS);
		String basket = submitted.text(SUBMITTED + "id");
		List<String> items = submitted.texts(SUBMITTED + "items", "/id");
		decide("olga", "Approve", items.getFirst());
		List<String> exactly = GraphDump.exact(this.graph);
		Visitor kim = this.portal.signIn("kim");
		assertThat(withdraw(kim, basket, Map.of()).messages())
			.containsExactly("Only whoever made the request takes it back.");
		assertThat(withdraw(this.portal.signIn("nina"), basket, Map.of()).kinds()).containsExactly("NOT_FOUND");
		assertThat(GraphDump.exact(this.graph)).isEqualTo(exactly);
		Answer late = withdraw(this.karl, basket, Map.of("expectedVersion", 3));
		assertThat(late.ending()).isEqualTo("AccessBasketConflict");
		assertThat(late.text("/withdrawAccessBasket/because"))
			.isEqualTo("The basket has changed since you looked at it.");
		List<Told> before = Told.of(this.graph);
		Answer withdrawn = withdraw(this.karl, basket, Map.of("expectedVersion", 4, "idempotencyKey", "one"));
		assertThat(withdrawn.ending()).isEqualTo("AccessBasketWithdrawn");
		assertThat(withdrawn.text("/withdrawAccessBasket/accessBasket/status")).isEqualTo("PARTLY_APPROVED");
		assertThat(withdrawn.texts("/withdrawAccessBasket/accessBasket/items", "/status")).containsExactly("APPROVED",
				"WITHDRAWN", "WITHDRAWN");
		assertThat(Told.since(this.graph, before)).extracting(Told::type)
			.hasSize(2)
			.containsOnly("io.meshgate.access.withdrawn");
		List<String> after = GraphDump.mesh(this.graph);
		assertThat(withdraw(this.karl, basket, Map.of("expectedVersion", 4, "idempotencyKey", "one")).body())
			.isEqualTo(withdrawn.body());
		Answer again = withdraw(this.karl, basket, Map.of());
		assertThat(again.text("/withdrawAccessBasket/because")).isEqualTo("All of its requests have ended.");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(after);
		decide("nina", "Approve", items.get(1), "AccessRequestConflict");
	}

	@Test
	void isEitherTakenBackOrDecidedItemByItem() {
		for (int round = 0; round < 5; round++) {
			Answer submitted = submit(this.karl, List.of("stories/daily", "roster/names"));
			String basket = submitted.text(SUBMITTED + "id");
			List<String> items = submitted.texts(SUBMITTED + "items", "/id");
			Visitor nina = this.portal.signIn("nina");
			Visitor harry = this.portal.signIn("harry");
			List<Answer> answers = Race.of(List.of(() -> withdraw(this.karl, basket, Map.of()),
					() -> nina.submit("RejectAccessRequest", Map.of("accessRequest", items.get(0), "comment", "No")),
					() -> harry.submit("RejectAccessRequest", Map.of("accessRequest", items.get(1), "comment", "No"))));
			assertThat(answers).allSatisfy((answer) -> assertThat(answer.kinds()).isEmpty());
			List<String> ended = page(this.karl, basket).texts("/node/items", "/status");
			for (int item = 0; item < items.size(); item++) {
				boolean decided = answers.get(item + 1).ending().equals("AccessRequestDecided");
				assertThat(ended.get(item)).isEqualTo(decided ? "REJECTED" : "WITHDRAWN");
			}
			assertThat(page(this.karl, basket).text("/node/status"))
				.isEqualTo(ended.contains("REJECTED") ? "REFUSED" : "CLOSED");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "APPROVED", "REJECTED" })
	void isDecidedAtOnceAsFarAsARuleDoes(String verdict) {
		aMesh().with(
				verdict.equals("APPROVED") ? aPolicyOf("people").setBy("adam").approving("Plans", "To plan deliveries")
						: aPolicyOf("people").setBy("adam").refusing("Plans", "To plan deliveries"))
			.in(this.graph);
		List<Told> before = Told.of(this.graph);
		Answer submitted = submit(this.karl, PORTS);
		assertThat(submitted.text(SUBMITTED + "status")).isEqualTo("OPEN");
		assertThat(submitted.texts(SUBMITTED + "items", "/status")).containsExactly("IN_REVIEW", "IN_REVIEW", verdict);
		assertThat(submitted.text(SUBMITTED + "items/2/decisions/0/rule")).isEqualTo("Plans");
		List<Told> told = Told.since(this.graph, before);
		assertThat(told).extracting(Told::type).hasSize(4).contains("io.meshgate.access." + verdict.toLowerCase());
		assertThat(told).allSatisfy((each) -> assertThat(each.data()).containsKey("basket"));
		decide("olga", "Reject", submitted.texts(SUBMITTED + "items", "/id").get(0));
		decide("nina", "Reject", submitted.texts(SUBMITTED + "items", "/id").get(1));
		assertThat(page(this.karl, submitted.text(SUBMITTED + "id")).text("/node/status"))
			.isEqualTo(verdict.equals("APPROVED") ? "PARTLY_APPROVED" : "REFUSED");
	}

	@Test
	void isListedNewestFirst() {
		String first = submit(this.karl, PORTS).text(SUBMITTED + "id");
		String second = submit(this.portal.signIn("kim"), List.of("orders/returns", "orders/refunds"))
			.text(SUBMITTED + "id");
		Answer page = this.karl.send("AccessBaskets", Map.of("first", 1));
		assertThat(page.texts("/accessBaskets/edges", "/node/id")).containsExactly(second);
		assertThat(page.text("/accessBaskets/edges/0/node/requester/key")).isEqualTo("kim");
		assertThat(page.text("/accessBaskets/totalCount")).isEqualTo("2");
		Answer next = this.karl.send("AccessBaskets",
				Map.of("first", 1, "after", page.text("/accessBaskets/pageInfo/endCursor")));
		assertThat(next.texts("/accessBaskets/edges", "/node/id")).containsExactly(first);
		assertThat(next.data("/accessBaskets/pageInfo/hasNextPage").asBoolean()).isFalse();
	}

	private void withdrawAll() {
		for (String person : List.of("karl", "kim")) {
			Visitor visitor = this.portal.signIn(person);
			visitor
				.ask("{ accessRequests(filter: {role: REQUESTER, status: [IN_REVIEW]}) { edges { node { id } } } }",
						Map.of())
				.texts("/accessRequests/edges", "/node/id")
				.forEach((id) -> visitor.submit("WithdrawAccessRequest", Map.of("accessRequest", id)).data(""));
		}
	}

	private void decide(String person, String verdict, String request) {
		decide(person, verdict, request, "AccessRequestDecided");
	}

	private void decide(String person, String verdict, String request, String ending) {
		Answer decided = this.portal.signIn(person)
			.submit(verdict + "AccessRequest", Map.of("accessRequest", request, "comment", "Because"));
		assertThat(decided.ending()).as("%s", decided.body()).isEqualTo(ending);
	}

	private static Answer page(Visitor visitor, String basket) {
		return visitor.send("BasketPage", Map.of("id", basket));
	}

	private static Answer withdraw(Visitor visitor, String basket, Map<String, Object> more) {
		return visitor.submit("WithdrawAccessBasket", with(more, Map.of("accessBasket", basket)));
	}

	private static Answer submit(Visitor visitor, List<String> ports) {
		return visitor.submit("SubmitAccessBasket", basket(ports));
	}

	private static Map<String, Object> basket(List<String> ports) {
		return Map.of("consumer", Map.of("team", Ids.team("planning")), "purpose", "To plan deliveries", "items",
				ports.stream().map((port) -> Map.<String, Object>of("outputPort", Ids.port(port))).toList());
	}

	@SafeVarargs
	@SuppressWarnings("varargs")
	private static Map<String, Object> with(Map<String, Object>... inputs) {
		Map<String, Object> merged = new HashMap<>();
		Arrays.stream(inputs).forEach(merged::putAll);
		return merged;
	}

}
