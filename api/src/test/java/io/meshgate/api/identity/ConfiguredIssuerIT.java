package io.meshgate.api.identity;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;

import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Visitor;
import io.meshgate.graph.testing.MeshDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Development beside a configured issuer, with settings that would bring a provider
 * about.
 */
@ExtendWith(MeshDatabase.class)
@DirtiesContext
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
		"spring.autoconfigure.exclude=org.springframework.boot.jmx.autoconfigure.JmxAutoConfiguration",
		"spring.security.oauth2.authorizationserver.client.x.registration.client-id=x",
		"spring.security.oauth2.authorizationserver.client.x.registration.client-secret={noop}x",
		"spring.security.oauth2.authorizationserver.client.x.registration.client-authentication-methods=client_secret_basic",
		"spring.security.oauth2.authorizationserver.client.x.registration.authorization-grant-types=client_credentials" })
class ConfiguredIssuerIT {

	private static final CompanyIssuer issuer = CompanyIssuer.open();

	@LocalServerPort
	private int port;

	@AfterAll
	static void close() {
		issuer.close();
	}

	@DynamicPropertySource
	static void settings(DynamicPropertyRegistry registry) {
		MeshDatabase.properties().forEach((name, value) -> registry.add(name, () -> value));
		registry.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", issuer::uri);
	}

	@Test
	void trustsTheIssuer() {
		Visitor ada = new Portal(this.port).bearing(issuer.token("ada"));
		assertThat(ada.ask("{ __typename }", Map.of()).status()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/oauth2/token", "/oauth2/authorize", "/oauth2/jwks", "/login",
			"/.well-known/openid-configuration" })
	void providesNoIdentities(String path, ApplicationContext application) {
		Visitor ada = new Portal(this.port).bearing(issuer.token("ada"));
		assertThat(ada.call(path, (call) -> call.GET()).statusCode()).isEqualTo(403);
		assertThat(ada.call(path, (call) -> call.POST(BodyPublishers.noBody())).statusCode()).isEqualTo(403);
		assertThat(application.getBeanNamesForType(RegisteredClientRepository.class)).isEmpty();
	}

}
