package io.meshgate.api.access;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

import io.meshgate.api.portal.Entered;
import io.meshgate.api.portal.MovableClock;
import io.meshgate.api.portal.Told;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.access.AccessRequestKind;
import io.meshgate.graph.access.AccessRequests;
import io.meshgate.graph.access.Superseding;
import io.meshgate.graph.access.Verdict;
import io.meshgate.graph.access.asking.Asking;
import io.meshgate.graph.access.asking.HeldSubscription;
import io.meshgate.graph.access.asking.Requesting;
import io.meshgate.graph.access.question.WishChange;
import io.meshgate.graph.access.review.PlannedStage;
import io.meshgate.graph.access.review.ReviewPlan;
import io.meshgate.graph.access.transition.PlainRequest;
import io.meshgate.graph.access.transition.RequestMove;
import io.meshgate.graph.access.transition.RequestTransition;
import io.meshgate.graph.access.transition.ReviewStage;
import io.meshgate.graph.consumer.ConsumerRef;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.subscription.SubscriptionId;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static io.meshgate.graph.testing.mesh.Mesh.aDomain;
import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static io.meshgate.graph.testing.mesh.Mesh.aPerson;
import static io.meshgate.graph.testing.mesh.Mesh.aPort;
import static io.meshgate.graph.testing.mesh.Mesh.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Walks requests at random through the use cases and the graph, with time passing, beside
 * a plain model: they go the same way, every step is told and entered in the record once,
 * and nothing said is lost. A seed that failed is tried again with
 * {@code -Dmeshgate.test.seed=...}.
 */
@WholePortal
class RequestWalkIT {

	private static final long SEED = Long.getLong("meshgate.test.seed", System.nanoTime());

	private static final int WALKS = Boolean.getBoolean("meshgate.test.thorough") ? 10_000 : 40;

	private static final int LONGEST = 40;

	/** Walks go on until each of them was made. */
	private static final Set<RequestTransition> EXPECTED = EnumSet.of(RequestTransition.ENDORSE,
			RequestTransition.APPROVE, RequestTransition.REJECT, RequestTransition.ASK, RequestTransition.ANSWER,
			RequestTransition.OFFER, RequestTransition.ACCEPT_OFFER, RequestTransition.DECLINE_OFFER,
			RequestTransition.WITHDRAW, RequestTransition.REMIND, RequestTransition.ESCALATE, RequestTransition.LAPSE,
			RequestTransition.SUPERSEDE);

	private static final Duration STEP = Duration.ofHours(7);

	private static final List<String> APPROVERS = List.of("carl", "olga", "otto");

	private static final AccessRequestId REQUEST = new AccessRequestId("walking");

	@Autowired
	private Graph graph;

	@Autowired
	private MovableClock clock;

	@Autowired
	private AccessRequests requests;

	@Autowired
	private DecideAccessRequest decide;

	@Autowired
	private AskQuestion ask;

	@Autowired
	private AnswerQuestion answer;

	@Autowired
	private OfferAccess offer;

	@Autowired
	private AcceptOffer accept;

	@Autowired
	private DeclineOffer decline;

	@Autowired
	private WithdrawAccessRequest withdraw;

	@Autowired
	private WatchRequests watch;

	@Autowired
	private Changes changes;

	private final Random random = new Random(SEED);

	private final Set<RequestTransition> made = EnumSet.noneOf(RequestTransition.class);

	private PlainRequest model = new PlainRequest();

	private PlainClock plainClock = new PlainClock();

	private int answers;

	@AfterEach
	void comeBack() {
		this.clock.comeBack();
	}

	@Test
	void goesAsAPlainModelDoes() {
		System.out.println("Requests walk through the portal with -Dmeshgate.test.seed=" + SEED);
		for (int walk = 0; walk < WALKS || (walk < 10 * WALKS && !this.made.containsAll(EXPECTED)); walk++) {
			begin();
			int length = 1 + this.random.nextInt(LONGEST);
			for (int step = 0; step < length; step++) {
				step("walk %d, step %d, seed %d".formatted(walk, step, SEED));
			}
		}
		assertThat(this.made).containsAll(EXPECTED);
	}

