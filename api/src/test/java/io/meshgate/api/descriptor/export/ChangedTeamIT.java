package io.meshgate.api.descriptor.export;

import java.util.Map;

import io.meshgate.api.portal.NeedsCorpora;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the portal says of an imported team goes out with it.
 */
@NeedsCorpora
@WholePortal
class ChangedTeamIT {

	private static final String PILOTS = """
			# The pilots.
			apiVersion: backstage.io/v1alpha1
			kind: Group
			metadata:
			  name: pilots
			spec: {type: team, children: []}
			""";

	private final Graph graph;

	private final Portal portal;

	ChangedTeamIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
	}

	@ParameterizedTest
	@CsvSource({ "guild, guild", "'',", "team, team" })
	void isOfTheTypeThatThePortalSays(String said, String type) {
		Retailer.tell(this.graph);
		exchange().bring("application/yaml", PILOTS);
		assertThat(this.portal.signIn("adam").submit("ChangeTeam", Map.of("team", team(), "type", said)).ending())
			.isEqualTo("TeamChanged");
		String yaml = exchange().yaml("?format=backstage");
		assertThat(yaml).contains("# The pilots.");
		assertThat(exchange().json("?format=backstage"))
			.filteredOn((entity) -> entity.at("/metadata/name").asString().equals("pilots"))
			.singleElement()
			.satisfies((group) -> assertThat(EntityRules.broken(group)).isEmpty());

		Retailer.tell(this.graph);
		exchange().bring("application/yaml", yaml);
		assertThat(this.portal.signIn("nina")
			.ask("{ team(by: {key: \"pilots\"}) { type } }", Map.of())
			.data("/team/type")
			.asString(null)).isEqualTo(type);
	}

	private String team() {
		return this.portal.signIn("adam").ask("{ team(by: {key: \"pilots\"}) { id } }", Map.of()).text("/team/id");
	}

	private Exchange exchange() {
		return new Exchange(this.portal.signIn("adam"));
	}

}
