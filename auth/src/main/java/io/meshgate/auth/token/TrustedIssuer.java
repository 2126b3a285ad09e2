package io.meshgate.auth.token;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;

/**
 * The one identity provider whose tokens are believed.
 *
 * @param uri its address, as it stands in its tokens
 * @param keys what it signs with
 */
public record TrustedIssuer(String uri, JWKSource<SecurityContext> keys) {
}
