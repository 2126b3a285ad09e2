package io.meshgate.auth.issuer;

import java.util.Optional;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.jspecify.annotations.Nullable;

/**
 * An identity provider whose tokens are believed.
 *
 * @param name under which its people are kept
 * @param uri its address, as it stands in its tokens
 * @param audience what its tokens must name
 * @param personKeyClaim the claim that is trusted to be the key of a person; none unless
 * set
 * @param groupsClaim the claim that names groups of theirs
 * @param keys what it signs with
 */
public record TrustedIssuer(String name, String uri, String audience, @Nullable String personKeyClaim,
		String groupsClaim, JWKSource<SecurityContext> keys) {

	Optional<KeysState> look() {
		return (this.keys instanceof IssuerKeys asked) ? Optional.of(asked.look()) : Optional.empty();
	}

}
