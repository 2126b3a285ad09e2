package io.meshgate.api.race;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.MovableClock;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Race;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Eight act at the same instant about one thing, half of them at each of two instances of
 * the portal on one database: one wins, the others are told how it stands, and it happens
 * once. Who does what and how long they hesitate is drawn; the seed is printed, and
 * {@code -Dmeshgate.test.seed} draws the same again, though not in the same order of
 * time.
 */
@WholePortal
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoPortalsRacesIT {

	private static final long SEED = Long.getLong("meshgate.test.seed", System.nanoTime());

	/** Of each of the seven tests. */
	private static final int ROUNDS = Boolean.getBoolean("meshgate.test.thorough") ? 1_430 : 30;

	/** In nanoseconds, where the start is close. */
	private static final int CLOSE = 2_000_000;

	private final Graph graph;

	private final MovableClock clock;

	private final TwoPortals portals;

	private Random random = new Random(SEED);

	/** How long the last race took, in nanoseconds. */
	private long pace = CLOSE;

	TwoPortalsRacesIT(Graph graph, @LocalServerPort int port, @Autowired MovableClock clock,
			@Autowired ApplicationContext application) {
		this.graph = graph;
		this.clock = clock;
		this.portals = TwoPortals.open(application, new Portal(port));
		System.out.println("Two portals are raced with -Dmeshgate.test.seed=" + SEED);
	}

	@AfterEach
	void comeBack() {
		this.clock.comeBack();
	}

	@AfterAll
	void close() {
		this.portals.close();
	}

	@Test
	void oneOfTwoApproversDecides() {
		rounds("two approvers", true, (lane) -> {
			Map<String, Object> verdict = Map.of("accessRequest", lane.request(), "comment", "Because");
			Deed one = new Deed("olga", "approve", verdict);
			Deed other = new Deed("otto", this.random.nextBoolean() ? "approve" : "reject", verdict);
			Finish finish = race(one, other, one, other);
			Deed winner = finish.winner(List.of("AccessRequestDecided"), "AccessRequestConflict").deed();
			return decided(lane, finish, winner.what());
		});
	}

	@Test
	void isEitherApprovedOrWithdrawn() {
		rounds("approve or withdraw", true, (lane) -> {
			Map<String, Object> request = Map.of("accessRequest", lane.request());
			Deed back = new Deed("karl", "withdraw", request);
			Finish finish = race(new Deed("olga", "approve", request), back, new Deed("otto", "approve", request),
					back);
			Deed winner = finish
				.winner(List.of("AccessRequestDecided", "AccessRequestWithdrawn"), "AccessRequestConflict")
				.deed();
			return decided(lane, finish, winner.what());
		});
	}

	/**
	 * Whoever decided before its time was over may be written after that, and so after
	 * others were told that it is over.
	 */
	@Test
	void isEitherApprovedOrOver() {
		rounds("approve or expire", true, (lane) -> {
			Map<String, Object> request = Map.of("accessRequest", lane.request());
			lane.lapse(this.clock.instant().plus(Duration.ofSeconds(40)).truncatedTo(ChronoUnit.MILLIS));
			AtomicBoolean over = new AtomicBoolean();
			List<Runner> runners = runners(new Deed("olga", "approve", request), new Deed("otto", "approve", request));
			for (Runner look : runners(new Deed("karl", "look", lane.request()),
					new Deed("kim", "look", lane.request()))) {
				runners.add(look.after(() -> {
					if (over.compareAndSet(false, true)) {
						this.clock.pass(Duration.ofMinutes(1));
					}
					this.portals.work("WatchRequests.watch", look.instance());
				}));
			}
			Finish finish = go(runners).endsIn("approve", "AccessRequestDecided", "AccessRequestConflict")
				.endsIn("look", "AccessRequest");
			this.portals.work("WatchRequests.watch", this.random.nextInt(TwoPortals.INSTANCES));
			assertThat(finish.count("AccessRequestDecided")).isLessThan(2);
			String what = (finish.count("AccessRequestDecided") == 1) ? "approve" : "lapse";
			finish.tells("AccessRequestConflict", "/accessRequest/status", ending(what), "EXPIRED");
			stands(lane, ending(what));
			return what;
		});
	}

	/** What was just given on top ends with what it goes on from. */
	@Test
	void isNotGoneOnWithOnceItIsTakenAway() {
		rounds("revoke or renew", false, (lane) -> {
			JsonNode held = granted(lane);
			Map<String, Object> renewal = Map.of("subscription", held.path("id").asString());
			Map<String, Object> end = Map.of("grant", held.at("/grants/0/id").asString(), "reason", "Enough");
			return this.random.nextBoolean() ? renewedOrRevoked(lane, renewal, end)
					: askedOrRevoked(lane, renewal, end);
		});
	}

	private String renewedOrRevoked(Lane lane, Map<String, Object> renewal, Map<String, Object> end) {
		Map<String, Object> request = Map.of("accessRequest",
				anywhere(new Deed("karl", "renew", renewal)).text("/done/accessRequest/id"));
		Finish finish = race(new Deed("olga", "revoke", end), new Deed("olga", "approve", request),
				new Deed("otto", "revoke", end), new Deed("otto", "approve", request));
		finish.endsIn("revoke", "GrantRevoked", "GrantConflict")
			.endsIn("approve", "AccessRequestDecided", "AccessRequestConflict")
			.tells("GrantConflict", "/grant/status", "ENDED");
		assertThat(finish.count("GrantRevoked")).isOne();
		boolean given = finish.count("AccessRequestDecided") == 1;
		assertThat(finish.count("AccessRequestConflict")).isEqualTo(given ? 3 : 4);
		if (given) {
			lane.standing()
				.is(List.of("APPROVED", "APPROVED"), List.of("REVOKED", "REVOKED"), "access.requested",
						"access.approved", "access.requested", "access.approved", "access.revoked", "access.revoked");
			return "approve";
		}
		lane.standing()
			.is(List.of("APPROVED", "IN_REVIEW"), List.of("REVOKED"), "access.requested", "access.approved",
					"access.requested", "access.revoked");
		return "revoke before approve";
	}

	private String askedOrRevoked(Lane lane, Map<String, Object> renewal, Map<String, Object> end) {
		Finish finish = race(new Deed("olga", "revoke", end), new Deed("karl", "renew", renewal),
				new Deed("otto", "revoke", end), new Deed("kim", "renew", renewal));
		finish.endsIn("revoke", "GrantRevoked", "GrantConflict")
			.endsIn("renew", "AccessRequestSubmitted", "AccessRequestAlreadyOpen", "SubscriptionConflict")
			.tells("GrantConflict", "/grant/status", "ENDED");
		assertThat(finish.count("GrantRevoked")).isOne();
		boolean asked = finish.count("AccessRequestSubmitted") == 1;
		assertThat(finish.count("SubscriptionConflict")).isLessThanOrEqualTo(asked ? 3 : 4);
		if (asked) {
			lane.standing()
				.is(List.of("APPROVED", "IN_REVIEW"), List.of("REVOKED"), "access.requested", "access.approved",
						"access.requested", "access.revoked");
			return "renew";
		}
		assertThat(finish.count("AccessRequestAlreadyOpen")).isZero();
		lane.standing()
			.is(List.of("APPROVED"), List.of("REVOKED"), "access.requested", "access.approved", "access.revoked");
		return "revoke before renew";
	}

	@Test
	void oneFirstRequestIsOpened() {
		rounds("two first requests", false, (lane) -> {
			Deed karl = new Deed("karl", "ask", lane.wish());
			Deed kim = new Deed("kim", "ask", lane.wish());
			Finish finish = race(karl, kim, karl, kim);
			Finish.Run winner = finish.winner(List.of("AccessRequestSubmitted"), "AccessRequestAlreadyOpen");
			assertThat(finish.runs()).extracting((run) -> run.answer().text("/done/accessRequest/id"))
				.containsOnly(winner.answer().text("/done/accessRequest/id"));
			lane.standing().is(List.of("IN_REVIEW"), List.of(), "access.requested");
			return winner.deed().person();
		});
	}

	/** Of the first result everybody is told, now and later, at whichever instance. */
	@Test
	void isDoneOnceHoweverOftenItIsDelivered() {
		rounds("one key", false, (lane) -> {
			List<String> told = new ArrayList<>(List.of("access.requested"));
			Deed deed = drawn(lane, told);
			List<Answer> answers = race(deed, deed, deed, deed).runs().stream().map(Finish.Run::answer).toList();
			String first = answers.getFirst().body().toString();
			assertThat(answers.getFirst().ending()).doesNotEndWith("Conflict");
			assertThat(answers).extracting((answer) -> answer.body().toString()).containsOnly(first);
			for (Runner again : runners(deed)) {
				assertThat(again.act().get().body()).hasToString(first);
			}
			assertThat(lane.standing().told()).containsExactlyInAnyOrderElementsOf(told);
			return deed.what();
		});
	}

	/** One of the two goes, and whoever stays decides if that one has not. */
	@Test
	void anOwnerStaysWhereBothLeaveAndDecide() {
		rounds("last owner", true, (lane) -> {
			Map<String, Object> team = Map.of("team", Ids.team(lane.crew()));
			Map<String, Object> request = Map.of("accessRequest", lane.request());
			Map<String, Object> sent = Map.of("team", Ids.team(lane.crew()), "person", Map.of("key", "olga"));
			Deed first = this.random.nextBoolean() ? new Deed("olga", "leave", team) : new Deed("ada", "remove", sent);
			Finish finish = race(first, new Deed("otto", "leave", team), new Deed("olga", "approve", request),
					new Deed("otto", "approve", request));
			finish.endsIn("leave", "TeamMembershipEnded", "TeamConflict", "FORBIDDEN")
				.endsIn(first.what(), "TeamMembershipEnded", "TeamMemberRemoved", "TeamConflict", "FORBIDDEN")
				.endsIn("approve", "AccessRequestDecided", "AccessRequestConflict", "NOT_FOUND", "FORBIDDEN");
			assertThat(finish.count("TeamMembershipEnded") + finish.count("TeamMemberRemoved")).as(finish.toString())
				.isOne();
			Lane.Standing standing = lane.standing();
			assertThat(standing.owners()).hasSize(1);
			assertThat(standing.requests()).containsExactly("APPROVED");
			assertThat(standing.grants()).containsExactly("RUNS");
			assertThat(standing.told()).filteredOn((told) -> !told.equals("access.rerouted"))
				.containsExactly("access.approved", "membership.ended");
			return standing.owners().getFirst() + " stays";
		});
	}

	private static String decided(Lane lane, Finish finish, String what) {
		finish.tells("AccessRequestConflict", "/accessRequest/status", ending(what));
		stands(lane, ending(what));
		return what;
	}

	private static void stands(Lane lane, String status) {
		List<String> grants = status.equals("APPROVED") ? List.of("RUNS") : List.of();
		lane.standing().is(List.of(status), grants, event(status));
	}

	private static String ending(String what) {
		return switch (what) {
			case "approve" -> "APPROVED";
			case "reject" -> "REJECTED";
			case "withdraw" -> "WITHDRAWN";
			default -> "EXPIRED";
		};
	}

	private static String event(String status) {
		return status.equals("EXPIRED") ? "access.lapsed" : "access." + status.toLowerCase(Locale.ROOT);
	}

	/** Something that can be done once, and what is told once it is. */
	private Deed drawn(Lane lane, List<String> told) {
		String what = List.of("ask", "approve", "reject", "withdraw", "revoke").get(this.random.nextInt(5));
		Map<String, Object> input = new HashMap<>(Map.of("idempotencyKey", "once-" + lane.number()));
		switch (what) {
			case "ask" -> input.putAll(lane.wish());
			case "revoke" -> {
				told.addAll(List.of("access.approved", "access.revoked"));
				input.putAll(Map.of("grant", granted(lane).at("/grants/0/id").asString(), "reason", "Enough"));
			}
			default -> {
				told.add(event(ending(what)));
				input.put("accessRequest", asked(lane));
				if (what.equals("reject")) {
					input.put("comment", "Because");
				}
			}
		}
		return new Deed(List.of("ask", "withdraw").contains(what) ? "karl" : "olga", what, input);
	}

	private String asked(Lane lane) {
		Map<String, Object> wish = new HashMap<>(lane.wish());
		wish.put("endsAt", this.clock.instant().plus(Duration.ofDays(9)).truncatedTo(ChronoUnit.MILLIS).toString());
		return anywhere(new Deed("karl", "ask", wish)).text("/done/accessRequest/id");
	}

	private JsonNode granted(Lane lane) {
		return anywhere(new Deed("otto", "approve", Map.of("accessRequest", asked(lane))))
			.data("/done/accessRequest/subscription");
	}

	private Answer anywhere(Deed deed) {
		return deed.by(this.portals.visitor(deed.person(), this.random.nextInt(TwoPortals.INSTANCES)));
	}

	private void rounds(String name, boolean asked, Round contest) {
		this.random = new Random(SEED + name.hashCode());
		Map<String, Integer> won = new TreeMap<>();
		long start = System.nanoTime();
		for (int round = 0; round < ROUNDS; round++) {
			if (round % Lane.LANES == 0) {
				this.clock.comeBack();
				Lane.tell(this.graph, asked);
				this.portals.signIn("ada", "karl", "kim", "olga", "otto");
			}
			won.merge(contest.run(new Lane(this.graph, round % Lane.LANES)), 1, Integer::sum);
		}
		System.out.printf("%s: %d rounds in %d s, %s%n", name, ROUNDS,
				Duration.ofNanos(System.nanoTime() - start).toSeconds(), won);
	}

	private Finish race(Deed... deeds) {
		return go(runners(deeds));
	}

	/** Each does it at both instances. */
	private List<Runner> runners(Deed... deeds) {
		List<Runner> runners = new ArrayList<>();
		for (Deed deed : deeds) {
			for (int instance = 0; instance < TwoPortals.INSTANCES; instance++) {
				int at = instance;
				runners.add(new Runner(deed, at, () -> deed.by(this.portals.visitor(deed.person(), at))));
			}
		}
		return runners;
	}

	/** Every other time one of them has a start that is worth something. */
	private Finish go(List<Runner> runners) {
		Runner ahead = runners.get(this.random.nextInt(runners.size()));
		long start = this.random.nextBoolean() ? CLOSE : this.random.nextLong(CLOSE, CLOSE + this.pace);
		List<Supplier<Finish.Run>> row = new ArrayList<>();
		for (Runner runner : runners) {
			long hesitation = (runner == ahead) ? 0 : this.random.nextLong(start / 2, start);
			row.add(() -> {
				LockSupport.parkNanos(hesitation);
				return new Finish.Run(runner.deed(), runner.instance(), runner.act().get());
			});
		}
		long gone = System.nanoTime();
		Finish finish = new Finish(Race.of(row));
		this.pace = (this.pace + System.nanoTime() - gone) / 2;
		return finish;
	}

	/** What is done in a lane; tells who won. */
	@FunctionalInterface
	private interface Round {

		String run(Lane lane);

	}

	/** Who does what where. */
	private record Runner(Deed deed, int instance, Supplier<Answer> act) {

		Runner after(Runnable first) {
			return new Runner(this.deed, this.instance, () -> {
				first.run();
				return this.act.get();
			});
		}

	}

}
