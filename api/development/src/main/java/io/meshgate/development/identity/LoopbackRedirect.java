package io.meshgate.development.identity;

import java.net.URI;
import java.util.Set;
import java.util.function.Consumer;

import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;

/**
 * Lets a code go to any port and page of this machine, and nowhere else: portals under
 * development are served from anywhere on it.
 */
final class LoopbackRedirect implements Consumer<OAuth2AuthorizationCodeRequestAuthenticationContext> {

	private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");

	@Override
	public void accept(OAuth2AuthorizationCodeRequestAuthenticationContext context) {
		OAuth2AuthorizationCodeRequestAuthenticationToken request = context.getAuthentication();
		String target = request.getRedirectUri();
		if (target == null || !isLoopback(target)) {
			throw new OAuth2AuthorizationCodeRequestAuthenticationException(
					new OAuth2Error(OAuth2ErrorCodes.INVALID_REQUEST, "redirect_uri must be on this machine", null),
					null);
		}
	}

	static boolean isLoopback(String target) {
		try {
			URI uri = URI.create(target);
			return "http".equals(uri.getScheme()) && uri.getHost() != null && HOSTS.contains(uri.getHost())
					&& uri.getRawUserInfo() == null && uri.getRawFragment() == null;
		}
		catch (IllegalArgumentException malformed) {
			return false;
		}
	}

}
