package io.meshgate.auth.issuer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PaceTests {

	private static final Instant START = Instant.parse("2026-11-29T10:00:00Z");

	/**
	 * Whatever comes, and whenever: it is allowed unless two were within half a minute.
	 */
	@Test
	void allowsTwoInEveryHalfMinuteAndNoThird() {
		long seed = new Random().nextLong();
		Random random = new Random(seed);
		for (int run = 0; run < 200; run++) {
			Pace pace = new Pace();
			List<Instant> allowed = new ArrayList<>();
			Instant now = START;
			while (now.isBefore(START.plus(Duration.ofMinutes(10)))) {
				Instant since = now.minusSeconds(30);
				long before = allowed.stream().filter((time) -> !time.isBefore(since)).count();
				boolean may = pace.allows(now);
				assertThat(may).as("seed %d, run %d, at %s after %s", seed, run, now, allowed).isEqualTo(before < 2);
				if (may) {
					allowed.add(now);
				}
				now = now.plusMillis(gap(random));
			}
		}
	}

	@Test
	void isNotHeldUpByAClockThatWasPutBack() {
		Pace pace = new Pace();
		pace.allows(START);
		pace.allows(START);
		Instant before = START.minus(Duration.ofHours(1));
		assertThat(pace.allows(before)).isTrue();
		assertThat(pace.allows(before)).isTrue();
		assertThat(pace.allows(before)).isFalse();
	}

	/** Bursts, pauses, and exactly half a minute now and then. */
	private static long gap(Random random) {
		return switch (random.nextInt(6)) {
			case 0 -> 30_000;
			case 1 -> random.nextInt(40_000);
			case 2 -> 0;
			default -> random.nextInt(2_000);
		};
	}

}
