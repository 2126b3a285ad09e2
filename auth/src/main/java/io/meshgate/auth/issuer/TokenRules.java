package io.meshgate.auth.issuer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * What a token must say beside being signed: issuer, audience, expiry, subject and type,
 * none of which may be left out.
 */
final class TokenRules implements OAuth2TokenValidator<Jwt> {

	private static final Duration SKEW = Duration.ofSeconds(30);

	private static final int LONGEST_SUBJECT = 255;

	private final String issuer;

	private final String audience;

	private final Clock clock;

	TokenRules(String issuer, String audience, Clock clock) {
		this.issuer = issuer;
		this.audience = audience;
		this.clock = clock;
	}

	@Override
	public OAuth2TokenValidatorResult validate(Jwt token) {
		List<OAuth2Error> broken = Stream
			.of(unless(isFromIssuer(token), "The token is not from the trusted issuer."),
					unless(isForAudience(token), "The token is not meant for this portal."),
					unless(isInForce(token), "The token has expired, is not valid yet or never expires."),
					unless(hasSubject(token), "The token says nothing usable about whose it is."),
					unless(isAccessToken(token), "The token is not an access token."))
			.filter(Objects::nonNull)
			.toList();
		return broken.isEmpty() ? OAuth2TokenValidatorResult.success() : OAuth2TokenValidatorResult.failure(broken);
	}

	private boolean isFromIssuer(Jwt token) {
		return this.issuer.equals(token.getClaimAsString("iss"));
	}

	private boolean isForAudience(Jwt token) {
		List<String> audiences = token.getAudience();
		return audiences != null && audiences.contains(this.audience);
	}

	private boolean isInForce(Jwt token) {
		Instant now = this.clock.instant();
		Instant expiry = token.getExpiresAt();
		Instant start = token.getNotBefore();
		return expiry != null && expiry.plus(SKEW).isAfter(now) && (start == null || !start.minus(SKEW).isAfter(now));
	}

	private static boolean hasSubject(Jwt token) {
		String subject = token.getSubject();
		return subject != null && !subject.isBlank() && subject.length() <= LONGEST_SUBJECT;
	}

	/**
	 * RFC 9068 gives access tokens a type of their own. Keycloak gives them the general
	 * one, and a claim that its ID tokens lack.
	 */
	private static boolean isAccessToken(Jwt token) {
		String type = String.valueOf(token.getHeaders().get("typ")).toLowerCase(Locale.ROOT);
		return switch (type) {
			case "at+jwt", "application/at+jwt" -> true;
			case "jwt" -> "Bearer".equals(token.getClaims().get("typ"));
			default -> false;
		};
	}

	private static @Nullable OAuth2Error unless(boolean kept, String complaint) {
		return kept ? null : new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, complaint, null);
	}

}
