package io.meshgate.api.catalogue;

import java.util.Map;

import io.meshgate.frontend.domain.Domain;
import io.meshgate.frontend.team.Team;
import io.meshgate.graph.testing.mesh.Mesh;
import org.junit.jupiter.api.Test;

import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

@OverCatalogue
class TreeIT {

	private final Catalogue catalogue;

	TreeIT(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	@Test
	void answersWhoLooks() {
		GraphQlTester.Response viewer = this.catalogue
			.ask("{ viewer { person { key name email active } roles teams { totalCount edges { node { key } } } } }");
		viewer.path("viewer.person.key").entity(String.class).isEqualTo("vera");
		viewer.path("viewer.roles").entityList(String.class).containsExactly("GOVERNANCE");
		viewer.path("viewer.teams.edges[*].node.key").entityList(String.class).containsExactly("team-1");
		viewer.path("viewer.teams.totalCount").entity(Integer.class).isEqualTo(1);
	}

	@Test
	void walksTheTreeOfDomains() {
		GraphQlTester.Response roots = this.catalogue.ask("""
				{ domains { totalCount edges { node { key parent { key } path { key } owner { key }
				  viewerCan { action allowed }
				  children(first: 1) { totalCount pageInfo { hasNextPage endCursor } edges { node {
				    key parent { key } path { key } viewerCan(actions: [EDIT]) { allowed } owner { key parent { key } }
				    stewards { edges { node { key } } }
				    dataProducts(first: 2) { totalCount edges { node { key domain { key } } } } } } } } } } }
				""");
		String child = "domains.edges[0].node.children.edges[0].node.";
		roots.path("domains.edges[*].node.key").entityList(String.class).containsExactly("retail");
		roots.path("domains.edges[0].node.parent").valueIsNull();
		roots.path("domains.edges[0].node.viewerCan[*].action")
			.entityList(String.class)
			.containsExactly("READ", "EDIT", "MANAGE_MEMBERS", "EDIT_POLICY", "DEFINE_TERM", "EXPLAIN_ACCESS");
		roots.path("domains.edges[0].node.viewerCan[*].allowed")
			.entityList(Boolean.class)
			.containsExactly(true, false, false, false, false, false);
		roots.path("domains.edges[0].node.path").entityList(Object.class).hasSize(0);
		roots.path("domains.edges[0].node.children.totalCount").entity(Integer.class).isEqualTo(2);
		roots.path(child + "key").entity(String.class).isEqualTo("sales");
		roots.path(child + "parent.key").entity(String.class).isEqualTo("retail");
		roots.path(child + "path[*].key").entityList(String.class).containsExactly("retail");
		roots.path(child + "viewerCan[*].allowed").entityList(Boolean.class).containsExactly(true);
		roots.path(child + "owner.parent.key").entity(String.class).isEqualTo("company");
		roots.path(child + "stewards.edges[*].node.key").entityList(String.class).containsExactly("steward");
		roots.path(child + "dataProducts.totalCount").entity(Integer.class).isEqualTo(30);
		roots.path(child + "dataProducts.edges[*].node.domain.key")
			.entityList(String.class)
			.containsExactly("sales", "sales");
	}

	@Test
	void findsDomainsBelowAParent() {
		String retail = Catalogue.id(Domain.class, Mesh.domain("retail"));
		String below = "query($parent: ID, $search: String) { domains(parent: $parent, search: $search) { edges { node { key } } } }";
		this.catalogue.ask(below, Map.of("parent", retail))
			.path("domains.edges[*].node.key")
			.entityList(String.class)
			.containsExactly("sales", "stores");
		this.catalogue.ask(below, Map.of("parent", retail, "search", "STO"))
			.path("domains.edges[*].node.key")
			.entityList(String.class)
			.containsExactly("stores");
		this.catalogue.ask("{ domain(by: {key: \"sales\"}) { dataProducts(includeSubdomains: false) { totalCount } } }")
			.path("domain.dataProducts.totalCount")
			.entity(Integer.class)
			.isEqualTo(30);
		assertThat(this.catalogue.kinds(below, Map.of("parent", Catalogue.UNKNOWN))).containsExactly("NOT_FOUND");
		assertThat(this.catalogue.kinds(below, Map.of("parent", "made up"))).containsExactly("NOT_FOUND");
	}

	@Test
	void listsTeamsWithTheirMembersAndProducts() {
		GraphQlTester.Response teams = this.catalogue.ask("""
				{ teams(search: "TEAM-1") { totalCount edges { node { key parent { key }
				  members(first: 2) { pageInfo { hasNextPage } edges { node { role since person { key } } } }
				  owns(first: 1) { totalCount edges { node { key owner { key } } } } } } } }
				""");
		teams.path("teams.edges[*].node.key").entityList(String.class).containsExactly("team-1", "team-10", "team-11");
		teams.path("teams.edges[0].node.members.edges[*].node.person.key")
			.entityList(String.class)
			.containsExactly("member-1", "member-13");
		teams.path("teams.edges[0].node.owns.totalCount").entity(Integer.class).isEqualTo(5);
		teams.path("teams.edges[1].node.owns.edges[0].node.owner.key").entity(String.class).isEqualTo("team-10");
		this.catalogue.ask("{ team(by: {key: \"team-1\"}) { id } }")
			.path("team.id")
			.entity(String.class)
			.isEqualTo(Catalogue.id(Team.class, Mesh.team("team-1")));
	}

}
