package io.meshgate.development.identity;

import java.time.Duration;

import io.meshgate.graph.person.People;
import io.meshgate.graph.person.Person;
import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/**
 * The portal in the browser, and every active person as a client of their own, whose id
 * and secret are their key.
 */
final class PeopleAsClients implements RegisteredClientRepository {

	/** The client that browsers use. */
	static final String PORTAL = "portal";

	private static final Duration LIFETIME = Duration.ofHours(1);

	private final People people;

	private final RegisteredClient portal;

	PeopleAsClients(People people) {
		this.people = people;
		this.portal = RegisteredClient.withId(PORTAL)
			.clientId(PORTAL)
			.clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
			.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
			.redirectUri("http://localhost/")
			.scope("openid")
			.scope("profile")
			.clientSettings(ClientSettings.builder().requireProofKey(true).requireAuthorizationConsent(false).build())
			.tokenSettings(TokenSettings.builder().accessTokenTimeToLive(LIFETIME).build())
			.build();
	}

	@Override
	public void save(RegisteredClient client) {
		throw new UnsupportedOperationException("Clients are the people in the graph");
	}

	@Override
	public @Nullable RegisteredClient findById(String id) {
		return findByClientId(id);
	}

	@Override
	public @Nullable RegisteredClient findByClientId(String clientId) {
		return PORTAL.equals(clientId) ? this.portal
				: this.people.findByKey(clientId).filter(Person::active).map(PeopleAsClients::client).orElse(null);
	}

	private static RegisteredClient client(Person person) {
		return RegisteredClient.withId(person.key())
			.clientId(person.key())
			.clientSecret(person.key())
			.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
			.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
			.authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
			.tokenSettings(TokenSettings.builder().accessTokenTimeToLive(LIFETIME).build())
			.build();
	}

}
