package io.meshgate.graph.port;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.meshgate.graph.Graph;
import io.meshgate.graph.application.ApplicationId;
import io.meshgate.graph.application.Applications;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.Visibility;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static io.meshgate.graph.testing.mesh.Mesh.aPerson;
import static io.meshgate.graph.testing.mesh.Mesh.aPort;
import static io.meshgate.graph.testing.mesh.Mesh.aProduct;
import static io.meshgate.graph.testing.mesh.Mesh.anApplication;
import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(MeshDatabase.class)
class PortsIT {

	private static final Viewer STRANGER = Mesh.viewer("stranger");

	private static final Viewer ADMIN = Mesh.viewer("admin");

	private final Graph graph;

	private final Ports ports;

	PortsIT(Graph graph) {
		this.graph = graph;
		this.ports = new Ports(graph, Clock.systemUTC());
	}

	@BeforeAll
	static void mesh(Graph graph) {
		Mesh.aMesh()
			.with(aPerson("stranger"), aPerson("admin").withRoles("ADMINISTRATOR"), aPerson("leaver").inactive(),
					aProduct("open").ownedBy("team").offering(aPort("a").governedBy("shared"), aPort("b")),
					aProduct("closed").ownedBy("team")
						.visibility(Visibility.PRIVATE)
						.offering(aPort("a").governedBy("shared"), aPort("b").governedBy("secret")),
					anApplication("crm").ownedBy("team"), anApplication("orphan"))
			.in(graph);
		graph.write((transaction) -> transaction.rows(
				"CREATE (:Contract {id: 'loose', key: 'loose 1', contractId: 'loose', version: '1', document: ''})",
				Map.of()));
	}

	@Test
	void showsAContractThroughAVisiblePort() {
		assertThat(contracts(STRANGER)).containsExactlyInAnyOrder("shared 1.0.0");
		assertThat(contracts(ADMIN)).containsExactlyInAnyOrder("shared 1.0.0", "secret 1.0.0", "loose 1");
		assertThat(contracts(Mesh.viewer("leaver"))).isEmpty();
	}

	@Test
	void answersTheContractOfEachPort() {
		Set<OutputPortId> all = Set.of(Mesh.port("open/a"), Mesh.port("open/b"), Mesh.port("closed/a"),
				Mesh.port("closed/b"));
		assertThat(this.ports.contracts(STRANGER, all)).containsOnlyKeys(Mesh.port("open/a"));
		assertThat(this.ports.contracts(ADMIN, all)).containsOnlyKeys(Mesh.port("open/a"), Mesh.port("closed/a"),
				Mesh.port("closed/b"));
	}

	@Test
	void showsApplicationsWithWhoAnswersForThem() {
		Applications applications = new Applications(this.graph);
		List<ApplicationId> ids = ids("MATCH (n:Application) RETURN n.id AS id").stream()
			.map(ApplicationId::new)
			.toList();
		assertThat(applications.load(STRANGER, ids))
			.extracting((application) -> application.key() + " of "
					+ ((application.owner() != null) ? application.owner().key() : "nobody"))
			.containsExactlyInAnyOrder("crm of team", "orphan of nobody");
		assertThat(applications.load(Mesh.viewer("leaver"), ids)).isEmpty();
	}

	private List<String> contracts(Viewer viewer) {
		List<ContractId> ids = ids("MATCH (n:Contract) RETURN n.id AS id").stream().map(ContractId::new).toList();
		return this.ports.loadContracts(viewer, ids).stream().map(Contract::key).toList();
	}

	private List<String> ids(String cypher) {
		return this.graph.read((transaction) -> transaction.rows(cypher, Map.of()))
			.stream()
			.map((row) -> row.text("id"))
			.toList();
	}

}
