package io.meshgate.api.executor;

import java.net.URI;
import java.util.List;

import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.client.OAuth2ClientHttpRequestInterceptor;
import org.springframework.security.oauth2.core.AuthorizationGrantType;

/**
 * As whom an executor signs in, with credentials of its own (RFC 6749, section 4.4).
 *
 * @param tokenUri where it gets its tokens
 * @param clientId as which client
 * @param clientSecret the client's secret
 */
public record SigningIn(URI tokenUri, String clientId, String clientSecret) {

	private static final String PORTAL = "portal";

	private static final Authentication PROGRAM = new AnonymousAuthenticationToken(PORTAL, PORTAL,
			List.of(new SimpleGrantedAuthority(PORTAL)));

	/**
	 * Lets requests bear a token, which is got when it is needed and kept for its time,
	 * or until it is refused.
	 * @return for a client of the portal
	 */
	public ClientHttpRequestInterceptor bearing() {
		ClientRegistrationRepository portals = new InMemoryClientRegistrationRepository(
				ClientRegistration.withRegistrationId(PORTAL)
					.authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
					.tokenUri(this.tokenUri.toString())
					.clientId(this.clientId)
					.clientSecret(this.clientSecret)
					.build());
		OAuth2AuthorizedClientService tokens = new InMemoryOAuth2AuthorizedClientService(portals);
		OAuth2ClientHttpRequestInterceptor bearing = new OAuth2ClientHttpRequestInterceptor(
				new AuthorizedClientServiceOAuth2AuthorizedClientManager(portals, tokens));
		bearing.setAuthorizationFailureHandler(OAuth2ClientHttpRequestInterceptor.authorizationFailureHandler(tokens));
		bearing.setClientRegistrationIdResolver((request) -> PORTAL);
		bearing.setPrincipalResolver((request) -> PROGRAM);
		return bearing;
	}

	/** Not the secret. */
	@Override
	public String toString() {
		return this.clientId + " at " + this.tokenUri;
	}

}
