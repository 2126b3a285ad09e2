package io.meshgate.auth.token;

import java.util.List;
import java.util.Map;

import io.meshgate.graph.person.Viewer;

import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.AbstractOAuth2TokenAuthenticationToken;

/**
 * A request whose token was believed. Its principal is the {@link Viewer}; it has no
 * authorities, since rights are read from the graph each time they matter.
 */
final class SignedIn extends AbstractOAuth2TokenAuthenticationToken<Jwt> {

	private static final long serialVersionUID = 1L;

	SignedIn(Jwt token, Viewer viewer) {
		super(token, viewer, token, List.of());
		setAuthenticated(true);
	}

	@Override
	public Map<String, Object> getTokenAttributes() {
		return getToken().getClaims();
	}

}
