package io.meshgate.api.identity;

import java.net.http.HttpRequest.BodyPublishers;
import java.text.ParseException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.nimbusds.jwt.SignedJWT;
import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.MovableClock;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Visitor;
import io.meshgate.graph.testing.MeshDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A real Keycloak signs people in. Its realm is as its makers left it, but for clients
 * that are set up wrongly on purpose.
 */
@Tag("keycloak")
@ExtendWith(MeshDatabase.class)
@DirtiesContext
@ContextConfiguration(initializers = MovableTime.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeycloakIT {

	private static final String AUDIENCE = "datamesh-portal";

	private static final KeycloakServer keycloak = KeycloakServer.start();

	@Autowired
	private MovableClock clock;

	@LocalServerPort
	private int port;

	@AfterAll
	static void close() {
		keycloak.close();
	}

	@DynamicPropertySource
	static void settings(DynamicPropertyRegistry registry) throws ParseException {
		MeshDatabase.properties().forEach((name, value) -> registry.add(name, () -> value));
		String agent = SignedJWT.parse(tokenOfAgent()).getJWTClaimsSet().getSubject();
		registry.add("meshgate.identity.issuers[0].name", () -> "company");
		registry.add("meshgate.identity.issuers[0].uri", keycloak::issuer);
		registry.add("meshgate.identity.issuers[0].audience", () -> AUDIENCE);
		registry.add("meshgate.identity.emitters", () -> "company|" + agent);
		// Tokens outlive what the tests let pass.
		keycloak.administer("PUT", "", Map.of("accessTokenLifespan", Duration.ofHours(1).toSeconds()));
	}

	@Test
	void letsAPersonInWhoIsTheSameTheNextTime() {
		Answer first = person(access("alice"));
		assertThat(first.text("/viewer/person/name")).isEqualTo("Alice Owner");
		assertThat(first.data("/viewer/roles")).isEmpty();
		assertThat(person(access("alice")).text("/viewer/person/id")).isEqualTo(first.text("/viewer/person/id"));
	}

	@Test
	void takesNobodyForAnotherWhoHadTheName() {
		String before = person(access("gov")).text("/viewer/person/id");
		String subject = keycloak.lookUp("/users?username=gov").path(0).path("id").asString();
		keycloak.administer("DELETE", "/users/" + subject, Map.of());
		keycloak.administer("POST", "/users",
				Map.of("username", "gov", "email", "gov@example.org", "firstName", "Gov", "lastName", "Officer",
						"enabled", true, "emailVerified", true, "credentials",
						List.of(Map.of("type", "password", "value", "gov"))));
		assertThat(person(access("gov")).text("/viewer/person/id")).isNotEqualTo(before);
	}

	@Test
	void letsNobodyInByAnIdTokenOrARefreshToken() {
		// Its ID tokens are for itself: the audience alone would let them in.
		addClient(AUDIENCE, Map.of());
		JsonNode tokens = keycloak.tokens(AUDIENCE, "alice");
		refuses(tokens.path("id_token").asString(), "not an access token");
		refuses(keycloak.tokens("portal-cli", "alice").path("id_token").asString(), "not meant for this portal");
		refuses(tokens.path("refresh_token").asString(), "not signed by a trusted issuer");
	}

	@Test
	void letsNobodyInByATokenForAnother() {
		addClient("elsewhere", Map.of());
		refuses(keycloak.tokens("elsewhere", "alice").path("access_token").asString(), "not meant for this portal");
	}

	/** Keycloak gives this client lightweight tokens, in which it leaves out much. */
	@Test
	void letsNobodyInByATokenThatIsCutShort() {
		refuses(keycloak.tokens("admin-cli", "alice").path("access_token").asString(), "not meant for this portal");
	}

	@Test
	void letsNobodyInWhomTheTokenDoesNotTell() {
		Map<String, String> audience = Map.of("included.custom.audience", AUDIENCE, "access.token.claim", "true");
		addClient("nameless",
				Map.of("defaultClientScopes", List.of("profile"), "protocolMappers", List.of(Map.of("name", "audience",
						"protocol", "openid-connect", "protocolMapper", "oidc-audience-mapper", "config", audience))));
		refuses(keycloak.tokens("nameless", "alice").path("access_token").asString(), "whose it is");
	}

	@Test
	void letsAToolInThatSignsInForItself() {
		String event = """
				{"eventTime": "2026-03-01T06:00:00Z", "producer": "https://example.org/agent",
				 "schemaURL": "https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent", "eventType": "START",
				 "run": {"runId": "6a1c8a4e-7d1b-4d5e-9f6e-0c5a5d2e9b01"}, "job": {"namespace": "agent", "name": "daily"}}
				""";
		assertThat(tell(tokenOfAgent(), event)).isEqualTo(201);
		assertThat(tell(access("alice"), event)).isEqualTo(403);
	}

	@Test
	void takesOneQuestionToKnowANewKeyOfTheRealm() {
		String before = access("alice");
		assertThat(person(before).status()).isEqualTo(200);
		this.clock.pass(Duration.ofSeconds(31));
		long asked = keycloak.fetches();
		keycloak.administer("POST", "/components",
				Map.of("name", "new", "providerType", "org.keycloak.keys.KeyProvider", "providerId", "rsa-generated",
						"config", Map.of("priority", List.of("200"))));
		String after = access("alice");
		assertThat(key(after)).isNotEqualTo(key(before));
		for (int i = 0; i < 3; i++) {
			assertThat(person(after).status()).isEqualTo(200);
			assertThat(person(before).status()).isEqualTo(200);
		}
		assertThat(keycloak.fetches()).isEqualTo(asked + 1);
	}

	@Test
	@Order(Integer.MAX_VALUE)
	void goesOnWithoutKeycloakAndSaysSo() throws Exception {
		Readiness readiness = new Readiness(this.port);
		String token = access("alice");
		assertThat(person(token).status()).isEqualTo(200);
		readiness.becomes(200, "UP");
		keycloak.close();
		this.clock.pass(Duration.ofMinutes(6));
		readiness.becomes(200, "DEGRADED");
		assertThat(person(token).status()).isEqualTo(200);
	}

	private static void addClient(String id, Map<String, Object> others) {
		Map<String, Object> client = new HashMap<>(others);
		client.putAll(Map.of("clientId", id, "publicClient", true, "directAccessGrantsEnabled", true));
		keycloak.administer("POST", "/clients", client);
	}

	private static String access(String person) {
		return keycloak.tokens("portal-cli", person).path("access_token").asString();
	}

	private static String tokenOfAgent() {
		return keycloak.tokensOfClient("lineage-agent", "agent-secret").path("access_token").asString();
	}

	private static String key(String token) {
		try {
			return SignedJWT.parse(token).getHeader().getKeyID();
		}
		catch (ParseException failure) {
			throw new IllegalStateException(failure);
		}
	}

	private Answer person(String token) {
		return visitor(token).ask("{ viewer { roles person { id name } } }", Map.of());
	}

	private void refuses(String token, String because) {
		Answer answer = person(token);
		assertThat(answer.status()).isEqualTo(401);
		assertThat(answer.body().path("detail").asString()).contains(because);
	}

	private int tell(String token, String event) {
		return visitor(token)
			.call("/api/v1/lineage",
					(call) -> call.header("Content-Type", "application/json").POST(BodyPublishers.ofString(event)))
			.statusCode();
	}

	private Visitor visitor(String token) {
		return new Portal(this.port).bearing(token);
	}

}
