package io.meshgate.api.lineage.declaring;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.MovableClock;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What follows from what people say by hand, for what gives their datasets out, and for
 * what ports and columns are in.
 */
@WholePortal
class CarryingIT {

	private final MovableClock clock;

	private final Visitor olga;

	private final Visitor adam;

	CarryingIT(Graph graph, @LocalServerPort int port, @Autowired MovableClock clock) {
		this.clock = clock;
		Retailer.tell(graph);
		new Flows(graph).draw();
		Portal portal = new Portal(port);
		this.olga = portal.signIn("olga");
		this.adam = portal.signIn("adam");
	}

	@AfterEach
	void comeBack() {
		this.clock.comeBack();
	}

	@Test
	void carriesFromDatasetsToThePortsAndProductsThatGiveThemOut() {
		declare(this.adam, Flows.dataset("plan"), Flows.dataset("loose"), "Seen");
		declare(this.olga, Flows.dataset("loose"), Flows.dataset("returns"), "Seen");
		assertThat(fed("DATA_PRODUCT", Ids.product("orders"))).containsExactly(Ids.product("forecast"));
		assertThat(fed("OUTPUT_PORT", Ids.port("orders/returns"))).containsExactly(Ids.port("forecast/weekly"));
		retract(this.adam, Flows.dataset("plan"), Flows.dataset("loose"), "No more");
		assertThat(fed("DATA_PRODUCT", Ids.product("orders"))).isEmpty();
		assertThat(fed("OUTPUT_PORT", Ids.port("orders/returns"))).isEmpty();
	}

	@Test
	void carriesFromColumnsToDatasetsAndPorts() {
		declare(this.olga, Flows.column("plan"), Flows.column("returns"), "Seen");
		assertThat(fed("DATASET", Flows.dataset("returns"), "PARTS")).containsExactly(Flows.dataset("plan"));
		assertThat(fed("OUTPUT_PORT", Ids.port("orders/returns"))).containsExactly(Ids.port("forecast/weekly"));
		declare(this.olga, Flows.dataset("plan"), Flows.dataset("returns"), "Seen");
		retract(this.olga, Flows.column("plan"), Flows.column("returns"), "No more");
		assertThat(fed("DATASET", Flows.dataset("returns"), "PARTS")).isEmpty();
		assertThat(fed("OUTPUT_PORT", Ids.port("orders/returns"))).containsExactly(Ids.port("forecast/weekly"));
	}

	@Test
	void carriesFromPortsToTheirProducts() {
		Instant before = this.clock.instant();
		this.clock.pass(Duration.ofMinutes(10));
		declare(this.olga, Ids.port("forecast/weekly"), Ids.port("orders/lines"), "Seen");
		declare(this.olga, Ids.port("forecast/weekly"), Ids.port("orders/returns"), "Seen");
		assertThat(fed("DATA_PRODUCT", Ids.product("orders"), "PARTS")).containsExactly(Ids.product("forecast"));
		retract(this.olga, Ids.port("forecast/weekly"), Ids.port("orders/lines"), "No more");
		assertThat(fed("DATA_PRODUCT", Ids.product("orders"), "PARTS")).containsExactly(Ids.product("forecast"));
		assertThat(this.olga.submit("RemoveOutputPort", Map.of("outputPort", Ids.port("orders/refunds"))).ending())
			.isEqualTo("OutputPortRemoved");
		assertThat(fed("DATA_PRODUCT", Ids.product("orders"), "PARTS")).containsExactly(Ids.product("forecast"));
		assertThat(this.olga.submit("RemoveOutputPort", Map.of("outputPort", Ids.port("orders/returns"))).ending())
			.isEqualTo("OutputPortRemoved");
		assertThat(fed("DATA_PRODUCT", Ids.product("orders"), "PARTS")).isEmpty();
		assertThat(this.olga
			.send("Lineage",
					Map.of("of", Ids.product("orders"), "direction", "UPSTREAM", "depth", 1, "asOf", before.toString()))
			.data("/lineage/edges")).isEmpty();
	}

	private List<String> fed(String level, String of) {
		return fed(level, of, "DATASETS");
	}

	private List<String> fed(String level, String of, String source) {
		return this.olga.send("Lineage", Map.of("of", of, "direction", "UPSTREAM", "level", level, "depth", 1, "filter",
				Map.of("sources", List.of(source))))
			.texts("/lineage/edges", "/from");
	}

	private static void declare(Visitor visitor, String from, String to, String reason) {
		assertThat(visitor.submit("DeclareLineage", Map.of("from", from, "to", to, "reason", reason)).ending())
			.isEqualTo("LineageDeclared");
	}

	private static void retract(Visitor visitor, String from, String to, String reason) {
		assertThat(visitor.submit("RetractLineage", Map.of("from", from, "to", to, "reason", reason)).ending())
			.isEqualTo("LineageRetracted");
	}

}
