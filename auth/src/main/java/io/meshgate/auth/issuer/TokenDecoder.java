package io.meshgate.auth.issuer;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;

import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Reads a bearer token of one issuer, or refuses it. A token can be wrong in more ways
 * than the libraries foresee; only keys that cannot be had are the portal's own trouble.
 */
final class TokenDecoder implements JwtDecoder {

	private final NimbusJwtDecoder decoder;

	TokenDecoder(TrustedIssuer issuer, Clock clock) {
		DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
		processor.setJWSKeySelector(new JWSVerificationKeySelector<>(asymmetric(), issuer.keys()));
		processor.setJWSTypeVerifier((type, context) -> {
			// The rules look at the type, together with the claims.
		});
		processor.setJWTClaimsSetVerifier((claims, context) -> {
			// The rules look at the claims.
		});
		this.decoder = new NimbusJwtDecoder(processor);
		this.decoder.setJwtValidator(new TokenRules(issuer.uri(), issuer.audience(), clock));
	}

	/**
	 * What anybody can check and only the issuer can make. ES256K and EdDSA need more
	 * than the JDK.
	 */
	private static Set<JWSAlgorithm> asymmetric() {
		Set<JWSAlgorithm> algorithms = new LinkedHashSet<>(JWSAlgorithm.Family.RSA);
		algorithms.addAll(Set.of(JWSAlgorithm.ES256, JWSAlgorithm.ES384, JWSAlgorithm.ES512));
		return algorithms;
	}

	@Override
	public Jwt decode(String token) throws JwtException {
		try {
			return this.decoder.decode(token);
		}
		catch (BadJwtException refusal) {
			throw refusal;
		}
		catch (RuntimeException failure) {
			if (failure.getCause() instanceof KeySourceException) {
				throw failure;
			}
			throw new BadJwtException("The token cannot be read", failure);
		}
	}

}
