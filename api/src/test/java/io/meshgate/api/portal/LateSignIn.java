package io.meshgate.api.portal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import io.meshgate.auth.issuer.TrustedIssuer;

import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/**
 * People sign in by a clock that a test has let pass: the development provider itself
 * goes by the real time, and its tokens hold for an hour of that.
 *
 * @param portal where they go
 * @param issuer whose tokens they bear
 * @param clock when they do
 */
public record LateSignIn(Portal portal, TrustedIssuer issuer, MovableClock clock) {

	/**
	 * Signs somebody in at this moment.
	 * @param key the person's key
	 * @return what this person can do, for an hour
	 */
	public Visitor signIn(String key) {
		Instant now = this.clock.instant();
		JwtClaimsSet claims = JwtClaimsSet.builder()
			.issuer(this.issuer.uri())
			.subject(key)
			.audience(List.of(this.issuer.audience()))
			.issuedAt(now)
			.expiresAt(now.plus(Duration.ofHours(1)))
			.build();
		JwsHeader header = JwsHeader.with(SignatureAlgorithm.RS256).type("at+jwt").build();
		return this.portal
			.bearing(new NimbusJwtEncoder(this.issuer.keys()).encode(JwtEncoderParameters.from(header, claims))
				.getTokenValue());
	}

}
