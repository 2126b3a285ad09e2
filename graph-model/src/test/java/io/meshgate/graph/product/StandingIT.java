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

import static io.meshgate.graph.testing.mesh.Mesh.aPerson;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * By which ways through the graph somebody is tied to a product.
 */
@ExtendWith(MeshDatabase.class)
class StandingIT {

	private final Graph graph;

	private final Sightings sightings;

	StandingIT(Graph graph) {
		this.graph = graph;
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
			.isEqualTo(new Standing(false, place(TeamRole.MEMBER, way), null, List.of(), List.of()));
		assertThat(standing("editor", "closed"))
			.isEqualTo(new Standing(false, place(TeamRole.EDITOR, way), null, List.of(), List.of()));
	}

	@Test
	void leadsDownTheTreeFromTheDomainThatATeamOwns() {
		List<Step> way = List.of(team("sales-heads"), domain(Relation.OWNS, "sales"), product(Relation.ABOVE, "draft"));
		assertThat(standing("domain-owner", "draft"))
			.isEqualTo(new Standing(false, List.of(), TeamRole.OWNER, way, List.of()));
		assertThat(standing("domain-approver", "draft"))
			.isEqualTo(new Standing(false, List.of(), TeamRole.APPROVER, way, List.of()));
		assertThat(standing("ancestor-owner", "open")).isEqualTo(new Standing(false, List.of(), TeamRole.OWNER,
				List.of(team("retail-heads"), domain(Relation.OWNS, "retail"), domain(Relation.ABOVE, "sales"),
						product(Relation.ABOVE, "open")),
				List.of()));
	}

	@Test
	void leadsDownTheTreeFromTheDomainThatOneLooksAfter() {
		assertThat(standing("steward", "shared"))
			.isEqualTo(new Standing(false, List.of(), null, List.of(), List.of(domain(Relation.STEWARDS, "retail"),
					domain(Relation.ABOVE, "sales"), product(Relation.ABOVE, "shared"))));
	}

	@Test
	void leadsOverTheTeamsThatAnswerForTheOneThatOwnsIt() {
		List<Step> way = List.of(team("admiralty"), answered("fleet"), answered("crew"),
				product(Relation.OWNS, "closed"));
		assertThat(standing("grandparent-editor", "closed"))
			.isEqualTo(new Standing(false, place(TeamRole.EDITOR, way), null, List.of(), List.of()));
		assertThat(standing("parent-member", "closed").owning()).extracting(Standing.Place::role)
			.containsExactly(TeamRole.OWNER);
		assertThat(standing("domain-parent", "draft")).isEqualTo(
				new Standing(false, List.of(), TeamRole.OWNER, List.of(team("sales-board"), answered("sales-heads"),
						domain(Relation.OWNS, "sales"), product(Relation.ABOVE, "draft")), List.of()));
		assertThat(standing("sibling", "open")).isEqualTo(new Standing(false, List.of(), null, List.of(), List.of()));
	}

	/** Each is what they are in that team, and the way leads over it. */
	@Test
	void takesAllPlacesTogether() {
		Mesh.aMesh()
			.with(aPerson("both").memberOf("crew", "MEMBER").memberOf("fleet").memberOf("admiralty", "APPROVER"),
					aPerson("twice").memberOf("crew", "APPROVER").memberOf("admiralty", "APPROVER"))
			.in(this.graph);
		Step owned = product(Relation.OWNS, "closed");
		assertThat(standing("both", "closed").owning()).containsExactly(
				new Standing.Place(TeamRole.OWNER, List.of(team("fleet"), answered("crew"), owned)),
				new Standing.Place(TeamRole.APPROVER,
						List.of(team("admiralty"), answered("fleet"), answered("crew"), owned)),
				new Standing.Place(TeamRole.MEMBER, List.of(team("crew"), owned)));
		assertThat(standing("twice", "closed").owning())
			.containsExactly(new Standing.Place(TeamRole.APPROVER, List.of(team("crew"), owned)));
	}

	@Test
	void leadsNowhereForWhoIsTiedToNothing() {
		assertThat(standing("stranger", "open")).isEqualTo(new Standing(false, List.of(), null, List.of(), List.of()));
		assertThat(standing("admin", "orphan")).isEqualTo(new Standing(true, List.of(), null, List.of(), List.of()));
		assertThat(standing("owner-below", "open"))
			.isEqualTo(new Standing(false, List.of(), null, List.of(), List.of()));
	}

	private Standing standing(String person, String product) {
		ProductId id = Mesh.product(product);
		return Objects.requireNonNull(this.sightings.load(Mesh.viewer(person), Set.of(id)).get(id)).standing();
	}

	private static List<Standing.Place> place(TeamRole role, List<Step> way) {
		return List.of(new Standing.Place(role, way));
	}

	private static Step team(String key) {
		return new Step(Relation.MEMBER_OF, StepKind.TEAM, Mesh.team(key).value(), key);
	}

	private static Step answered(String key) {
		return new Step(Relation.ANSWERS_FOR, StepKind.TEAM, Mesh.team(key).value(), key);
	}

	private static Step domain(Relation relation, String key) {
		return new Step(relation, StepKind.DOMAIN, Mesh.domain(key).value(), key);
	}

	private static Step product(Relation relation, String key) {
		return new Step(relation, StepKind.DATA_PRODUCT, Mesh.product(key).value(), key);
	}

}
