package io.meshgate.api.field;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.mesh.Mesh;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever is in two hundred teams asks the database no more than who is in one.
 */
@WholePortal
class ManyTeamsIT {

	private static final int SOME = 25;

	private final Graph graph;

	private final Portal portal;

	ManyTeamsIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
	}

	/** Of some lists, drawn by lot; of all by {@code -Pthorough}. */
	@Test
	void costNoMoreInAnyList(@Autowired GraphQlSource source) throws Throwable {
		long seed = Long.getLong("meshgate.test.seed", System.nanoTime());
		System.out.println("Lists are drawn by lot with -Dmeshgate.test.seed=" + seed);
		ListedMesh mesh = new ListedMesh(this.graph, this.portal, 5);
		Map<String, String> things = mesh.tell();
		Crowd.gather(this.graph, Mesh.port("hub/a"));
		Visitor sid = Spent.known(this.portal, "sid");
		Visitor vic = Spent.known(this.portal, "vic");
		List<Listing> listings = new ArrayList<>(EveryListIT.listings(source.schema(), mesh, things));
		listings.removeIf((listing) -> listing.name().contains(">"));
		Collections.shuffle(listings, new Random(seed));
		int asked = Boolean.getBoolean("meshgate.test.thorough") ? listings.size() : SOME;
		for (Listing listing : listings.subList(0, asked)) {
			Spent<Answer> one = Spent.on(() -> sid.ask(listing.document(), Map.of()));
			Spent<Answer> many = Spent.on(() -> vic.ask(listing.document(), Map.of()));
			assertThat(many.answer().messages()).as(listing.name()).isEqualTo(one.answer().messages());
			assertThat(many.sorted()).as(listing.name()).isEqualTo(one.sorted());
			assertThat(many.turns()).as(listing.name()).isEqualTo(one.turns());
		}
	}

	@Test
	void costNoMoreWhereAMutationIsRefused() throws Throwable {
		List<Deed> deeds = Deed.all(Retailer.open(this.graph, this.portal));
		Crowd.gather(this.graph, Mesh.port("forecast/weekly"));
		Visitor sid = Spent.known(this.portal, "sid");
		Visitor vic = Spent.known(this.portal, "vic");
		for (Deed deed : deeds) {
			Spent<Answer> one = Spent.on(() -> sid.submit(deed.operation(), deed.input()));
			Spent<Answer> many = Spent.on(() -> vic.submit(deed.operation(), deed.input()));
			assertThat(ended(many.answer())).as(deed.operation()).isEqualTo(ended(one.answer()));
			assertThat(many.statements()).as(deed.operation()).isEqualTo(one.statements());
			assertThat(many.turns()).as(deed.operation()).isEqualTo(one.turns());
		}
	}

	@Test
	void areAllAnsweredFor() throws Throwable {
		Retailer.tell(this.graph);
		Crowd.gather(this.graph, Mesh.port("orders/lines"));
		Visitor vic = Spent.known(this.portal, "vic");
		String mine = "query($key: String!) { dataProduct(by: {key: $key}) { viewerCan(actions: [EDIT]) { allowed } } }";
		assertThat(Stream.of("crop-1a", "crop-100b", "crop-200c")).allSatisfy((key) -> assertThat(
				vic.ask(mine, Map.of("key", key)).data("/dataProduct/viewerCan/0/allowed").asBoolean())
			.isTrue());
	}

	/** What everybody may ends well for both, though not with the same ids. */
	private static String ended(Answer answer) {
		return answer.kinds().isEmpty() ? answer.ending() : answer.plain();
	}

}
