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
