package io.meshgate.auth.issuer;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an issuer's keys at a time, each answer of the issuer making another.
 *
 * @param given what it gave last
 * @param failure that it does not give them now
 */
record KnownKeys(@Nullable Given given, @Nullable Failure failure) {

	static final KnownKeys NONE = new KnownKeys(null, null);

	private static final Duration KEPT = Duration.ofMinutes(5);

	private static final Duration OUTAGE = Duration.ofHours(4);

	record Given(JWKSet keys, Instant at) {
	}

	record Failure(Instant since, KeySourceException because) {
	}

	static KnownKeys of(JWKSet keys, Instant at) {
		return new KnownKeys(new Given(keys, at), null);
	}

	KnownKeys failed(Instant at, KeySourceException because) {
		return new KnownKeys(this.given, new Failure((this.failure != null) ? this.failure.since() : at, because));
	}

	boolean fail() {
		return this.failure != null;
	}

	/** Whether they are so new that the issuer is not asked for a key among them. */
	boolean areFresh(Instant now) {
		return this.given != null && now.isBefore(this.given.at().plus(KEPT));
	}

	List<JWK> select(JWKSelector selector, Instant now) {
		return (this.given != null && hold(this.given, now)) ? selector.select(this.given.keys()) : List.of();
	}

	/** A key is unknown only to whom the issuer told its keys. */
	List<JWK> find(JWKSelector selector, Instant now) throws KeySourceException {
		if (this.given == null || !hold(this.given, now)) {
			throw new JWKSetUnavailableException("No keys are known that hold",
					(this.failure != null) ? this.failure.because() : null);
		}
		return select(selector, now);
	}

	KeysState state(Instant now) {
		if (this.failure == null) {
			return (this.given != null) ? new KeysState.Fresh(this.given.at()) : new KeysState.Unasked();
		}
		return (this.given != null && hold(this.given, now))
				? new KeysState.Outage(this.failure.since(), this.given.at().plus(OUTAGE))
				: new KeysState.Gone(this.failure.since());
	}

	private static boolean hold(Given given, Instant now) {
		return now.isBefore(given.at().plus(OUTAGE));
	}

}
