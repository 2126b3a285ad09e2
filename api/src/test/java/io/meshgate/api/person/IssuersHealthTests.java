package io.meshgate.api.person;

import java.time.Instant;
import java.util.List;

import io.meshgate.auth.issuer.KeysState;
import org.junit.jupiter.api.Test;

import org.springframework.boot.health.contributor.Status;

import static org.assertj.core.api.Assertions.assertThat;

class IssuersHealthTests {

	private static final Instant NOW = Instant.parse("2026-11-29T10:00:00Z");

	private static final KeysState UNASKED = new KeysState.Unasked();

	private static final KeysState FRESH = new KeysState.Fresh(NOW);

	private static final KeysState OUTAGE = new KeysState.Outage(NOW, NOW.plusSeconds(60));

	private static final KeysState GONE = new KeysState.Gone(NOW);

	@Test
	void isUpWhereNoIssuerFails() {
		assertThat(IssuersHealth.status(List.of())).isEqualTo(Status.UP);
		assertThat(IssuersHealth.status(List.of(UNASKED, FRESH))).isEqualTo(Status.UP);
	}

	@Test
	void isDegradedWhereOneFails() {
		assertThat(IssuersHealth.status(List.of(OUTAGE))).isEqualTo(IssuersHealth.DEGRADED);
		assertThat(IssuersHealth.status(List.of(FRESH, OUTAGE))).isEqualTo(IssuersHealth.DEGRADED);
		assertThat(IssuersHealth.status(List.of(GONE, FRESH))).isEqualTo(IssuersHealth.DEGRADED);
		assertThat(IssuersHealth.status(List.of(GONE, OUTAGE))).isEqualTo(IssuersHealth.DEGRADED);
	}

	@Test
	void isOutOfServiceWhereNobodyCanSignIn() {
		assertThat(IssuersHealth.status(List.of(GONE))).isEqualTo(Status.OUT_OF_SERVICE);
		assertThat(IssuersHealth.status(List.of(GONE, GONE))).isEqualTo(Status.OUT_OF_SERVICE);
	}

}
