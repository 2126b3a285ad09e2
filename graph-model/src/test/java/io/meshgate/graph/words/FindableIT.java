package io.meshgate.graph.words;

import java.util.List;
import java.util.Map;

import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.BoltTurns;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static io.meshgate.graph.testing.mesh.Mesh.aPort;
import static io.meshgate.graph.testing.mesh.Mesh.aProduct;
import static io.meshgate.graph.testing.mesh.Mesh.aTerm;
import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(MeshDatabase.class)
class FindableIT {

	private final Graph graph;

	FindableIT(Graph graph) {
		this.graph = graph;
	}

	@Test
	void catchesUpWithWhatHasNoWords() {
		run("UNWIND range(1, 1500) AS n CREATE (p:DataProduct {id: 'old' + n, key: 'old' + n, name: 'Old ' + n})");
		Findable.catchUp(this.graph);
		assertThat(words("old1500")).isEqualTo("old 1500 | old 1500 | old1500");
		assertThat(run("MATCH (p:DataProduct) WHERE p.worded IS NULL RETURN p.id AS id")).isEmpty();
	}

	@Test
	void takesAPortForItsProduct() {
		aMesh().with(aProduct("orders").offering(aPort("lines"))).in(this.graph);
		run("MATCH (o:OutputPort {key: 'orders/lines'}) SET o.name = 'rows'");
		this.graph.write((transaction) -> {
			Findable.refresh(transaction, List.of(Mesh.port("orders/lines").value()));
			return true;
		});
		assertThat(run("MATCH (p:DataProduct {key: 'orders'}) RETURN p.otherWords AS id")).containsExactly("rows");
	}

	@Test
	void followsTheTermsAndContractsOfProducts() {
		aMesh()
			.with(aTerm("sales/deal"),
					aProduct("deals").about("sales/deal")
						.offering(aPort("rows").governedBy("deal-rows").describing("amountDue")))
			.in(this.graph);
		assertThat(others("deals")).contains("sales deal", "amount due", "rows");
		run("MATCH (t:Term {key: 'sales/deal'}) SET t.name = 'Bargain', t.synonyms = ['Schnäppchen']");
		run("MATCH (:Contract {contractId: 'deal-rows'})-[:DESCRIBES]->()-[:HAS_COLUMN]->(c) SET c.name = 'price'");
		refreshTied(Mesh.term("sales/deal").value());
		assertThat(others("deals")).contains("bargain", "schnappchen", "price").doesNotContain("amount");
		run("MATCH (:Contract {contractId: 'deal-rows'})-[:DESCRIBES]->()-[:HAS_COLUMN]->(c) SET c.name = 'total'");
		refreshTied(Mesh.contract("deal-rows").value());
		assertThat(others("deals")).contains("total").doesNotContain("price");
		run("MATCH (t:Term {key: 'sales/deal'}) SET t.name = 'Trade'");
		refreshTied(Mesh.domain("sales").value());
		assertThat(others("deals")).contains("trade").doesNotContain("bargain");
		assertThat(run("MATCH (t:Term {key: 'sales/deal'}) RETURN t.nameWords AS id").getFirst()).contains("trade",
				"schnappchen");
	}

	private void refreshTied(String id) {
		this.graph.write((transaction) -> {
			Findable.refreshTied(transaction, List.of(id));
			return true;
		});
	}

	private String others(String product) {
		return run("MATCH (p:DataProduct {key: '" + product + "'}) RETURN p.otherWords AS id").getFirst();
	}

	@Test
	void writesNothingWhereNothingChanged() throws Throwable {
		aMesh().with(aProduct("same")).in(this.graph);
		BoltTurns again = BoltTurns.of(() -> this.graph.write((transaction) -> {
			Findable.refresh(transaction, List.of(Mesh.product("same").value()));
			return true;
		}));
		assertThat(again.statements()).hasSize(1);
	}

	private String words(String id) {
		return run("MATCH (p:DataProduct {id: '" + id + "'}) RETURN p.nameWords AS id").getFirst();
	}

	private List<String> run(String cypher) {
		return this.graph
			.write((transaction) -> transaction.rows(cypher, Map.of()).stream().map((row) -> row.text("id")).toList());
	}

}
