package io.meshgate.api.governance;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.meshgate.graph.governance.Requirement;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.api.portal.Portal.aVisitor;
import static io.meshgate.graph.testing.mesh.Mesh.aPort;
import static io.meshgate.graph.testing.mesh.Mesh.aProduct;
import static io.meshgate.graph.testing.mesh.Mesh.aRule;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever can be demanded: one product has it all, one has nothing of it, and of one a
 * contract governs half.
 */
@WholePortal
class RequirementsIT {

	private final Portal portal;

	RequirementsIT(@LocalServerPort int port) {
		this.portal = new Portal(port);
	}

	@BeforeAll
	static void tell(Graph graph) {
		MeshDatabase.empty();
		Mesh mesh = Mesh.aMesh()
			.with(aVisitor("adam").withRoles("ADMINISTRATOR"),
					aProduct("full").inDomain("sales")
						.ownedBy("sellers")
						.described("All that is sold")
						.tagged("sold")
						.promising(1)
						.offering(aPort("lines").governedBy("lines"))
						.consuming("half/open"),
					aProduct("half").offering(aPort("closed").governedBy("closed"), aPort("open")), aProduct("bare"));
		for (Requirement requirement : Requirement.values()) {
			mesh.with(aRule(key(requirement)).demanding(requirement));
		}
		mesh.in(graph);
		graph.write((transaction) -> transaction.one("""
				MATCH (p:DataProduct {key: 'bare'})
				SET p.kind = NULL, p.description = '  '
				CREATE (p)-[:CONSUMES]->(i:InputPort {id: 'nowhere', key: 'nowhere', name: 'nowhere'})
				CREATE (p)-[:PROMISES]->(:Objective {id: 'word', key: 'word', property: 'support', name: 'word',
				  statement: 'soon', version: 1})
				CREATE (p)-[:PROMISES]->(:Objective {id: 'number', key: 'number', property: 'heart', name: 'number',
				  target: 3.0, statement: '3', version: 1})
				CREATE (p)-[:PROMISES]->(:Objective {id: 'way', key: 'way', property: 'latency', name: 'way',
				  comparison: 'AT_MOST', statement: 'soon', version: 1})
				RETURN i.id AS id
				""", Map.of()));
	}

	@ParameterizedTest
	@EnumSource
	void holdsWhereItIsThereAndNotWhereItIsNot(Requirement requirement) {
		assertThat(state("full", requirement)).isEqualTo("MET: It has what is demanded.");
		assertThat(state("bare", requirement)).startsWith("VIOLATED: ");
		assertThat(violating(requirement)).contains("bare").doesNotContain("full");
	}

	@ParameterizedTest
	@EnumSource
	void isCountedAlikeInTheScorecard(Requirement requirement) {
		Answer card = adam().send("MeshScorecard", Map.of());
		int having = card.texts("/meshScorecard/products/coverage", "/requirement").indexOf(requirement.name());
		assertThat(card.data("/meshScorecard/products/coverage/" + having + "/products").asInt())
			.isEqualTo(3 - violating(requirement).size());
	}

	@Test
	void saysWhichPartsNoContractGoverns() {
		assertThat(state("half", Requirement.HAS_CONTRACT))
			.isEqualTo("VIOLATED: No contract governs these of its output ports: open.");
		assertThat(state("bare", Requirement.HAS_CONTRACT))
			.isEqualTo("VIOLATED: It offers no output port that a contract could govern.");
	}

	private String state(String product, Requirement requirement) {
		Answer answer = adam().send("ProductCompliance", Map.of("by", Map.of("key", product)));
		int rule = answer.texts("/dataProduct/compliance", "/rule/key").indexOf(key(requirement));
		String compliance = "/dataProduct/compliance/" + rule;
		return answer.text(compliance + "/state") + ": " + answer.text(compliance + "/because");
	}

	private List<String> violating(Requirement requirement) {
		return adam().send("ProductSearch", Map.of("filter", Map.of("violating", Map.of("key", key(requirement)))))
			.texts("/dataProducts/edges", "/node/key");
	}

	private Visitor adam() {
		return this.portal.signIn("adam");
	}

	private static String key(Requirement requirement) {
		return requirement.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
