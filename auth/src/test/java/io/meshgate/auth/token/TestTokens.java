package io.meshgate.auth.token;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

/**
 * An issuer that signs whatever it is asked to.
 */
final class TestTokens {

	static final String ISSUER = "https://id.example.org";

	static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

	private final RSAKey key;

	TestTokens() throws JOSEException {
		this.key = new RSAKeyGenerator(2048).keyID("one").generate();
	}

	RSAKey key() {
		return this.key;
	}

	JWKSet published() {
		return new JWKSet(this.key).toPublicJWKSet();
	}

	/** A token that is right, but for what is changed. */
	String token(Consumer<JWTClaimsSet.Builder> change) {
		return token("at+jwt", change);
	}

	String token(String type, Consumer<JWTClaimsSet.Builder> change) {
		return sign(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").type(new JOSEObjectType(type)).build(),
				claims(change));
	}

	String sign(JWSHeader header, JWTClaimsSet claims) {
		try {
			return sign(header, claims, new RSASSASigner(this.key));
		}
		catch (JOSEException failure) {
			throw new IllegalStateException(failure);
		}
	}

	static String sign(JWSHeader header, JWTClaimsSet claims, JWSSigner signer) {
		try {
			SignedJWT token = new SignedJWT(header, claims);
			token.sign(signer);
			return token.serialize();
		}
		catch (JOSEException failure) {
			throw new IllegalStateException(failure);
		}
	}

	static JWTClaimsSet claims(Consumer<JWTClaimsSet.Builder> change) {
		JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder().issuer(ISSUER)
			.subject("jane")
			.audience(List.of("other", "meshgate"))
			.issueTime(Date.from(NOW.minusSeconds(60)))
			.expirationTime(Date.from(NOW.plusSeconds(300)));
		change.accept(claims);
		return claims.build();
	}

}
