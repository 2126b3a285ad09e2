package io.meshgate.api.contract.authoring;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.api.contract.authoring.Publishing.NEXT;
import static io.meshgate.api.contract.authoring.Publishing.REFUNDS;
import static io.meshgate.api.contract.authoring.Publishing.publish;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who sees a contract that no port is on any more.
 */
@WholePortal
class OffItsPortIT {

	private final Portal portal;

	private final Visitor olga;

	OffItsPortIT(Graph graph, @LocalServerPort int port) {
		this.portal = new Portal(port);
		Retailer.tell(graph);
		this.olga = this.portal.signIn("olga");
	}

	/** Of the two versions nobody published the first, which an import brought. */
	@Test
	void isSeenOffItsPortByThoseAloneWhoSeeWhoPublishedIt() {
		Visitor adam = this.portal.signIn("adam");
		Visitor nina = this.portal.signIn("nina");
		String port = Ids.port("orders/refunds");
		publish(this.olga, port, NEXT);
		adam.call("/api/v1/descriptors", (call) -> call.header("Content-Type", "application/yaml")
			.POST(HttpRequest.BodyPublishers.ofString(REFUNDS)));
		this.olga.submit("DetachContract", Map.of("outputPort", port));
		assertThat(keys(nina)).containsExactly("refunds@1.0.0", "refunds@2.0.0");
		this.olga.submit("ChangeDataProduct", Map.of("dataProduct", Ids.product("orders"), "visibility", "PRIVATE"));
		assertThat(keys(nina)).isEmpty();
		assertThat(keys(this.olga)).containsExactly("refunds@1.0.0", "refunds@2.0.0");
		this.olga.submit("RemoveOutputPort", Map.of("outputPort", port));
		assertThat(keys(this.olga)).containsExactly("refunds@1.0.0", "refunds@2.0.0");
		assertThat(keys(nina)).isEmpty();
		assertThat(keys(adam)).contains("refunds@1.0.0", "refunds@2.0.0");
	}

	/** What a hidden product published is told by no other version that can be seen. */
	@Test
	void isHiddenWithTheProductThatPublishedIt() {
		publish(this.olga, Ids.port("orders/refunds"), REFUNDS);
		Visitor adam = this.portal.signIn("adam");
		assertThat(publish(adam, Ids.port("salaries/all"), NEXT).ending()).isEqualTo("ContractPublished");
		for (String port : List.of("orders/refunds", "salaries/all")) {
			assertThat(adam.submit("DetachContract", Map.of("outputPort", Ids.port(port))).ending())
				.isEqualTo("ContractDetached");
		}
		assertThat(keys(this.olga)).containsExactly("refunds@1.0.0");
		assertThat(keys(this.portal.signIn("harry"))).containsExactly("refunds@1.0.0", "refunds@2.0.0");
	}

	private static List<String> keys(Visitor visitor) {
		return visitor.send("Contracts", Map.of("onPorts", false)).texts("/contracts/edges", "/node/key");
	}

}
