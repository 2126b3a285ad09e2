package io.meshgate.auth.issuer;

import java.util.Optional;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;

/**
 * The one identity provider whose tokens are believed.
 *
 * @param uri its address, as it stands in its tokens
 * @param keys what it signs with
 */
public record TrustedIssuer(String uri, JWKSource<SecurityContext> keys) {

	/**
	 * Says how its keys are had, and has them asked for if it is time.
	 * @return nothing where they need not be asked for
	 */
	public Optional<KeysState> look() {
		return (this.keys instanceof IssuerKeys asked) ? Optional.of(asked.look()) : Optional.empty();
	}

}
