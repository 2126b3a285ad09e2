package io.meshgate.auth.issuer;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
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
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

/**
 * An issuer that signs whatever it is asked to.
 */
final class TestTokens {

	static final TestTokens COMPANY = new TestTokens("https://id.example.org", "meshgate");

	/** Calls its key as the company does. */
	static final TestTokens PARTNER = new TestTokens("https://login.example.com/partner", "mesh-portal");

	static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

	private final RSAKey key;

	private final String uri;

	private final String audience;

	TestTokens(String uri, String audience) {
		this(uri, audience, generated());
	}

	private TestTokens(String uri, String audience, RSAKey key) {
		this.uri = uri;
		this.audience = audience;
		this.key = key;
	}

	private static RSAKey generated() {
		try {
			return new RSAKeyGenerator(2048).keyID("one").generate();
		}
		catch (JOSEException failure) {
			throw new IllegalStateException(failure);
		}
	}

	/** Another's key, and all else as it is here. */
	TestTokens forged() {
		return forged(generated());
	}

	TestTokens forged(RSAKey key) {
		return new TestTokens(this.uri, this.audience, key);
	}

	String uri() {
		return this.uri;
	}

	String audience() {
		return this.audience;
	}

	RSAKey key() {
		return this.key;
	}

	TrustedIssuer trusted() {
		return trusted(new ImmutableJWKSet<>(new JWKSet(this.key).toPublicJWKSet()));
	}

	TrustedIssuer trusted(JWKSource<SecurityContext> keys) {
		return new TrustedIssuer("the issuer " + this.uri, this.uri, this.audience, null, "groups", keys);
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

	/** What no library would write. */
	String sign(String header, String claims) {
		String signed = encoded(header) + "." + encoded(claims);
		try {
			Signature signature = Signature.getInstance("SHA256withRSA");
			signature.initSign(this.key.toPrivateKey());
			signature.update(signed.getBytes(StandardCharsets.US_ASCII));
			return signed + "." + Base64URL.encode(signature.sign());
		}
		catch (GeneralSecurityException | JOSEException failure) {
			throw new IllegalStateException(failure);
		}
	}

	static String encoded(String text) {
		return Base64URL.encode(text).toString();
	}

	JWTClaimsSet claims(Consumer<JWTClaimsSet.Builder> change) {
		JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder().issuer(this.uri)
			.subject("jane")
			.audience(List.of("other", this.audience))
			.issueTime(Date.from(NOW.minusSeconds(60)))
			.expirationTime(Date.from(NOW.plusSeconds(300)));
		change.accept(claims);
		return claims.build();
	}

	@Override
	public String toString() {
		return this.uri;
	}

}
