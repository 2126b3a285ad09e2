package io.meshgate.api.person;

import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.meshgate.graph.person.Identity;
import io.meshgate.graph.person.Introduction;
import io.meshgate.graph.person.People;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.api.portal.Portal.aVisitor;
import static io.meshgate.graph.testing.mesh.Mesh.aDomain;
import static io.meshgate.graph.testing.mesh.Mesh.aPerson;
import static io.meshgate.graph.testing.mesh.Mesh.aTeam;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * People as portals look for them, and how teams and domains are looked for: by words in
 * any case, with or without accents.
 */
@WholePortal
class PeopleIT {

	private final Graph graph;

	private final Portal portal;

	PeopleIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
	}

	@BeforeEach
	void mesh() {
		MeshDatabase.empty();
		Mesh.aMesh()
			.with(aVisitor("sam").named("Sam Stone"), aPerson("renee").named("Renée Müller").memberOf("cafe", "OWNER"),
					aPerson("muna").named("منى الأحمد"), aPerson("gone").named("Rene Gone").inactive())
			.with(aTeam("cafe").named("Café & Bar"), aTeam("customer-orders").named("CustomerOrders"),
					aTeam("requests").named("طلبات"), aDomain("retail").named("Détail"),
					aDomain("stores").named("Läden").partOf("retail"))
			.in(this.graph);
	}

	@Test
	void areListedByNameForWhoeverIsSignedIn() {
		Answer first = sam().send("People", Map.of("first", 2));
		assertThat(first.texts("/people/edges", "/node/key")).containsExactly("gone", "renee");
		assertThat(first.texts("/people/edges", "/node/active")).containsExactly("false", "true");
		Answer second = sam().send("People", Map.of("first", 2, "after", first.text("/people/pageInfo/endCursor")));
		assertThat(second.texts("/people/edges", "/node/key")).containsExactly("sam", "muna");
		assertThat(second.data("/people/pageInfo/hasNextPage").asBoolean()).isFalse();
	}

	@Test
	void areFoundByTheirKeyAndTheirId() {
		Answer page = sam().send("PersonPage", Map.of("by", Map.of("key", "renee")));
		assertThat(page.text("/person/name")).isEqualTo("Renée Müller");
		assertThat(page.texts("/person/teams/edges", "/node/team/key")).containsExactly("cafe");
		assertThat(sam().send("PersonPage", Map.of("by", Map.of("id", Ids.person("gone")))).text("/person/key"))
			.isEqualTo("gone");
		assertThat(sam().send("PersonPage", Map.of("by", Map.of("key", "nobody"))).data("/person").isNull()).isTrue();
		assertThat(sam().send("PersonPage", Map.of("by", Map.of("id", Ids.team("cafe")))).data("/person").isNull())
			.isTrue();
	}

	@Test
	void whoSignsInForTheFirstTimeIsFound() {
		new People(this.graph).signIn(new Identity("https://id.example.org", "7"),
				new Introduction(null, "new", "Nélida Newcomer", null));
		assertThat(found("People", "people", "nelida NEW")).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"', textBlock = """
			People, people, RENÉ, gone renee
			People, people, muller ren, renee
			People, people, احمد, muna
			People, people, منى, muna
			Teams, teams, CAFÉ, cafe
			Teams, teams, cafe bar, cafe
			Teams, teams, customer orders, customer-orders
			Teams, teams, customer-ord, customer-orders
			Teams, teams, الطلبات, requests
			DomainsTree, domains, detail, retail
			DomainsTree, domains, LADEN, stores
			""")
	void areFoundHoweverTheirWordsAreTyped(String operation, String list, String search, String keys) {
		assertThat(found(operation, list, search)).containsExactlyInAnyOrder(keys.split(" "));
	}

	@ParameterizedTest
	@ValueSource(strings = { "') OR true //", "$search", "*", "%", "name:*", "\\", "\"", "`", "\u0640" })
	void hostileWordsFindNothing(String search) {
		assertThat(found("People", "people", search)).isEmpty();
		assertThat(found("Teams", "teams", search)).isEmpty();
		assertThat(found("DomainsTree", "domains", search)).isEmpty();
	}

	@Test
	void domainsAreFoundBelowAParent() {
		String below = "query($parent: ID!) { domains(parent: $parent, search: \"laden\") { totalCount edges { node { key } } } }";
		assertThat(sam().ask(below, Map.of("parent", Ids.domain("retail"))).texts("/domains/edges", "/node/key"))
			.containsExactly("stores");
	}

	private List<String> found(String operation, String list, String search) {
		return sam().send(operation, Map.of("search", search)).texts("/" + list + "/edges", "/node/key");
	}

	private Visitor sam() {
		return this.portal.signIn("sam");
	}

}
