package io.meshgate.api.person;

import java.util.Collection;
import java.util.Map;

import io.meshgate.auth.issuer.KeysState;
import io.meshgate.auth.issuer.TrustedIssuers;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Whether people can be told by their tokens. An issuer that does not answer concerns
 * every instance alike, so none gives up its traffic for it while anybody can sign in.
 */
@Component("issuers")
class IssuersHealth implements HealthIndicator {

	static final Status DEGRADED = new Status("DEGRADED");

	private final TrustedIssuers issuers;

	IssuersHealth(TrustedIssuers issuers) {
		this.issuers = issuers;
	}

	@Override
	public Health health() {
		Map<String, KeysState> states = this.issuers.look();
		Health.Builder health = Health.status(status(states.values()));
		states.forEach((issuer, state) -> health.withDetail(issuer, state.toString()));
		return health.build();
	}

	static Status status(Collection<KeysState> states) {
		if (!states.isEmpty() && states.stream().allMatch(KeysState.Gone.class::isInstance)) {
			return Status.OUT_OF_SERVICE;
		}
		return states.stream().allMatch(IssuersHealth::isWell) ? Status.UP : DEGRADED;
	}

	private static boolean isWell(KeysState state) {
		return switch (state) {
			case KeysState.Unasked _ -> true;
			case KeysState.Fresh _ -> true;
			case KeysState.Outage _ -> false;
			case KeysState.Gone _ -> false;
		};
	}

}
