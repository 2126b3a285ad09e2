package io.meshgate.api.identity;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

import io.meshgate.api.portal.MovableClock;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Visitor;
import io.meshgate.graph.testing.MeshDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An issuer goes away and comes back. Nobody but the questions for readiness and those
 * whose keys are known makes the portal look.
 */
@ExtendWith(MeshDatabase.class)
@DirtiesContext
@ContextConfiguration(initializers = ReadinessIT.MovableTime.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ReadinessIT {

	private static final CompanyIssuer issuer = CompanyIssuer.open();

	private final HttpClient http = HttpClient.newHttpClient();

	@Autowired
	private MovableClock clock;

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
	void saysThatAnIssuerDoesNotAnswerAndLetsThoseInWhoseKeysAreKnown() throws Exception {
		Visitor ada = new Portal(this.port).bearing(issuer.token("ada"));
		becomes(200, "UP");
		assertThat(status(ada)).isEqualTo(200);
		issuer.fallSilent(true);
		this.clock.pass(Duration.ofMinutes(6));
		becomes(200, "DEGRADED");
		assertThat(status(ada)).isEqualTo(200);
		this.clock.pass(Duration.ofHours(4));
		becomes(503, "OUT_OF_SERVICE");
		assertThat(status(ada)).isEqualTo(503);
		issuer.fallSilent(false);
		this.clock.pass(Duration.ofSeconds(31));
		becomes(200, "UP");
		assertThat(status(ada)).isEqualTo(200);
	}

	private void becomes(int code, String status) throws Exception {
		String body = "{\"status\":\"%s\"}".formatted(status);
		long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
		HttpResponse<String> answer = readiness();
		while (!answer.body().equals(body) && System.nanoTime() < deadline) {
			Thread.sleep(50);
			answer = readiness();
		}
		assertThat(answer.body()).isEqualTo(body);
		assertThat(answer.statusCode()).isEqualTo(code);
	}

	private HttpResponse<String> readiness() throws Exception {
		URI readiness = URI.create("http://localhost:" + this.port + "/actuator/health/readiness");
		return this.http.send(HttpRequest.newBuilder(readiness).build(), BodyHandlers.ofString());
	}

	private static int status(Visitor visitor) {
		return visitor.ask("{ __typename }", Map.of()).status();
	}

	static class MovableTime implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			context.getBeanFactory().registerSingleton("clock", new MovableClock());
		}

	}

}
