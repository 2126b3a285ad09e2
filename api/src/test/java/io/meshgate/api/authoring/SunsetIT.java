package io.meshgate.api.authoring;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.MovableClock;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Race;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Told;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * When the announced end of a product has passed is told, once an announcement.
 */
@WholePortal
class SunsetIT {

	private final Graph graph;

	private final MovableClock clock;

	private final PassSunsets passSunsets;

	private final Visitor olga;

	SunsetIT(Graph graph, @LocalServerPort int port, @Autowired MovableClock clock,
			@Autowired PassSunsets passSunsets) {
		Retailer.tell(graph);
		this.graph = graph;
		this.clock = clock;
		this.passSunsets = passSunsets;
		this.olga = new Portal(port).signIn("olga");
	}

	@AfterEach
	void comeBack() {
		this.clock.comeBack();
	}

	@Test
	void isToldOnceHoweverManyLook() {
		String sunsetAt = deprecate(Duration.ofMinutes(30));
		List<Told> before = Told.of(this.graph);
		this.passSunsets.pass();
		assertThat(Told.since(this.graph, before)).isEmpty();
		this.clock.pass(Duration.ofMinutes(31));
		Race.of(List.of(this::pass, this::pass, this::pass, this::pass));
		assertThat(Told.since(this.graph, before)).singleElement().satisfies((told) -> {
			assertThat(told.type()).isEqualTo("io.meshgate.dataproduct.sunset");
			assertThat(told.subject()).isEqualTo(Ids.inGraph(Ids.product("orders")));
			assertThat(told.data())
				.isEqualTo(Map.of("sunsetAt", sunsetAt, "successor", Ids.inGraph(Ids.product("forecast"))));
		});
	}

	@Test
	void isToldAgainWhereTheEndWasPutOff() {
		deprecate(Duration.ofMinutes(30));
		this.clock.pass(Duration.ofMinutes(31));
		this.passSunsets.pass();
		List<Told> before = Told.of(this.graph);
		deprecate(Duration.ofMinutes(30));
		this.clock.pass(Duration.ofMinutes(31));
		this.passSunsets.pass();
		assertThat(Told.since(this.graph, before)).extracting(Told::type)
			.containsExactlyInAnyOrder("io.meshgate.dataproduct.deprecated", "io.meshgate.dataproduct.sunset");
	}

	@Test
	void isNotToldOfWhatIsRetired() {
		deprecate(Duration.ofMinutes(30));
		this.olga.submit("RetireDataProduct", Map.of("dataProduct", Ids.product("orders")));
		List<Told> before = Told.of(this.graph);
		this.clock.pass(Duration.ofMinutes(31));
		this.passSunsets.pass();
		assertThat(Told.since(this.graph, before)).isEmpty();
	}

	private boolean pass() {
		this.passSunsets.pass();
		return true;
	}

	private String deprecate(Duration time) {
		String sunsetAt = this.clock.instant().plus(time).truncatedTo(ChronoUnit.SECONDS).toString();
		assertThat(this.olga
			.submit("DeprecateDataProduct", Map.of("dataProduct", Ids.product("orders"), "sunsetAt", sunsetAt,
					"successor", Ids.product("forecast")))
			.ending()).isEqualTo("DataProductDeprecated");
		return sunsetAt;
	}

}
