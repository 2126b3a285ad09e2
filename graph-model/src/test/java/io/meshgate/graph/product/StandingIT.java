package io.meshgate.graph.product;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import io.meshgate.graph.Graph;
import io.meshgate.graph.person.Relation;
import io.meshgate.graph.person.Standing;
import io.meshgate.graph.person.Step;
import io.meshgate.graph.person.StepKind;
import io.meshgate.graph.team.TeamRole;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import io.meshgate.graph.testing.mesh.SightedMesh;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * By which ways through the graph somebody is tied to a product.
 */
@ExtendWith(MeshDatabase.class)
class StandingIT {

	private final Sightings sightings;

	StandingIT(Graph graph) {
		this.sightings = new Sightings(graph, Clock.fixed(SightedMesh.NOW, ZoneOffset.UTC));
	}

	@BeforeAll
	static void mesh(Graph graph) {
		SightedMesh.in(graph);
	}

	@Test
	void leadsOverTheTeamThatOwnsIt() {
		List<Step> way = List.of(team("crew"), product(Relation.OWNS, "closed"));
		assertThat(standing("member", "closed"))
			.isEqualTo(new Standing(false, TeamRole.MEMBER, way, null, List.of(), List.of()));
		assertThat(standing("editor", "closed"))
			.isEqualTo(new Standing(false, TeamRole.EDITOR, way, null, List.of(), List.of()));
	}

	@Test
	void leadsDownTheTreeFromTheDomainThatATeamOwns() {
		List<Step> way = List.of(team("sales-heads"), domain(Relation.OWNS, "sales"), product(Relation.ABOVE, "draft"));
		assertThat(standing("domain-owner", "draft"))
			.isEqualTo(new Standing(false, null, List.of(), TeamRole.OWNER, way, List.of()));
		assertThat(standing("domain-approver", "draft"))
			.isEqualTo(new Standing(false, null, List.of(), TeamRole.APPROVER, way, List.of()));
		assertThat(standing("ancestor-owner", "open")).isEqualTo(new Standing(false, null, List.of(), TeamRole.OWNER,
				List.of(team("retail-heads"), domain(Relation.OWNS, "retail"), domain(Relation.ABOVE, "sales"),
						product(Relation.ABOVE, "open")),
				List.of()));
	}

	@Test
	void leadsDownTheTreeFromTheDomainThatOneLooksAfter() {
		assertThat(standing("steward", "shared")).isEqualTo(
				new Standing(false, null, List.of(), null, List.of(), List.of(domain(Relation.STEWARDS, "retail"),
						domain(Relation.ABOVE, "sales"), product(Relation.ABOVE, "shared"))));
	}

	@Test
	void leadsNowhereForWhoIsTiedToNothing() {
		assertThat(standing("stranger", "open"))
			.isEqualTo(new Standing(false, null, List.of(), null, List.of(), List.of()));
		assertThat(standing("admin", "orphan"))
			.isEqualTo(new Standing(true, null, List.of(), null, List.of(), List.of()));
		assertThat(standing("owner-below", "open"))
			.isEqualTo(new Standing(false, null, List.of(), null, List.of(), List.of()));
	}

	private Standing standing(String person, String product) {
		ProductId id = Mesh.product(product);
		return Objects.requireNonNull(this.sightings.load(Mesh.viewer(person), Set.of(id)).get(id)).standing();
	}

	private static Step team(String key) {
		return new Step(Relation.MEMBER_OF, StepKind.TEAM, Mesh.team(key).value(), key);
	}

	private static Step domain(Relation relation, String key) {
		return new Step(relation, StepKind.DOMAIN, Mesh.domain(key).value(), key);
	}

	private static Step product(Relation relation, String key) {
		return new Step(relation, StepKind.DATA_PRODUCT, Mesh.product(key).value(), key);
	}

}