	private void begin() {
		MeshDatabase.empty();
		this.clock.comeBack();
		aMesh().with(aDomain("sales"))
			.with(aPerson("olga").memberOf("sellers", "OWNER"), aPerson("otto").memberOf("sellers", "APPROVER"),
					aPerson("carl").memberOf("sellers", "APPROVER"), aPerson("karl").memberOf("press"),
					aPerson("ada").withRoles("ADMINISTRATOR"))
			.with(aProduct("orders").inDomain("sales").ownedBy("sellers").offering(aPort("lines")))
			.in(this.graph);
		List<ReviewStage> stages = new ArrayList<>();
		for (int stage = 0; stage <= this.random.nextInt(3); stage++) {
			stages.add(new ReviewStage("stage " + stage, 1 + this.random.nextInt(3), false));
		}
		submit(stages);
		this.model = new PlainRequest();
		this.model.take(new RequestMove.Route(stages));
		this.plainClock = new PlainClock();
		this.answers = 0;
	}

	private void submit(List<ReviewStage> stages) {
		ReviewPlan plan = new ReviewPlan(stages.stream().map((stage) -> new PlannedStage(stage, List.of())).toList(),
				Duration.ofDays(7), Duration.ofDays(30));
		Instant now = this.clock.instant();
		Asking asking = new Asking(REQUEST, new SubscriptionId("bond"), Mesh.person("karl"), Mesh.port("orders/lines"),
				new ConsumerRef(ConsumerRef.Kind.PERSON, Mesh.person("karl").value()), "To know", null,
				now.plus(Duration.ofDays(300)), List.of(), now, plan, AccessRequestKind.NEW);
		Requesting requesting = new Requesting();
		this.graph.write((transaction) -> {
			requesting.secure(transaction, asking);
			HeldSubscription held = requesting.hold(transaction, asking);
			requesting.submit(transaction, asking, held.id(),
					requesting.approvers(transaction, Mesh.viewer("karl"), held));
			return held;
		});
	}

	private void step(String step) {
		List<String> before = told();
		List<String> expected = new ArrayList<>();
		switch (this.random.nextInt(14)) {
			case 0, 1, 2, 3 -> expected.addAll(vote(step));
			case 4, 5 -> expected.addAll(asked(step));
			case 6, 7 -> expected.addAll(answered(step));
			case 8 -> expected.addAll(offered(step));
			case 9, 10 -> expected.addAll(replied(step));
			case 11 -> expected.addAll(switch (this.random.nextInt(24)) {
				case 0, 1 -> withdrawn(step);
				case 2, 3, 4 -> superseded();
				default -> List.of();
			});
			default -> expected.addAll(waited(step));
		}
		List<String> told = told();
		assertThat(told.subList(before.size(), told.size())).as(step).isEqualTo(expected);
		assertThat(Entered.of(this.graph)).as(step).extracting(Entered::told).isEqualTo(Told.of(this.graph));
		assertThat(said()).as(step).isEqualTo(this.model.said());
		assertThat(status()).as(step).isEqualTo(this.model.status());
	}

	private List<String> vote(String step) {
		String person = APPROVERS.get(this.random.nextInt(APPROVERS.size()));
		Verdict verdict = (this.random.nextInt(12) == 0) ? Verdict.REJECTED : Verdict.APPROVED;
		List<String> expected = take(new RequestMove.Ballot(new PersonId(person), verdict));
		Viewer viewer = Mesh.viewer(person);
		is(step, expected, this.decide.decide(viewer, new DecideAccessRequest.Ballot(seen(), verdict, "Because", null),
				by(viewer)));
		return expected;
	}

	private List<String> asked(String step) {
		Viewer viewer = approver();
		List<String> expected = take(new RequestMove.Plain(RequestTransition.ASK));
		is(step, expected, this.ask.ask(viewer, seen(), "What for?", by(viewer)));
		return expected;
	}

	private List<String> answered(String step) {
		boolean changed = this.random.nextInt(3) == 0;
		Viewer karl = Mesh.viewer("karl");
		List<String> expected = take(new RequestMove.Answer(changed));
		if (!expected.isEmpty()) {
			this.plainClock.answered();
		}
		this.answers++;
		WishChange change = new WishChange(changed ? "Purpose " + this.answers : null, null, null);
		is(step, expected, this.answer.answer(karl, new AnswerQuestion.Reply(seen(), "To know", change), by(karl)));
		return expected;
	}

