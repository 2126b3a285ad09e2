package io.meshgate.api.domain.authoring;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Told;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.api.portal.Portal.aVisitor;
import static io.meshgate.graph.testing.mesh.Mesh.aDomain;
import static io.meshgate.graph.testing.mesh.Mesh.aPolicyOf;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Domains move to where whoever moves them answers too, and nowhere else.
 */
@WholePortal
class DomainMovesIT {

	private final Graph graph;

	private final Portal portal;

	DomainMovesIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
	}

	@BeforeEach
	void mesh() {
		MeshDatabase.empty();
		Mesh.aMesh()
			.with(aDomain("retail").ownedBy("heads"), aDomain("finance").ownedBy("money"),
					aDomain("sales").partOf("retail").ownedBy("sellers"), aDomain("leads").partOf("sales"),
					aVisitor("head").memberOf("heads"), aVisitor("seller").memberOf("sellers"),
					aVisitor("banker").memberOf("money"), aVisitor("both").memberOf("sellers").memberOf("money"),
					aVisitor("ada").withRoles("ADMINISTRATOR"))
			.in(this.graph);
	}

	@Test
	void movesBetweenTwoThatOneAnswersFor() {
		Map<String, Object> there = Map.of("domain", Ids.domain("leads"), "parent", Map.of("key", "finance"));
		assertThat(send("seller", "MoveDomain", there).kinds()).containsExactly("FORBIDDEN");
		assertThat(send("banker", "MoveDomain", there).kinds()).containsExactly("FORBIDDEN");
		Answer moved = send("both", "MoveDomain", there);
		assertThat(moved.texts("/moveDomain/domain/path", "/key")).containsExactly("finance");
		assertThat(Told.of(this.graph)).extracting(Told::type).containsExactly("io.meshgate.domain.moved");
	}

	/** What the domain asks itself is no matter: who moves it may take that back. */
	@Test
	void takesNothingOutOfReachOfAPolicyThatIsNotOnesOwn() {
		Mesh.aMesh()
			.with(aPolicyOf("retail").setBy("head").lasting(Duration.ofDays(9)),
					aPolicyOf("leads").setBy("both").lasting(Duration.ofDays(3)))
			.in(this.graph);
		Map<String, Object> there = Map.of("domain", Ids.domain("leads"), "parent", Map.of("key", "finance"));
		List<String> before = GraphDump.mesh(this.graph);
		Answer refused = send("both", "MoveDomain", there);
		assertThat(refused.ending()).isEqualTo("PlacementLoosens");
		assertThat(refused.texts("/moveDomain/breaches", "/because")).containsExactly("Access lasts at most 9 days.");
		assertThat(refused.texts("/moveDomain/breaches", "/revision/policy/domain/key")).containsExactly("retail");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
		assertThat(Told.of(this.graph)).isEmpty();
		assertThat(send("ada", "MoveDomain", there).ending()).isEqualTo("DomainMoved");
	}

	@Test
	void movesWhereAsMuchIsAsked() {
		Mesh.aMesh()
			.with(aPolicyOf("retail").setBy("head").lasting(Duration.ofDays(9)),
					aPolicyOf("finance").setBy("banker").lasting(Duration.ofDays(9)))
			.in(this.graph);
		assertThat(send("both", "MoveDomain", Map.of("domain", Ids.domain("leads"), "parent", Map.of("key", "finance")))
			.ending()).isEqualTo("DomainMoved");
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"', textBlock = """
			retail, leads, "A circle would close: leads is itself below retail."
			retail, sales, "A circle would close: sales is itself below retail."
			sales, sales, A domain cannot be a part of itself.
			sales, retail, The domain is there already.
			""")
	void movesNothingWhereItCannotBe(String domain, String parent, String because) {
		List<String> before = GraphDump.mesh(this.graph);
		Answer conflict = send("head", "MoveDomain",
				Map.of("domain", Ids.domain(domain), "parent", Map.of("id", Ids.domain(parent))));
		assertThat(conflict.ending()).isEqualTo("DomainConflict");
		assertThat(conflict.text("/moveDomain/because")).isEqualTo(because);
		assertThat(conflict.text("/moveDomain/domain/key")).isEqualTo(domain);
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
		assertThat(Told.of(this.graph)).isEmpty();
	}

	private Answer send(String person, String mutation, Map<String, Object> input) {
		return this.portal.signIn(person).submit(mutation, input);
	}

}
