package io.meshgate.api.portal;

import java.util.List;
import java.util.Map;

import io.meshgate.graph.Graph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static io.meshgate.graph.testing.mesh.Mesh.aPerson;
import static org.assertj.core.api.Assertions.assertThat;

@WholePortal
class PortalIT {

	@LocalServerPort
	private int port;

	@BeforeAll
	static void people(Graph graph) {
		aMesh().with(aPerson("olga").identifiedBy("development", "olga")).in(graph);
	}

	@Test
	void signsPeopleInAndShowsThemAnswers() {
		Visitor olga = new Portal(this.port).signIn("olga");
		Answer answer = olga.ask("{ __typename }", Map.of());
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.text("/__typename")).isEqualTo("Query");
		assertThat(olga.ask("{ nothing }", Map.of()).kinds()).isEqualTo(List.of("BAD_REQUEST"));
		assertThat(new Portal(this.port).bearing("x").ask("{ __typename }", Map.of()).status()).isEqualTo(401);
	}

}