	private List<String> offered(String step) {
		String person = APPROVERS.get(this.random.nextInt(APPROVERS.size()));
		Viewer viewer = Mesh.viewer(person);
		List<String> expected = take(new RequestMove.Offer(new PersonId(person)));
		Instant now = this.clock.instant();
		Instant asked = Objects.requireNonNull(this.requests.load(viewer, List.of(REQUEST)).getFirst().endsAt());
		Instant end = now.plus(Duration.between(now, asked).multipliedBy(9).dividedBy(10));
		is(step, expected, this.offer.offer(viewer, new OfferAccess.Less(seen(), end, null), by(viewer)));
		return expected;
	}

	private List<String> replied(String step) {
		boolean accepted = this.random.nextBoolean();
		Viewer karl = Mesh.viewer("karl");
		List<String> expected = take(
				new RequestMove.Plain(accepted ? RequestTransition.ACCEPT_OFFER : RequestTransition.DECLINE_OFFER));
		is(step, expected, accepted ? this.accept.accept(karl, seen(), by(karl))
				: this.decline.decline(karl, seen(), null, by(karl)));
		return expected;
	}

	private List<String> withdrawn(String step) {
		Viewer karl = Mesh.viewer("karl");
		List<String> expected = take(new RequestMove.Plain(RequestTransition.WITHDRAW));
		is(step, expected, this.withdraw.withdraw(karl, seen(), by(karl)));
		return expected;
	}

	/** As where the port is removed. What was granted by then would end as well. */
	private List<String> superseded() {
		if (this.model.status().equals("APPROVED")) {
			return List.of();
		}
		this.changes.make((transaction) -> {
			List<Event> ended = new Superseding().end(transaction, List.of(Mesh.port("orders/lines")),
					this.clock.instant());
			this.changes.tell(transaction, ended.toArray(Event[]::new));
			return ended;
		});
		return take(new RequestMove.Plain(RequestTransition.SUPERSEDE));
	}

	/** Whoever looks before the portal has noticed sees that it is over. */
	private List<String> waited(String step) {
		int steps = (this.random.nextInt(8) == 0) ? 60 + this.random.nextInt(60) : 1 + this.random.nextInt(20);
		this.clock.pass(STEP.multipliedBy(steps));
		this.plainClock.pass(7 * steps, !this.model.status().equals("NEEDS_INFO"));
		List<String> expected = new ArrayList<>();
		if (this.plainClock.isOver()) {
			expected.addAll(take(new RequestMove.Plain(RequestTransition.LAPSE)));
			assertThat(status()).as(step).isEqualTo(this.model.status());
		}
		if (this.model.status().equals("IN_REVIEW")) {
			this.plainClock.due().forEach((due) -> expected.addAll(take(new RequestMove.Plain(due))));
		}
		this.watch.watch();
		return expected;
	}

	private List<String> take(RequestMove move) {
		int stage = this.model.stage();
		List<String> expected = this.model.take(move);
		if (this.model.stage() != stage && this.model.status().equals("IN_REVIEW")) {
			this.plainClock.begin();
		}
		expected.forEach((event) -> Arrays.stream(RequestTransition.values())
			.filter((transition) -> transition.told().text().equals(event))
			.forEach(this.made::add));
		return expected;
	}

	private static void is(String step, List<String> expected, Ending<?> ending) {
		assertThat(ending.kind().name()).as(step).isEqualTo(expected.isEmpty() ? "CONFLICT" : "DONE");
	}

	private Viewer approver() {
		return Mesh.viewer(APPROVERS.get(this.random.nextInt(APPROVERS.size())));
	}

	private static RequestSeen seen() {
		return new RequestSeen(REQUEST, null);
	}

	private Operation by(Viewer viewer) {
		return Operation.of(viewer.person(), "walk", null, this.clock.instant());
	}

	private String status() {
		return this.requests.load(Mesh.viewer("karl"), List.of(REQUEST)).getFirst().status().name();
	}

	private List<String> told() {
		return Told.of(this.graph).stream().map(Told::type).toList();
	}

	/** Who, which way, in which stage and round. */
	private List<String> said() {
		String cypher = """
				MATCH (d:Decision)-[:BY]->(who:Person)
				RETURN who.key + ' ' + d.verdict + ' ' + d.stage + ' ' + d.round AS said
				ORDER BY d.at, d.id
				""";
		return this.graph.read((transaction) -> transaction.rows(cypher, Map.of()))
			.stream()
			.map((row) -> row.text("said"))
			.toList();
	}

}
