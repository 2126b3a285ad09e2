package io.meshgate.api.field;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.auth.Action;
import io.meshgate.graph.Graph;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What it costs at the database to know whether somebody may: one question where
 * something is refused, and at most one for all things of a list.
 */
@WholePortal
class ChecksCostIT {

	private static final Pattern JUDGING = Pattern.compile("(?i)standing|sighting|person\\.roles");

	private static final Pattern PERMITS = Pattern.compile("\\w+ \\{ allowed }");

	private final Graph graph;

	private final Portal portal;

	ChecksCostIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
	}

	/**
	 * What comes to another place is judged there too, access that is to go on is one
	 * thing and what it is to the other, and who cannot leave is shown the team.
	 */
	@Test
	void isOneQuestionForEachThingWhereAMutationIsRefused() throws Throwable {
		Map<String, Long> dearer = new TreeMap<>();
		for (Deed deed : Deed.all(Retailer.open(this.graph, this.portal))) {
			Visitor bystander = Spent.known(this.portal, deed.cast().bystander());
			Spent<Answer> refused = Spent.on(() -> bystander.submit(deed.operation(), deed.input()));
			assertThat(refused.answer().body().toString()).as(deed.operation()).contains(deed.cast().refusal());
			long judging = refused.statements().stream().filter(JUDGING.asPredicate()).count();
			if (judging > 1) {
				dearer.put(deed.operation(), judging);
			}
		}
		assertThat(dearer).isEqualTo(Map.of("MoveDataProduct", 2L, "PlaceDataProduct", 2L, "MoveDomain", 2L, "MoveTeam",
				2L, "LeaveTeam", 2L, "RenewAccess", 2L, "ChangeAccess", 2L));
	}

	@Test
	void isOneQuestionInAllWhereAnEndpointRefuses(
			@Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings)
			throws Throwable {
		Retailer.tell(this.graph);
		Visitor nina = Spent.known(this.portal, "nina");
		for (Endpoint endpoint : Endpoint.all(mappings)) {
			if (endpoint.permitted().orElseThrow().action() != Action.READ) {
				Spent<Integer> refused = Spent.on(() -> endpoint.ask(nina, "").statusCode());
				assertThat(refused.answer()).as(endpoint.toString()).isEqualTo(403);
				assertThat(refused.statements()).as(endpoint.toString()).hasSize(1);
			}
		}
	}

	/**
	 * Most lists come with it; for some it is looked up, for all of their things at once.
	 */
	@Test
	void isNothingOrOneQuestionForAllThingsOfAList(@Autowired GraphQlSource source) throws Throwable {
		ListedMesh mesh = new ListedMesh(this.graph, this.portal, 5);
		Map<String, String> things = mesh.tell();
		Visitor vera = Spent.known(this.portal, "vera");
		Map<String, Integer> more = new TreeMap<>();
		for (Listing listing : EveryListIT.listings(source.schema(), mesh, things)) {
			String without = PERMITS.matcher(listing.document()).replaceAll("");
			if (!without.equals(listing.document()) && !listing.name().contains(">")) {
				Spent<Answer> all = Spent.on(() -> vera.ask(listing.document(), Map.of()));
				Spent<Answer> less = Spent.on(() -> vera.ask(without, Map.of()));
				assertThat(all.answer().messages()).as(listing.name()).isEmpty();
				assertThat(less.answer().messages()).as(listing.name()).isEmpty();
				more.put(listing.name(), all.statements().size() - less.statements().size());
			}
		}
		assertThat(more).containsKeys("Query.dataProducts", "Domain.dataProducts", "Query.teams");
		assertThat(more.values()).containsOnly(0, 1);
		assertThat(more).containsEntry("Query.dataProducts", 0).containsEntry("Viewer.inbox", 0);
	}

}
