package io.meshgate.api.governance.waiver;

import java.time.Duration;
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
 * A waiver that ends by itself is told of, once.
 */
@WholePortal
class WaiverExpiryIT {

	private final Graph graph;

	private final MovableClock clock;

	private final ExpireWaivers expireWaivers;

	private final Visitor dora;

	WaiverExpiryIT(Graph graph, @LocalServerPort int port, @Autowired MovableClock clock,
			@Autowired ExpireWaivers expireWaivers) {
		Retailer.tell(graph);
		this.graph = graph;
		this.clock = clock;
		this.expireWaivers = expireWaivers;
		this.dora = new Portal(port).signIn("dora");
	}

	@AfterEach
	void comeBack() {
		this.clock.comeBack();
	}

	@Test
	void isToldOnceHoweverManyLook() {
		String waiver = waive();
		List<Told> before = Told.of(this.graph);
		this.expireWaivers.expire();
		assertThat(Told.since(this.graph, before)).isEmpty();
		this.clock.pass(Duration.ofMinutes(31));
		Race.of(List.of(this::expire, this::expire, this::expire, this::expire));
		assertThat(Told.since(this.graph, before)).singleElement().satisfies((told) -> {
			assertThat(told.type()).isEqualTo("io.meshgate.waiver.expired");
			assertThat(told.subject()).isEqualTo(Ids.inGraph(waiver));
			assertThat(told.data()).isEqualTo(Map.of("rule", Ids.inGraph(Ids.rule("contracted")), "dataProduct",
					Ids.inGraph(Ids.product("forecast"))));
		});
	}

	@Test
	void isNotToldOfOneThatWasEndedBefore() {
		assertThat(this.dora.submit("EndWaiver", Map.of("waiver", waive())).ending()).isEqualTo("WaiverEnded");
		List<Told> before = Told.of(this.graph);
		this.clock.pass(Duration.ofMinutes(31));
		this.expireWaivers.expire();
		assertThat(Told.since(this.graph, before)).isEmpty();
	}

	private boolean expire() {
		this.expireWaivers.expire();
		return true;
	}

	private String waive() {
		return this.dora
			.submit("WaiveGovernanceRule",
					Map.of("governanceRule", Ids.rule("contracted"), "dataProduct", Ids.product("forecast"), "until",
							this.clock.instant().plus(Duration.ofMinutes(30)).toString(), "reason", "Being written"))
			.text("/waiveGovernanceRule/waiver/id");
	}

}
