package io.meshgate.api.governance;

import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static io.meshgate.graph.testing.mesh.Mesh.aPort;
import static io.meshgate.graph.testing.mesh.Mesh.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * How ready the mesh is, as each sees it.
 */
@WholePortal
class ScorecardIT {

	private final Portal portal;

	ScorecardIT(@LocalServerPort int port) {
		this.portal = new Portal(port);
	}

	@BeforeAll
	static void tell(Graph graph) {
		Retailer.tell(graph);
		aMesh().with(aProduct("orders").consuming("forecast/weekly"), aProduct("forecast").consuming("orders/lines"),
				aProduct("salaries").consuming("stipends/all"),
				aProduct("stipends").inDomain("people").ownedBy("hr").offering(aPort("all")).consuming("salaries/all"),
				aProduct("lost").described("Found on a shelf"))
			.in(graph);
	}

	@Test
	void countsTheWholeMeshForAdministrators() {
		Answer all = card("adam", Map.of());
		assertThat(all.data("/meshScorecard/products/total").asInt()).isEqualTo(8);
		assertThat(all.texts("/meshScorecard/products/coverage", "/requirement")).hasSize(9).startsWith("HAS_OWNER");
		assertThat(having(all, "HAS_OWNER")).isEqualTo(7);
		assertThat(having(all, "HAS_DOMAIN")).isEqualTo(7);
		assertThat(having(all, "HAS_DESCRIPTION")).isEqualTo(1);
		assertThat(having(all, "HAS_OUTPUT_PORT")).isEqualTo(4);
		assertThat(having(all, "RESOLVED_INPUTS")).isEqualTo(8);
		assertThat(all.texts("/meshScorecard/products/orphans", "/key")).containsExactly("lost");
		assertThat(all.data("/meshScorecard/circles/groups").asInt()).isEqualTo(2);
		assertThat(all.data("/meshScorecard/circles/products").asInt()).isEqualTo(4);
		assertThat(all.texts("/meshScorecard/domains/examples", "/key")).containsExactly("people", "sales", "stock");
		assertThat(all.data("/meshScorecard/domains/total").asInt()).isEqualTo(5);
		assertThat(all.texts("/meshScorecard/teams/examples", "/key")).containsExactly("hr", "press", "retail-team");
		assertThat(all.data("/meshScorecard/teams/ofOne").asInt()).isEqualTo(3);
		assertThat(all.data("/meshScorecard/compliance/products").asInt()).isEqualTo(5);
	}

	@Test
	void countsNothingThatIsHidden() {
		Answer seen = card("nina", Map.of());
		assertThat(seen.data("/meshScorecard/products/total").asInt()).isEqualTo(5);
		assertThat(seen.data("/meshScorecard/products/orphans")).isEmpty();
		assertThat(seen.data("/meshScorecard/circles/groups").asInt()).isEqualTo(1);
		assertThat(seen.texts("/meshScorecard/circles/examples/0/products", "/key")).containsExactlyInAnyOrder("orders",
				"forecast");
		Answer people = card("nina", Map.of("domain", Map.of("key", "people")));
		assertThat(people.data("/meshScorecard/products/total").asInt()).isEqualTo(1);
		assertThat(people.data("/meshScorecard/circles/groups").asInt()).isZero();
		assertThat(
				card("harry", Map.of("domain", Map.of("key", "people"))).data("/meshScorecard/circles/groups").asInt())
			.isEqualTo(1);
	}

	@Test
	void isOfADomainAndAllBelow() {
		Answer retail = card("adam", Map.of("domain", Map.of("key", "retail")));
		assertThat(retail.text("/meshScorecard/domain/key")).isEqualTo("retail");
		assertThat(retail.data("/meshScorecard/products/total").asInt()).isEqualTo(5);
		assertThat(retail.data("/meshScorecard/domains/total").asInt()).isEqualTo(3);
		assertThat(retail.data("/meshScorecard/teams/total").asInt()).isEqualTo(3);
		assertThat(retail.texts("/meshScorecard/teams/examples", "/key")).containsExactly("retail-team");
		assertThat(card("adam", Map.of("domain", Map.of("key", "nowhere"))).data("/meshScorecard").isNull()).isTrue();
	}

	private Answer card(String person, Map<String, ?> arguments) {
		return this.portal.signIn(person).send("MeshScorecard", arguments);
	}

	private static int having(Answer card, String requirement) {
		List<String> requirements = card.texts("/meshScorecard/products/coverage", "/requirement");
		return card.data("/meshScorecard/products/coverage/" + requirements.indexOf(requirement) + "/products").asInt();
	}

}
