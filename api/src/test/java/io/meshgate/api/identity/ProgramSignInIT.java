package io.meshgate.api.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Race;
import io.meshgate.api.portal.Visitor;
import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static io.meshgate.graph.testing.mesh.Mesh.aPerson;
import static io.meshgate.graph.testing.mesh.Mesh.aTeam;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The programs of a company, whose tokens say no less than those of people, and which the
 * settings name as what people are.
 */
@ExtendWith(MeshDatabase.class)
@DirtiesContext
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ProgramSignInIT {

	private static final CompanyIssuer company = CompanyIssuer.open();

	@Autowired
	private Graph graph;

	@LocalServerPort
	private int port;

	@AfterAll
	static void close() {
		company.close();
	}

	@DynamicPropertySource
	static void settings(DynamicPropertyRegistry registry) {
		MeshDatabase.properties().forEach((name, value) -> registry.add(name, () -> value));
		registry.add("meshgate.identity.issuers[0].name", () -> "company");
		registry.add("meshgate.identity.issuers[0].uri", company::uri);
		registry.add("meshgate.identity.issuers[0].person-key-claim", () -> "sub");
		registry.add("meshgate.identity.groups[0].issuer", () -> "company");
		registry.add("meshgate.identity.groups[0].group", () -> "loaders");
		registry.add("meshgate.identity.groups[0].team", () -> "orders");
		registry.add("meshgate.identity.administrators", () -> "company|olga");
	}

	@BeforeEach
	void people() {
		MeshDatabase.empty();
		Mesh.aMesh()
			.with(aPerson("adam").withRoles("ADMINISTRATOR").identifiedBy("company", "adam"), aPerson("olga"),
					aTeam("orders"))
			.in(this.graph);
	}

	/** Olga is a person, and has nothing to do with a program that is called so. */
	@Test
	void makesNobodyOfAProgramWhateverItsTokenSays() {
		assertThat(register("olga").ending()).isEqualTo("ServiceAccountRegistered");
		Visitor program = visitor("olga", Map.of("groups", List.of("loaders"), "name", "A loader"));
		for (int times = 0; times < 2; times++) {
			Answer seen = program.ask("{ teams { edges { node { id } } } people { edges { node { id } } } }", Map.of());
			assertThat(seen.data("/teams/edges")).isEmpty();
			assertThat(seen.data("/people/edges")).isEmpty();
		}
		assertThat(count("(p:Person)")).isEqualTo(2);
		assertThat(count("(p:Person {key: 'olga'}) WHERE p.roles = []")).isOne();
		assertThat(count("()-[:HINTED]->()")).isZero();
	}

	@Test
	void takesNobodyForAProgramOfAnUntrustedIssuer() {
		Answer answer = visitor("adam", Map.of()).submit("RegisterServiceAccount",
				Map.of("key", "loader", "name", "A loader", "issuer", "compny", "subject", "1", "rights", List.of()));
		assertThat(answer.data("/registerServiceAccount/problems").toString())
			.isEqualTo("[{\"path\":[\"issuer\"],\"message\":\"is not the name of a trusted issuer\"}]");
		assertThat(count("(a:ServiceAccount)")).isZero();
	}

	@Test
	void letsNoneInThatWasDeactivatedBefore() {
		String id = register("idle").text("/registerServiceAccount/serviceAccount/id");
		assertThat(
				visitor("adam", Map.of()).submit("ChangeServiceAccount", Map.of("serviceAccount", id, "active", false))
					.ending())
			.isEqualTo("ServiceAccountChanged");
		assertThat(visitor("idle", Map.of()).call("/api/v1/descriptors?format=datahub", (request) -> request.GET())
			.statusCode()).isEqualTo(401);
		assertThat(count("(p:Person)")).isEqualTo(2);
	}

	/** Whoever is first: nothing signs in as both. */
	@Test
	void isEitherAPersonOrAProgram() {
		visitor("adam", Map.of()).ask("{ viewer { person { id } } }", Map.of());
		for (int round = 0; round < 20; round++) {
			String subject = "round-" + round;
			List<Supplier<Boolean>> runners = new ArrayList<>();
			runners.add(() -> register(subject).ending().equals("ServiceAccountRegistered"));
			for (int racer = 0; racer < 3; racer++) {
				runners.add(() -> visitor(subject, Map.of()).ask("{ viewer { person { id } } }", Map.of())
					.kinds()
					.isEmpty());
			}
			List<Boolean> back = Race.of(runners);
			assertThat(back.subList(1, 4)).as(subject).containsOnly(!back.getFirst());
			assertThat(count("(n) WHERE n.subject = '" + subject + "'")).as(subject).isOne();
		}
	}

	private Answer register(String subject) {
		return visitor("adam", Map.of()).submit("RegisterServiceAccount", Map.of("key", subject, "name", "A loader",
				"issuer", "company", "subject", subject, "rights", List.of()));
	}

	private Visitor visitor(String subject, Map<String, ?> claims) {
		return new Portal(this.port).bearing(company.token(subject, claims));
	}

	private long count(String pattern) {
		String cypher = "MATCH " + pattern + " RETURN count(*) AS found";
		return this.graph.read((transaction) -> transaction.one(cypher, Map.of()).number("found"));
	}

}
