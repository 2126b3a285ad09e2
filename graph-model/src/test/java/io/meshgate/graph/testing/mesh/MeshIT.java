package io.meshgate.graph.testing.mesh;

import java.util.List;
import java.util.Map;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Row;
import io.meshgate.graph.product.Visibility;
import io.meshgate.graph.testing.MeshDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static io.meshgate.graph.testing.mesh.Mesh.aDomain;
import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static io.meshgate.graph.testing.mesh.Mesh.aPerson;
import static io.meshgate.graph.testing.mesh.Mesh.aPort;
import static io.meshgate.graph.testing.mesh.Mesh.aProduct;
import static io.meshgate.graph.testing.mesh.Mesh.anApplication;
import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(MeshDatabase.class)
class MeshIT {

	private static final String EDGES = """
			MATCH (from)-[edge]->(to)
			WHERE from.id IS NOT NULL
			RETURN from.key + ' ' + type(edge) + ' ' + to.key AS edge
			""";

	private final Graph graph;

	MeshIT(Graph graph) {
		this.graph = graph;
	}

	@Test
	void drawsWhatItIsToldOnce() {
		draw();
		draw();
		assertThat(texts(EDGES, "edge")).containsExactlyInAnyOrder("olga MEMBER_OF orders-team", "sales PART_OF retail",
				"sales-team OWNS sales", "sven STEWARDS sales", "orders IN_DOMAIN sales", "orders-team OWNS orders",
				"orders OFFERS orders/lines", "orders/lines GOVERNED_BY lines 1.0.0", "marketing OWNS crm",
				"report CONSUMES report reads orders/lines", "report reads orders/lines READS orders/lines",
				"orders FEEDS report");
		assertThat(texts("MATCH (p:DataProduct) RETURN p.key + ' ' + p.visibility AS seen", "seen"))
			.containsExactlyInAnyOrder("orders PRIVATE", "report PUBLIC");
	}

	@Test
	void knowsTheIdsBeforehand() {
		draw();
		assertThat(texts("MATCH (p:DataProduct {key: 'orders'}) RETURN p.id AS id", "id"))
			.containsExactly(Mesh.product("orders").value());
		assertThat(texts("MATCH (o:OutputPort) RETURN o.id AS id", "id"))
			.containsExactly(Mesh.port("orders/lines").value());
	}

	private void draw() {
		aMesh()
			.with(aPerson("olga").memberOf("orders-team", "OWNER"),
					aDomain("sales").partOf("retail").ownedBy("sales-team").stewardedBy("sven"),
					aProduct("report").consuming("orders/lines"),
					aProduct("orders").inDomain("sales")
						.ownedBy("orders-team")
						.visibility(Visibility.PRIVATE)
						.offering(aPort("lines").governedBy("lines")),
					anApplication("crm").ownedBy("marketing"))
			.in(this.graph);
	}

	private List<String> texts(String cypher, String column) {
		List<Row> rows = this.graph.read((transaction) -> transaction.rows(cypher, Map.of()));
		return rows.stream().map((row) -> row.text(column)).toList();
	}

}
