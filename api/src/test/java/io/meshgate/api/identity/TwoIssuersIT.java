package io.meshgate.api.identity;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.MovableClock;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Race;
import io.meshgate.api.portal.Visitor;
import io.meshgate.graph.Graph;
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
 * A company and a partner of it: each tells of its own people only. The keys of both have
 * one name.
 */
@ExtendWith(MeshDatabase.class)
@DirtiesContext
@ContextConfiguration(initializers = MovableTime.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class TwoIssuersIT {

	private static final CompanyIssuer company = CompanyIssuer.open();

	private static final CompanyIssuer partner = CompanyIssuer.open("mesh-portal");

	@Autowired
	private Graph graph;

	@Autowired
	private MovableClock clock;

	@LocalServerPort
	private int port;

	@AfterAll
	static void close() {
		company.close();
		partner.close();
	}

	@DynamicPropertySource
	static void settings(DynamicPropertyRegistry registry) {
		MeshDatabase.properties().forEach((name, value) -> registry.add(name, () -> value));
		registry.add("meshgate.identity.issuers[0].name", () -> "company");
		registry.add("meshgate.identity.issuers[0].uri", company::uri);
		registry.add("meshgate.identity.issuers[0].person-key-claim", () -> "preferred_username");
		registry.add("meshgate.identity.issuers[1].name", () -> "partner");
		registry.add("meshgate.identity.issuers[1].uri", partner::uri);
		registry.add("meshgate.identity.issuers[1].audience", () -> "mesh-portal");
		registry.add("meshgate.identity.administrators", () -> "partner|boss");
	}

	@Test
	void tellsApartWhomBothCallTheSame() {
		String here = person(company.token("jane")).text("/viewer/person/id");
		String there = person(partner.token("jane")).text("/viewer/person/id");
		assertThat(here).isNotEqualTo(there);
		assertThat(person(company.token("jane")).text("/viewer/person/id")).isEqualTo(here);
	}

	@Test
	void bindsAnImportedPersonToTheIssuerThatIsTrustedToKnowKeysOnly() {
		this.graph.write((transaction) -> transaction.rows("""
				CREATE (:Person {id: randomUUID(), key: 'imported', name: 'Imported', active: true})
				""", Map.of()));
		Map<String, String> claims = Map.of("preferred_username", "imported");
		String key = person(partner.token("thief", claims)).text("/viewer/person/key");
		assertThat(key).startsWith("imported-");
		assertThat(person(company.token("owner", claims)).text("/viewer/person/key")).isEqualTo("imported");
	}

	@Test
	void believesNoIssuerAboutAnother() {
		assertThat(person(partner.token("jane", Map.of("iss", company.uri()))).status()).isEqualTo(401);
		assertThat(person(company.token("jane", Map.of("iss", partner.uri()))).status()).isEqualTo(401);
	}

	@Test
	void believesEachOnlyWhatIsForItsOwnAudience() {
		assertThat(person(partner.token("jane")).status()).isEqualTo(200);
		assertThat(person(partner.token("jane", Map.of("aud", "meshgate"))).status()).isEqualTo(401);
		assertThat(person(company.token("jane", Map.of("aud", "mesh-portal"))).status()).isEqualTo(401);
	}

	@Test
	void asksEachTwiceHoweverManyNameUnknownKeys() {
		person(company.token("jane"));
		person(partner.token("jane"));
		this.clock.pass(Duration.ofSeconds(31));
		int before = company.fetches();
		int there = partner.fetches();
		List<String> tokens = IntStream.range(0, 60)
			.boxed()
			.flatMap((i) -> Stream.of(company.unknownToken("jane", "a" + i), partner.unknownToken("jane", "b" + i)))
			.toList();
		assertThat(Race.inLanes(8,
				tokens.stream().<Supplier<Integer>>map((token) -> () -> person(token).status()).toList()))
			.containsOnly(401);
		assertThat(company.fetches()).isEqualTo(before + 2);
		assertThat(partner.fetches()).isEqualTo(there + 2);
		assertThat(person(company.token("jane")).status()).isEqualTo(200);
		assertThat(person(partner.token("jane")).status()).isEqualTo(200);
	}

	@Test
	void keepsNobodyOutForTheOutageOfTheOther() throws Exception {
		Readiness readiness = new Readiness(this.port);
		String here = company.token("jane");
		String there = partner.token("jane");
		admits(200, here, there);
		readiness.becomes(200, "UP");
		partner.fallSilent(true);
		this.clock.pass(Duration.ofMinutes(6));
		readiness.becomes(200, "DEGRADED");
		admits(200, here, there);
		this.clock.pass(Duration.ofHours(4));
		admits(503, there);
		admits(200, here);
		readiness.becomes(200, "DEGRADED");
		partner.fallSilent(false);
		this.clock.pass(Duration.ofSeconds(31));
		readiness.becomes(200, "UP");
		admits(200, here, there);
	}

	/** An issuer that gives keys could give somebody what names another's person. */
	@Test
	void appointsWhomTheNamedIssuerCallsSo() {
		Answer impostor = person(company.token("impostor", Map.of("preferred_username", "partner|boss")));
		assertThat(impostor.text("/viewer/person/key")).isEqualTo("partner|boss");
		assertThat(impostor.data("/viewer/roles")).hasToString("[]");
		assertThat(person(partner.token("boss")).data("/viewer/roles")).hasToString("[\"ADMINISTRATOR\"]");
		assertThat(person(company.token("boss")).data("/viewer/roles")).hasToString("[]");
	}

	private void admits(int status, String... tokens) {
		for (String token : tokens) {
			assertThat(person(token).status()).isEqualTo(status);
		}
	}

	private Answer person(String token) {
		Visitor visitor = new Portal(this.port).bearing(token);
		return visitor.ask("{ viewer { roles person { id key } } }", Map.of());
	}

}
