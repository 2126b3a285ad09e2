package io.meshgate.api.identity;

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
@ContextConfiguration(initializers = MovableTime.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ReadinessIT {

	private static final CompanyIssuer issuer = CompanyIssuer.open();

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
		Readiness readiness = new Readiness(this.port);
		Visitor ada = new Portal(this.port).bearing(issuer.token("ada"));
		readiness.becomes(200, "UP");
		assertThat(status(ada)).isEqualTo(200);
		issuer.fallSilent(true);
		this.clock.pass(Duration.ofMinutes(6));
		readiness.becomes(200, "DEGRADED");
		assertThat(status(ada)).isEqualTo(200);
		this.clock.pass(Duration.ofHours(4));
		readiness.becomes(503, "OUT_OF_SERVICE");
		assertThat(status(ada)).isEqualTo(503);
		issuer.fallSilent(false);
		this.clock.pass(Duration.ofSeconds(31));
		readiness.becomes(200, "UP");
		assertThat(status(ada)).isEqualTo(200);
	}

	private static int status(Visitor visitor) {
		return visitor.ask("{ __typename }", Map.of()).status();
	}

}
