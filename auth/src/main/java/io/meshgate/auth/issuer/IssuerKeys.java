package io.meshgate.auth.issuer;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * An issuer's keys, kept for a while. Tokens that name unknown keys do not make the
 * portal ask the issuer again and again, nor does anybody wait for them whose key is
 * known; and the keys known last stay good for some hours while the issuer does not
 * answer.
 */
public final class IssuerKeys implements JWKSource<SecurityContext> {

	private static final Log log = LogFactory.getLog(IssuerKeys.class);

	/** How long one waits for the answer that another asked for. */
	private static final Duration PATIENCE = Duration.ofSeconds(15);

	private final String issuer;

	private final PublishedKeys published;

	private final Clock clock;

	private final ReentrantLock turn = new ReentrantLock();

	/** Whoever has the turn goes by it. */
	private final Pace pace = new Pace();

	private volatile KnownKeys known = KnownKeys.NONE;

	/**
	 * Asks for nothing yet.
	 * @param issuer the issuer's address
	 * @param address where the keys are, if the issuer's metadata are not to be asked
	 * @param clock tells how old they are
	 */
	public IssuerKeys(String issuer, @Nullable URI address, Clock clock) {
		this.issuer = issuer;
		this.published = new PublishedKeys(issuer, address);
		this.clock = clock;
	}

	/**
	 * Within the pause an unknown key is simply unknown: the token is refused, and
	 * nothing is wrong with the portal.
	 * @throws KeySourceException if no keys are known that hold, and none can be had
	 */
	@Override
	public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) throws KeySourceException {
		KnownKeys before = this.known;
		Instant now = this.clock.instant();
		List<JWK> found = before.select(selector, now);
		if (found.isEmpty()) {
			return ask(before, PATIENCE).find(selector, now);
		}
		if (before.areFresh(now)) {
			return found;
		}
		if (before.fail()) {
			askAside(before);
			return found;
		}
		return ask(before, Duration.ZERO).find(selector, now);
	}

	/**
	 * Says how the keys are had. If it is time to ask the issuer, that is done aside, so
	 * that an outage and its end show before somebody signs in.
	 * @return what is known before that
	 */
	public KeysState look() {
		KnownKeys before = this.known;
		Instant now = this.clock.instant();
		if (before.fail() || !before.areFresh(now)) {
			askAside(before);
		}
		return before.state(now);
	}

	private void askAside(KnownKeys before) {
		if (!this.turn.isLocked()) {
			Thread.startVirtualThread(() -> ask(before, Duration.ZERO));
		}
	}

	/** Whoever comes while another asks takes what that brings. */
	private KnownKeys ask(KnownKeys before, Duration patience) {
		if (!takesTurn(patience)) {
			return this.known;
		}
		try {
			if (this.known == before && this.pace.allows(this.clock.instant())) {
				this.known = answer(before);
			}
			return this.known;
		}
		finally {
			this.turn.unlock();
		}
	}

	private boolean takesTurn(Duration patience) {
		try {
			return this.turn.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException interruption) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private KnownKeys answer(KnownKeys before) {
		Instant now = this.clock.instant();
		try {
			KnownKeys given = KnownKeys.of(this.published.fetch(), now);
			if (before.fail()) {
				log.info("The keys of " + this.issuer + " can be had again");
			}
			return given;
		}
		catch (KeySourceException failure) {
			if (!before.fail()) {
				log.warn(failure.getMessage(), failure);
			}
			return before.failed(now, failure);
		}
	}

}
