package io.meshgate.api.person;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Told;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.meshgate.graph.person.Identity;
import io.meshgate.graph.person.Introduction;
import io.meshgate.graph.person.People;
import io.meshgate.graph.testing.MeshDatabase;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.api.portal.Portal.aVisitor;
import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What documents said of somebody holds soon after they have signed in for the first
 * time, whether an import comes or not.
 */
@WholePortal
class MeetNewcomersIT {

	private static final String WAITING = """
			{apiVersion: backstage.io/v1alpha1, kind: Group, metadata: {name: crew}, spec: {members: [zoe]}}
			---
			{apiVersion: backstage.io/v1alpha1, kind: System, metadata: {name: orders}, spec: {owner: 'user:zoe'}}
			---
			{apiVersion: backstage.io/v1alpha1, kind: Domain, metadata: {name: floor}, spec: {owner: 'user:zoe'}}
			""";

	private final Graph graph;

	private final MeetNewcomers meetNewcomers;

	MeetNewcomersIT(Graph graph, @LocalServerPort int port, @Autowired MeetNewcomers meetNewcomers) {
		this.graph = graph;
		this.meetNewcomers = meetNewcomers;
		MeshDatabase.empty();
		aMesh().with(aVisitor("ada").withRoles("ADMINISTRATOR")).in(graph);
		assertThat(new Portal(port).signIn("ada")
			.call("/api/v1/descriptors",
					(call) -> call.header("Content-Type", "application/yaml").POST(BodyPublishers.ofString(WAITING)))
			.statusCode()).isEqualTo(200);
	}

	@Test
	void areOfTheirTeamWithWhatIsTheirs() {
		this.meetNewcomers.meet();
		new People(this.graph).signIn(new Identity("test", "1"), new Introduction("zoe", "zoe", "Zoe", null));
		assertThat(count("(:Person {key: 'zoe'})-[:MEMBER_OF]->()")).isZero();
		List<Told> before = Told.of(this.graph);
		this.meetNewcomers.meet();
		assertThat(count("(:Person {key: 'zoe'})-[:MEMBER_OF]->(:Team {key: 'crew'})"
				+ "-[:OWNS]->(:DataProduct {key: 'orders'})"))
			.isOne();
		assertThat(count("(:Person {key: 'zoe'})-[:STEWARDS]->(:Domain {key: 'floor'})")).isOne();
		assertThat(count("(:UnresolvedReference)")).isZero();
		assertThat(count("(:Newcomer)")).isZero();
		assertThat(Told.since(this.graph, before)).containsExactlyInAnyOrder(
				new Told("io.meshgate.membership.added", id("Team", "crew"),
						Map.of("person", id("Person", "zoe"), "role", "MEMBER")),
				new Told("io.meshgate.dataproduct.ownerassigned", id("DataProduct", "orders"),
						Map.of("owner", id("Team", "crew"))),
				new Told("io.meshgate.domain.stewardappointed", id("Domain", "floor"),
						Map.of("steward", id("Person", "zoe"))));
	}

	private String id(String label, String key) {
		return this.graph
			.read((transaction) -> transaction.one("MATCH (n:" + label + " {key: $key}) RETURN n.id AS id",
					Map.of("key", key)))
			.text("id");
	}

	private int count(String pattern) {
		return this.graph
			.read((transaction) -> transaction.one("MATCH " + pattern + " RETURN count(*) AS found", Map.of()))
			.number("found");
	}

}
