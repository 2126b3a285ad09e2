package io.meshgate.development.identity;

import java.time.Duration;
import java.util.Optional;

import io.meshgate.graph.person.Identity;
import io.meshgate.graph.person.People;
import io.meshgate.graph.person.Person;
import io.meshgate.graph.person.Program;
import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/**
 * The portal in the browser, and everybody who may act as a client of their own: people,
 * whose id and secret are their key, and programs, which have the subject for both.
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
		return PORTAL.equals(clientId) ? this.portal : active(clientId).map(PeopleAsClients::client).orElse(null);
	}

	private Optional<String> active(String clientId) {
		return this.people.findByKey(clientId)
			.filter(Person::active)
			.map(Person::key)
			.or(() -> this.people.findProgram(new Identity(DevelopmentIssuer.NAME, clientId))
				.filter(Program::active)
				.map((_) -> clientId));
	}

	private static RegisteredClient client(String name) {
		return RegisteredClient.withId(name)
			.clientId(name)
			.clientSecret(name)
			.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
			.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
			.authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
			.tokenSettings(TokenSettings.builder().accessTokenTimeToLive(LIFETIME).build())
			.build();
	}

}
