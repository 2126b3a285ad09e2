package io.meshgate.api.field;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Told;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A change that changes nothing is taken, and neither counted nor told.
 */
@WholePortal
class UnchangedIT {

	/** What is done a second time is done to another thing. */
	private static final Set<String> MAKING_ANOTHER = Set.of("OpenIncident", "AddObjective", "DeclareInputPort",
			"StartCampaign");

	private final Graph graph;

	private final Portal portal;

	private final Retailer retailer;

	UnchangedIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
		this.retailer = Retailer.open(graph, this.portal);
	}

	/**
	 * Every mutation there is: what is done again is refused, or makes another one, or it
	 * is nothing.
	 */
	@EachMutation
	void isNeitherCountedNorTold(String mutation) {
		Deed deed = Deed.all(this.retailer)
			.stream()
			.filter((each) -> each.operation().equals(mutation))
			.findFirst()
			.orElseThrow();
		Visitor doer = this.portal.signIn(deed.cast().doer());
		Map<String, Object> input = new HashMap<>(deed.input());
		if (mutation.startsWith("Change")) {
			input.remove("owner"); // who hands a thing over may not change it again
		}
		assertThat(doer.submit(mutation, input).ending()).isEqualTo(deed.effect().ending());
		List<String> meaning = GraphDump.meaning(this.graph);
		List<Told> told = Told.of(this.graph);
		Answer again = doer.submit(mutation, input);
		boolean taken = again.kinds().isEmpty() && again.ending().equals(deed.effect().ending());
		assertThat(Told.since(this.graph, told)).hasSize((taken && MAKING_ANOTHER.contains(mutation)) ? 1 : 0);
		if (!MAKING_ANOTHER.contains(mutation)) {
			assertThat(withoutOperations(GraphDump.meaning(this.graph))).isEqualTo(withoutOperations(meaning));
		}
		else {
			assertThat(taken).isTrue();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "ChangeTeam", "ChangeDomain", "ChangeDataProduct", "ChangeOutputPort", "ChangePlatform",
			"ChangeTemplate", "ChangeTerm", "ChangeIncident", "ChangeGovernanceRule", "ChangeObjective",
			"ChangeApplication", "SetAccessPolicy", "ClassifyColumn", "ChangeTeamMemberRole", "DeclareLineage",
			"RateDataProduct", "AnswerRating", "DeprecateDataProduct" })
	void isCountedAndToldWhereItSaysSomethingElse(String mutation) {
		Deed deed = Deed.all(this.retailer)
			.stream()
			.filter((each) -> each.operation().equals(mutation))
			.findFirst()
			.orElseThrow();
		Visitor doer = this.portal.signIn(deed.cast().doer());
		Map<String, Object> input = new HashMap<>(deed.input());
		input.remove("owner");
		assertThat(doer.submit(mutation, input).ending()).isEqualTo(deed.effect().ending());
		List<Told> told = Told.of(this.graph);
		Answer other = doer.submit(mutation, Deed.merged(input, deed.wording().otherwise()));
		assertThat(other.kinds()).isEmpty();
		assertThat(Told.since(this.graph, told)).hasSize(other.ending().equals(deed.effect().ending()) ? 1 : 0);
	}

	@ParameterizedTest
	@ValueSource(strings = { "team", "dataProduct" })
	void whatBelongsToItCounts(String kind) {
		Map<String, Object> channel = Map.of("kind", "CHAT", "name", "Chat", "url", "https://chat.example.org");
		String field = kind.equals("team") ? "channels" : "supportChannels";
		String mutation = kind.equals("team") ? "ChangeTeam" : "ChangeDataProduct";
		String thing = String.valueOf(Deed.all(this.retailer)
			.stream()
			.filter((each) -> each.operation().equals(mutation))
			.findFirst()
			.orElseThrow()
			.input()
			.get(kind));
		Visitor olga = this.portal.signIn("olga");
		List<Told> before = Told.of(this.graph);
		for (int time = 0; time < 3; time++) {
			assertThat(olga.submit(mutation, Map.of(kind, thing, field, List.of(channel))).kinds()).isEmpty();
			assertThat(Told.since(this.graph, before)).hasSize(1);
		}
		olga.submit(mutation, Map.of(kind, thing, field, List.of()));
		assertThat(Told.since(this.graph, before)).hasSize(2);
	}

	private static List<String> withoutOperations(List<String> lines) {
		return lines.stream().filter((line) -> !line.contains("Operation ")).toList();
	}

}
