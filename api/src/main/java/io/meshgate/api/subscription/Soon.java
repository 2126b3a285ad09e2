package io.meshgate.api.subscription;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * When it is that access which runs out is said to do so soon.
 */
@Component
class Soon {

	private final Clock clock;

	private final Duration within;

	Soon(Clock clock, @Value("${meshgate.access.expiring-within:P30D}") Duration within) {
		this.clock = clock;
		this.within = within;
	}

	/** What ends by then does. */
	Instant at() {
		return this.clock.instant().plus(this.within);
	}

	boolean covers(@Nullable OffsetDateTime end) {
		return end != null && !end.toInstant().isAfter(at());
	}

}
