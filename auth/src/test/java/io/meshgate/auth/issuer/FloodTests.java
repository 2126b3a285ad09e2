package io.meshgate.auth.issuer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static io.meshgate.auth.issuer.KeyServer.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/**
 * Tokens that name keys which the issuer does not have, by the thousand.
 */
class FloodTests {

	private final KeyServer server = new KeyServer("one");

	private final TestClock clock = new TestClock();

	private final IssuerKeys keys = new IssuerKeys(this.server.issuer(), null, this.clock);

	@AfterEach
	void close() {
		this.server.close();
	}

	@Test
	void asksTwiceHoweverManyAtOnceNameUnknownKeys() throws Exception {
		flood(this.keys);
		assertThat(this.server.fetches()).isEqualTo(2);
	}

	@Test
	void asksTwiceInAnyHalfMinuteOfALongFlood() throws KeySourceException {
		long seed = new Random().nextLong();
		Random random = new Random(seed);
		List<Instant> fetched = new ArrayList<>();
		Instant end = this.clock.instant().plus(Duration.ofMinutes(10));
		while (this.clock.instant().isBefore(end)) {
			int before = this.server.fetches();
			this.keys.get(key("unknown"), null);
			if (this.server.fetches() > before) {
				fetched.add(this.clock.instant());
			}
			this.clock.pass(Duration.ofMillis(random.nextInt(1_000)));
		}
		assertThat(fetched).as("seed %d", seed).hasSize(this.server.fetches()).hasSizeGreaterThan(30);
		for (int i = 2; i < fetched.size(); i++) {
			assertThat(Duration.between(fetched.get(i - 2), fetched.get(i))).as("seed %d: %s", seed, fetched)
				.isGreaterThan(Duration.ofSeconds(30));
		}
	}

	@Test
	void takesNothingFromAnotherIssuer() throws Exception {
		try (KeyServer other = new KeyServer("one")) {
			IssuerKeys others = new IssuerKeys(other.issuer(), null, this.clock);
			flood(this.keys);
			assertThat(others.get(key("one"), null)).hasSize(1);
			other.publish("two");
			assertThat(others.get(key("two"), null)).hasSize(1);
		}
	}

	@Test
	void hidesNoKnownKeyWhileTheIssuerIsDown() throws Exception {
		this.keys.get(key("one"), null);
		this.server.stop();
		AtomicBoolean over = new AtomicBoolean();
		try (ExecutorService lanes = Executors.newFixedThreadPool(8)) {
			List<Future<Integer>> floods = lanes(8, lanes, () -> {
				int asked = 0;
				for (; !over.get() || asked == 0; asked++) {
					assertThat(this.keys.get(key("unknown"), null)).isEmpty();
				}
				return asked;
			});
			try {
				for (int second = 0; second < 900; second++) {
					assertThat(this.keys.get(key("one"), null)).hasSize(1);
					this.clock.pass(Duration.ofSeconds(1));
				}
			}
			finally {
				over.set(true);
			}
			for (Future<Integer> flood : floods) {
				assertThat(flood.get()).isPositive();
			}
		}
	}

	@Test
	void keepsNobodyWaitingWhoseKeyIsKnown() throws Exception {
		this.keys.get(key("one"), null);
		this.server.hold();
		try (ExecutorService lanes = Executors.newFixedThreadPool(1)) {
			Future<List<JWK>> unknown = lanes.submit(() -> this.keys.get(key("unknown"), null));
			await(() -> this.server.fetches() == 2);
			assertThat(this.keys.get(key("one"), null)).hasSize(1);
			this.clock.pass(Duration.ofMinutes(6));
			assertTimeout(Duration.ofSeconds(2), () -> assertThat(this.keys.get(key("one"), null)).hasSize(1));
			assertThat(unknown).isNotDone();
			this.server.release();
			assertThat(unknown.get()).isEmpty();
		}
	}

	@Test
	void asksOnceForAllWhoWait() throws Exception {
		this.server.hold();
		List<Thread> waiting = new CopyOnWriteArrayList<>();
		try (ExecutorService lanes = Executors.newFixedThreadPool(8)) {
			List<Future<List<JWK>>> answers = lanes(8, lanes, () -> {
				waiting.add(Thread.currentThread());
				return this.keys.get(key("one"), null);
			});
			await(() -> waiting.stream().filter((one) -> one.getState() == Thread.State.TIMED_WAITING).count() == 8);
			await(() -> this.server.fetches() == 1);
			this.server.release();
			for (Future<List<JWK>> answer : answers) {
				assertThat(answer.get()).hasSize(1);
			}
		}
		assertThat(this.server.fetches()).isOne();
	}

	private static void flood(IssuerKeys keys) throws Exception {
		try (ExecutorService lanes = Executors.newFixedThreadPool(64)) {
			List<Future<Integer>> floods = lanes(64, lanes, () -> {
				int i = 0;
				for (; i < 1_000; i++) {
					assertThat(keys.get(key("unknown-" + i), null)).isEmpty();
				}
				return i;
			});
			for (Future<Integer> flood : floods) {
				assertThat(flood.get()).isEqualTo(1_000);
			}
		}
	}

	private static <T> List<Future<T>> lanes(int number, ExecutorService lanes, Callable<T> flood) {
		return IntStream.range(0, number).mapToObj((lane) -> lanes.submit(flood)).toList();
	}

	static void await(Callable<Boolean> condition) throws Exception {
		long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
		while (!condition.call()) {
			assertThat(System.nanoTime()).as("What was waited for did not come").isLessThan(deadline);
			Thread.sleep(5);
		}
	}

}
