package io.meshgate.api.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Race;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Told;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.mesh.Mesh;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.api.portal.Portal.aVisitor;
import static io.meshgate.graph.testing.mesh.Mesh.anApplication;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Applications as portals register them and ask for access on their behalf.
 */
@WholePortal
class ApplicationsIT {

	private static final Map<String, Object> ROUTER = Map.of("key", "router", "name", "Router", "description",
			"Finds ways", "owner", Map.of("key", "planning"));

	private final Graph graph;

	private final Portal portal;

	ApplicationsIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
	}

	@BeforeEach
	void mesh() {
		Retailer.tell(this.graph);
		Mesh.aMesh()
			.with(anApplication("lost"), aVisitor("both").memberOf("planning").memberOf("press"),
					aVisitor("tess").memberOf("planning").memberOf("orders-team", "EDITOR"))
			.in(this.graph);
	}

	@Test
	void aMemberRegistersOneAndItGetsAccess() {
		Answer made = as("karl").submit("RegisterApplication", ROUTER);
		assertThat(made.ending()).isEqualTo("ApplicationRegistered");
		String router = made.text("/registerApplication/application/id");
		assertThat(made.text("/registerApplication/application/owner/key")).isEqualTo("planning");
		assertThat(made.text("/registerApplication/application/description")).isEqualTo("Finds ways");
		assertThat(made.data("/registerApplication/application/version").asInt()).isEqualTo(1);
		assertThat(made.texts("/registerApplication/application/viewerCan", "/allowed")).containsExactly("true", "true",
				"true");
		Map<String, Object> wish = Map.of("outputPort", Ids.port("orders/lines"), "consumer",
				Map.of("application", router), "purpose", "To find ways");
		List<String> before = GraphDump.mesh(this.graph);
		assertThat(as("nina").submit("RequestAccess", wish).ending()).isEqualTo("AccessNotRequestable");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
		Answer asked = as("kim").submit("RequestAccess", wish);
		Answer approved = as("olga").submit("ApproveAccessRequest",
				Map.of("accessRequest", asked.text("/requestAccess/accessRequest/id")));
		assertThat(approved.ending()).isEqualTo("AccessRequestDecided");
		assertThat(as("karl").send("Subscriptions", Map.of("filter", Map.of("consumer", router)))
			.texts("/subscriptions/edges", "/node/outputPort/name")).containsExactly("lines");
		assertThat(Told.of(this.graph)).extracting(Told::type)
			.containsExactly("io.meshgate.application.registered", "io.meshgate.access.requested",
					"io.meshgate.access.approved");
	}

	@Test
	void nobodyElseRegistersOneForATeam() {
		List<String> before = GraphDump.exact(this.graph);
		assertThat(as("nina").submit("RegisterApplication", ROUTER).messages())
			.containsExactly("Only the team that answers for the application and administrators may do this.");
		assertThat(as("adam")
			.submit("RegisterApplication", Map.of("key", "x", "name", "X", "owner", Map.of("key", "no-such")))
			.messages()).containsExactly("There is no such team.");
		assertThat(GraphDump.exact(this.graph)).isEqualTo(before);
		assertThat(as("adam").submit("RegisterApplication", ROUTER).ending()).isEqualTo("ApplicationRegistered");
		Answer taken = as("karl").submit("RegisterApplication", ROUTER);
		assertThat(taken.ending()).isEqualTo("ApplicationKeyTaken");
		assertThat(taken.text("/registerApplication/key")).isEqualTo("router");
	}

	@Test
	void aKeyBelongsToWhoeverTakesItFirst() {
		List<Supplier<Answer>> runners = IntStream.range(0, 6)
			.<Supplier<Answer>>mapToObj((number) -> () -> as("karl").submit("RegisterApplication", ROUTER))
			.toList();
		assertThat(Race.of(runners)).extracting(Answer::ending).filteredOn("ApplicationRegistered"::equals).hasSize(1);
		assertThat(Told.of(this.graph)).hasSize(1);
	}

	/** Whoever has given it away may change it no more. */
	@Test
	void hasOneTeamWhoeverHandsItOverAtOnce() {
		Visitor both = as("both");
		Visitor tess = as("tess");
		Visitor karl = as("karl");
		Map<String, Object> planner = Map.of("application", Ids.application("planner"));
		for (int round = 0; round < 10; round++) {
			Map<String, Object> named = Map.of("name", "Planner " + round);
			List<Answer> answers = Race.of(List.of(() -> both.submit("ChangeApplication", of(planner, owner("press"))),
					() -> tess.submit("ChangeApplication", of(planner, owner("orders-team"))),
					() -> karl.submit("ChangeApplication", of(planner, named))));
			assertThat(answers).as("round %d", round)
				.allSatisfy((answer) -> assertThat(answer.kinds()).isSubsetOf("FORBIDDEN"));
			assertThat(answers.subList(0, 2)).as("round %d", round)
				.filteredOn((answer) -> answer.kinds().isEmpty())
				.hasSize(1);
			assertThat(owners()).as("round %d", round).hasSize(1).isSubsetOf("press", "orders-team");
			as("adam").submit("ChangeApplication", of(planner, owner("planning")));
			assertThat(owners()).containsExactly("planning");
		}
	}

	private static Map<String, Object> owner(String team) {
		return Map.of("owner", Map.of("key", team));
	}

	private static Map<String, Object> of(Map<String, Object> input, Map<String, Object> more) {
		Map<String, Object> both = new HashMap<>(input);
		both.putAll(more);
		return both;
	}

	private List<String> owners() {
		String cypher = """
				MATCH (:Application {key: 'planner'})<-[:OWNS]-(t:Team)
				RETURN t.key AS key
				""";
		return this.graph.read((transaction) -> transaction.rows(cypher, Map.of()))
			.stream()
			.map((row) -> row.text("key"))
			.toList();
	}

	@Test
	void aMemberChangesWhatItSays() {
		Map<String, Object> input = Map.of("application", Ids.application("planner"), "name", "Planner", "description",
				"Plans ahead", "expectedVersion", 1);
		Answer changed = as("karl").submit("ChangeApplication", input);
		assertThat(changed.text("/changeApplication/application/name")).isEqualTo("Planner");
		assertThat(changed.text("/changeApplication/application/description")).isEqualTo("Plans ahead");
		assertThat(changed.data("/changeApplication/application/version").asInt()).isEqualTo(2);
		assertThat(changed.text("/changeApplication/application/owner/key")).isEqualTo("planning");
		Answer late = as("kim").submit("ChangeApplication", input);
		assertThat(late.ending()).isEqualTo("ApplicationConflict");
		assertThat(late.text("/changeApplication/because"))
			.isEqualTo("The application has changed since you looked at it.");
		Answer cleared = as("kim").submit("ChangeApplication",
				Map.of("application", Ids.application("planner"), "description", ""));
		assertThat(cleared.data("/changeApplication/application/description").isNull()).isTrue();
		assertThat(as("sven").send("ApplicationPage", Map.of("by", Map.of("key", "planner"))).text("/application/name"))
			.isEqualTo("Planner");
	}

	@Test
	void whoBelongsToBothTeamsHandsItOver() {
		Map<String, Object> over = Map.of("application", Ids.application("planner"), "owner", Map.of("key", "press"));
		List<String> before = GraphDump.exact(this.graph);
		assertThat(as("karl").submit("ChangeApplication", over).kinds()).containsExactly("FORBIDDEN");
		assertThat(as("nina").submit("ChangeApplication", over).kinds()).containsExactly("FORBIDDEN");
		assertThat(GraphDump.exact(this.graph)).isEqualTo(before);
		assertThat(as("both").submit("ChangeApplication", over).text("/changeApplication/application/owner/key"))
			.isEqualTo("press");
		assertThat(
				as("karl").submit("ChangeApplication", Map.of("application", Ids.application("planner"), "name", "P"))
					.kinds())
			.containsExactly("FORBIDDEN");
		assertThat(Told.of(this.graph)).singleElement()
			.satisfies((told) -> assertThat(told.data()).containsEntry("owner", Mesh.team("press").value()));
	}

	@Test
	void openRequestsFollowItToWhoeverIsNotOnItsSide() {
		Answer asked = as("karl").submit("RequestAccess", Map.of("outputPort", Ids.port("orders/lines"), "consumer",
				Map.of("application", Ids.application("planner")), "purpose", "To plan"));
		assertThat(asked.ending()).isEqualTo("AccessRequestSubmitted");
		assertThat(waiting("olga")).hasSize(1);
		assertThat(waiting("dora")).isEmpty();
		assertThat(as("tess")
			.submit("ChangeApplication",
					Map.of("application", Ids.application("planner"), "owner", Map.of("key", "orders-team")))
			.ending()).isEqualTo("ApplicationChanged");
		assertThat(waiting("olga")).isEmpty();
		assertThat(waiting("dora")).hasSize(1);
		assertThat(Told.of(this.graph)).extracting(Told::type)
			.containsExactlyInAnyOrder("io.meshgate.access.requested", "io.meshgate.application.changed",
					"io.meshgate.access.rerouted");
	}

	private List<String> waiting(String key) {
		return as(key).send("Inbox", Map.of()).texts("/viewer/inbox/edges", "/node/id");
	}

	@Test
	void anAdministratorGivesOneWithoutAnOwnerToATeam() {
		Map<String, Object> over = Map.of("application", Ids.application("lost"), "owner", Map.of("key", "planning"));
		assertThat(as("karl").submit("ChangeApplication", over).kinds()).containsExactly("FORBIDDEN");
		assertThat(as("adam").submit("ChangeApplication", over).text("/changeApplication/application/owner/key"))
			.isEqualTo("planning");
	}

	@Test
	void areListedAndFoundByWords() {
		as("karl").submit("RegisterApplication",
				Map.of("key", "r-2", "name", "Échange Router", "owner", Map.of("key", "planning")));
		Answer all = as("sven").send("Applications", Map.of("first", 2));
		assertThat(all.texts("/applications/edges", "/node/key")).containsExactly("r-2", "lost");
		assertThat(all.data("/applications/totalCount").asInt()).isEqualTo(3);
		assertThat(all.data("/applications/edges/1/node/owner").isNull()).isTrue();
		Answer rest = as("sven").send("Applications",
				Map.of("first", 2, "after", all.text("/applications/pageInfo/endCursor")));
		assertThat(rest.texts("/applications/edges", "/node/key")).containsExactly("planner");
		assertThat(as("sven").send("Applications", Map.of("search", "ROUTER echange"))
			.texts("/applications/edges", "/node/key")).containsExactly("r-2");
	}

	@ParameterizedTest
	@ValueSource(strings = { "*", "') OR true", "$search", "\\" })
	void hostileWordsFindNothing(String search) {
		assertThat(as("sven").send("Applications", Map.of("search", search)).texts("/applications/edges", "/node/key"))
			.isEmpty();
	}

	@Test
	void badInputIsToldWhole() {
		Answer made = as("karl").submit("RegisterApplication", Map.of("key", "Not A Key", "name", " ", "description",
				"x".repeat(10_001), "owner", Map.of("key", "planning")));
		assertThat(made.texts("/registerApplication/problems", "/path/0")).containsExactly("key", "name",
				"description");
		Answer changed = as("karl").submit("ChangeApplication",
				Map.of("application", Ids.team("planning"), "name", ""));
		assertThat(changed.texts("/changeApplication/problems", "/path/0")).containsExactly("application", "name");
	}

	private Visitor as(String person) {
		return this.portal.signIn(person);
	}

}
