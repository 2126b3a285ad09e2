package io.meshgate.api.portal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.MeshDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(MeshDatabase.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PortalIT {

	@TempDir
	static Path data;

	@Autowired
	private Graph graph;

	@LocalServerPort
	private int port;

	@DynamicPropertySource
	static void settings(DynamicPropertyRegistry registry) {
		MeshDatabase.properties().forEach((name, value) -> registry.add(name, () -> value));
		registry.add("meshgate.development.data", data::toString);
	}

	@BeforeEach
	void people() {
		String cypher = """
				MERGE (person:Person {key: 'owner'})
				ON CREATE SET person.id = randomUUID()
				SET person.name = 'The owner',
				    person.active = true
				""";
		this.graph.write((transaction) -> transaction.rows(cypher, Map.of()));
	}

	@Test
	void signsPeopleInAndShowsThemAnswers() {
		Visitor owner = new Portal(this.port).signIn("owner");
		Answer answer = owner.ask("{ __typename }", Map.of());
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.text("/__typename")).isEqualTo("Query");
		assertThat(owner.ask("{ nothing }", Map.of()).kinds()).isEqualTo(List.of("BAD_REQUEST"));
		assertThat(new Portal(this.port).bearing("x").ask("{ __typename }", Map.of()).status()).isEqualTo(401);
	}

}
