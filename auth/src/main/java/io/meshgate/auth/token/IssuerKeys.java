package io.meshgate.auth.token;

import java.net.URL;
import java.time.Duration;
import java.util.List;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import org.jspecify.annotations.Nullable;

/**
 * An issuer's keys, kept for a while. Tokens that name unknown keys do not make the
 * portal ask the issuer again and again, and the keys known last stay good for some hours
 * while the issuer does not answer.
 */
final class IssuerKeys implements JWKSource<SecurityContext> {

	private static final Duration KEPT = Duration.ofMinutes(5);

	private static final Duration REFRESHED_WITHIN = Duration.ofSeconds(15);

	private static final Duration PAUSE = Duration.ofSeconds(30);

	private static final Duration OUTAGE = Duration.ofHours(4);

	private final PublishedKeys published;

	private final JWKSource<SecurityContext> kept;

	/**
	 * Asks for nothing yet.
	 * @param issuer the issuer's address
	 * @param address where the keys are, if the issuer's metadata are not to be asked
	 */
	IssuerKeys(String issuer, @Nullable URL address) {
		this.published = new PublishedKeys(issuer, address);
		this.kept = JWKSourceBuilder.create(this.published)
			.cache(KEPT.toMillis(), REFRESHED_WITHIN.toMillis())
			.refreshAheadCache(false)
			.rateLimited(PAUSE.toMillis())
			.outageTolerant(OUTAGE.toMillis())
			.build();
	}

	/**
	 * Within the pause an unknown key is simply unknown: the token is refused, and
	 * nothing is wrong with the portal.
	 */
	@Override
	public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) throws KeySourceException {
		try {
			return this.kept.get(selector, context);
		}
		catch (RateLimitReachedException tooSoon) {
			if (this.published.wereReached()) {
				return List.of();
			}
			throw tooSoon;
		}
	}

}
