package io.meshgate.graph.discovery;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.Graph;
import io.meshgate.graph.product.DataProductStatus;
import io.meshgate.graph.product.Visibility;
import io.meshgate.graph.testing.BoltTurns;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import io.meshgate.graph.words.Findable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.meshgate.graph.testing.mesh.Mesh.aDomain;
import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static io.meshgate.graph.testing.mesh.Mesh.aPerson;
import static io.meshgate.graph.testing.mesh.Mesh.aProduct;
import static io.meshgate.graph.testing.mesh.Mesh.aTeam;
import static io.meshgate.graph.testing.mesh.Mesh.aTemplate;
import static io.meshgate.graph.testing.mesh.Mesh.aPlatform;
import static io.meshgate.graph.testing.mesh.Mesh.anApplication;
import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(MeshDatabase.class)
class SuggestionsIT {

	private final Suggestions suggestions;

	SuggestionsIT(Graph graph) {
		this.suggestions = new Suggestions(graph, Clock.systemUTC());
	}

	@BeforeAll
	static void mesh(Graph graph) {
		Mesh mesh = aMesh().with(aPerson("vera").memberOf("readers"), aPerson("harry").memberOf("hr"),
				aDomain("sales").named("Sales"), aTeam("sales-team").named("Sales Team"),
				aTeam("mabiat").named("فريق المبيعات"), aProduct("sales-orders").named("Sales Orders").ownedBy("hr"),
				aPerson("malik").named("Malik Sanders"), anApplication("till-runner"),
				aPlatform("lakehouse").ownedBy("hr"), aTemplate("nightly-starter").offeredOn("lakehouse"),
				aProduct("invoices").named("Invoices").described("Not of sales").ownedBy("hr"));
		for (int number = 0; number < 30; number++) {
			mesh.with(
					aProduct("salaries-" + number).named("Sales of salaries " + number)
						.visibility(Visibility.PRIVATE)
						.ownedBy("hr"),
					aProduct("sales-draft-" + number).named("Sales draft")
						.status(DataProductStatus.DRAFT)
						.ownedBy("hr"));
		}
		mesh.with(aDomain("tidings").named("Zz tidings"), aDomain("roof").named("Vaulted roof"),
				aProduct("hall").named("Vaulted hall").ownedBy("hr"))
			.in(graph);
		graph.write((transaction) -> transaction.rows("""
				UNWIND [number IN range(1, 12) | 'tidings ' + number] + ['vaulted_seen'] AS name
				CREATE (:Document {ref: name})-[:DESCRIBES]->(:Dataset {id: randomUUID(), key: 'lake/' + name,
				  namespace: 'lake', name: name, title: name})
				""", Map.of()));
		graph.write((transaction) -> transaction.rows(
				"""
						UNWIND range(1, 2100) AS number
						CREATE (:Dataset {id: randomUUID(), key: 'safe-' + number + '/vault', namespace: 'safe-' + number, name: 'vault',
						  title: 'vault'})
						CREATE (:DataProduct {id: randomUUID(), key: 'safe-' + number, name: 'vault', status: 'ACTIVE',
						  visibility: 'PRIVATE', version: 1})
						""",
				Map.of()));
		Findable.catchUp(graph);
	}

	@Test
	void guessesEverythingThatIsNamedSoTheExactNameFirst() {
		assertThat(list("vera", "sales", 8)).containsExactly(
				new Suggestion(SuggestionKind.DOMAIN, Mesh.domain("sales").value(), "sales", "Sales"),
				new Suggestion(SuggestionKind.DATA_PRODUCT, Mesh.product("sales-orders").value(), "sales-orders",
						"Sales Orders"),
				new Suggestion(SuggestionKind.TEAM, Mesh.team("sales-team").value(), "sales-team", "Sales Team"));
	}

	@ParameterizedTest
	@CsvSource({ "s, sales", "SAL, sales", "salse, sales", "sales te, sales-team", "salesTeam, sales-team",
			"sales-team, sales-team", "مبيع, mabiat", "فريق المب, mabiat", "inv, invoices", "malik, malik",
			"sandres, malik", "runner, till-runner", "tilll, till-runner", "nightly, nightly-starter",
			"lakeh, lakehouse" })
	void guessesFromBeginningsAndSlips(String typed, String key) {
		assertThat(list("vera", typed, 5)).extracting(Suggestion::key).contains(key);
	}

	@Test
	void suggestsNothingThatIsHidden() {
		assertThat(list("vera", "sal", 20)).extracting(Suggestion::key)
			.containsExactlyInAnyOrder("sales", "sales-team", "sales-orders");
		assertThat(list("harry", "salaries", 20)).hasSize(20);
		assertThat(list("nobody", "sales", 20)).isEmpty();
	}

	@Test
	void suggestsNoMoreThanAskedFor() {
		assertThat(list("harry", "sales", 3)).hasSize(3);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "*", "\"", "sales AND", "a\u0000b", "name:x OR (", "\ud83d", "%s" })
	void takesWhateverIsTyped(String typed) {
		assertThat(list("vera", typed, 8)).isNotNull();
		assertThat(list("vera", typed.repeat(10_000), 8)).isNotNull();
	}

	@Test
	void costsOneStatement() throws Throwable {
		assertThat(BoltTurns.of(() -> list("vera", "sales", 20)).statements()).hasSize(1);
	}

	@Test
	void suggestsDatasetsAfterAllElse() {
		assertThat(list("vera", "tidin", 8)).extracting(Suggestion::name)
			.containsExactly("Zz tidings", "tidings 1", "tidings 10", "tidings 11", "tidings 12", "tidings 2",
					"tidings 3", "tidings 4");
		assertThat(list("vera", "tidings 3", 1)).extracting(Suggestion::name).containsExactly("tidings 3");
	}

	/** Whoever types on finds what was behind what is hidden. */
	@Test
	void looksAtSoManyOnlyOfWhatIsHidden() {
		assertThat(list("vera", "vault", 8)).extracting(Suggestion::name).containsExactly("Vaulted roof");
		assertThat(list("vera", "vaulted", 8)).extracting(Suggestion::name)
			.containsExactlyInAnyOrder("Vaulted roof", "Vaulted hall", "vaulted_seen");
	}

	private List<Suggestion> list(String person, String typed, int first) {
		return this.suggestions.list(Mesh.viewer(person), typed, first);
	}

}
