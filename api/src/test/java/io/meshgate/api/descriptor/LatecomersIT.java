package io.meshgate.api.descriptor;

import java.util.Map;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.api.portal.Portal.aVisitor;
import static io.meshgate.graph.testing.mesh.Mesh.aDomain;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What documents referred to in vain is made, renamed or made plain in the portal; the
 * next import, of whatever it is, sees it.
 */
@WholePortal
class LatecomersIT {

	private static final String WAITING = """
			{apiVersion: v1.1.0, kind: DataProduct, id: ticks, domain: Exchange, team: {name: Traders},
			  inputPorts: [{name: quotes, contractId: quotes-c}]}
			---
			{apiVersion: backstage.io/v1alpha1, kind: System, metadata: {name: orders}, spec: {owner: desk, domain: floor}}
			---
			{apiVersion: backstage.io/v1alpha1, kind: Resource, metadata: {name: book},
			  spec: {type: dataset, owner: desk, system: ledger}}
			""";

	private static final String OTHER = """
			{apiVersion: v1.1.0, kind: DataProduct, id: other, status: active}
			""";

	private final Importing importing;

	private final Portal portal;

	private final Graph graph;

	LatecomersIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.importing = new Importing(graph);
		this.portal = new Portal(port);
	}

	@BeforeEach
	void mesh() {
		MeshDatabase.empty();
		Mesh.aMesh()
			.with(aDomain("market").ownedBy("heads"), aVisitor("ada").withRoles("ADMINISTRATOR"), aVisitor("hanna"))
			.in(this.graph);
		this.importing.run(WAITING);
	}

	@Test
	void looksAtNothingThatNobodyCanMeet() {
		assertThat(this.importing.count("(:UnresolvedReference)")).isEqualTo(6);
		assertThat(this.importing.count("(u:UnresolvedReference) WHERE u.due")).isZero();
		this.importing.run(OTHER);
		assertThat(this.importing.count("(u:UnresolvedReference) WHERE u.due")).isZero();
	}

	@Test
	void findsWhatWasMadeInThePortal() {
		send("CreateDomain", Map.of("key", "floor", "name", "The floor", "owner", Map.of("key", "heads")),
				"DomainCreated");
		send("CreateTeam", Map.of("key", "desk", "name", "Desk", "owner", Map.of("key", "hanna")), "TeamCreated");
		send("CreateDataProduct", Map.of("key", "ledger", "name", "Ledger", "domain", Map.of("key", "market"), "owner",
				Map.of("key", "heads")), "DataProductCreated");
		this.importing.run(OTHER);
		assertThat(this.importing.count("(:Team {key: 'desk'})-[:OWNS]->(:DataProduct {key: 'orders'})"
				+ "-[:IN_DOMAIN]->(:Domain {key: 'floor'})"))
			.isOne();
		assertThat(this.importing.count("(:DataProduct {key: 'ledger'})-[:OFFERS]->(:OutputPort)")).isOne();
		assertThat(this.importing.count("(:Newcomer)")).isZero();
	}

	@Test
	void findsWhatWasRenamedInThePortal() {
		send("ChangeDomain", Map.of("domain", Ids.domain("market"), "name", "Exchange"), "DomainChanged");
		send("ChangeTeam", Map.of("team", Ids.team("heads"), "name", "Traders"), "TeamChanged");
		this.importing.run(OTHER);
		assertThat(this.importing.count("(:Team {key: 'heads'})-[:OWNS]->(:DataProduct {key: 'ticks'})"
				+ "-[:IN_DOMAIN]->(:Domain {key: 'market'})"))
			.isOne();
	}

	@Test
	void decidesOnceOnlyOneIsCalledSo() {
		send("CreateTeam", Map.of("key", "traders-a", "name", "Traders", "owner", Map.of("key", "hanna")),
				"TeamCreated");
		String second = send("CreateTeam",
				Map.of("key", "traders-b", "name", "Traders", "owner", Map.of("key", "hanna")), "TeamCreated")
			.text("/createTeam/team/id");
		this.importing.run(OTHER);
		assertThat(this.importing.count("()-[:OWNS]->(:DataProduct {key: 'ticks'})")).isZero();
		send("ChangeTeam", Map.of("team", second, "name", "Brokers"), "TeamChanged");
		this.importing.run(OTHER);
		assertThat(this.importing.count("(:Team {key: 'traders-a'})-[:OWNS]->(:DataProduct {key: 'ticks'})")).isOne();
	}

	private Answer send(String mutation, Map<String, Object> input, String ending) {
		Answer answer = this.portal.signIn("ada").submit(mutation, input);
		assertThat(answer.ending()).isEqualTo(ending);
		return answer;
	}

}
