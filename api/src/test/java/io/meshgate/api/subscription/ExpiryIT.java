package io.meshgate.api.subscription;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.Entered;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.MovableClock;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Told;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Access whose time is up is over at once for whoever looks, and later on record, once.
 */
@WholePortal
class ExpiryIT {

	private static final String ON_RECORD = """
			{
			  subscriptions {
			    edges {
			      node {
			        viewerCan(actions: []) { action }
			        grants { viewerCan(actions: [REVOKE_GRANT]) { action allowed } }
			        outputPort {
			          version location contract { id } viewerCan(actions: [REQUEST_ACCESS]) { action allowed }
			          dataProduct {
			            name description domain { id } owner { id } tags outputPorts { id }
			            viewerCan(actions: [EDIT]) { action allowed }
			          }
			        }
			      }
			    }
			  }
			}
			""";

	private final Graph graph;

	private final MovableClock clock;

	private final Visitor karl;

	private final Visitor olga;

	private final Instant end;

	private final String grant;

	ExpiryIT(Graph graph, @LocalServerPort int port, @Autowired MovableClock clock) {
		this.graph = graph;
		this.clock = clock;
		Retailer.tell(graph);
		Portal portal = new Portal(port);
		this.karl = portal.signIn("karl");
		this.olga = portal.signIn("olga");
		this.end = clock.instant().truncatedTo(ChronoUnit.MILLIS).plus(Duration.ofMinutes(5));
		Map<String, Object> wish = new HashMap<>(Retailer.wish("orders/lines"));
		wish.put("endsAt", this.end.toString());
		String request = this.karl.submit("RequestAccess", wish).text("/requestAccess/accessRequest/id");
		this.grant = this.olga.submit("ApproveAccessRequest", Map.of("accessRequest", request))
			.text("/approveAccessRequest/accessRequest/subscription/grants/0/id");
	}

	@AfterEach
	void comeBack() {
		this.clock.comeBack();
	}

	@Test
	void isOverForReadersAtOnce() {
		assertThat(held(this.karl).path("status").asString()).isEqualTo("ACTIVE");
		assertThat(active()).isOne();
		List<String> before = GraphDump.mesh(this.graph);
		this.clock.pass(Duration.ofMinutes(6));
		for (Visitor reader : List.of(this.karl, this.olga)) {
			JsonNode subscription = held(reader);
			assertThat(subscription.path("status").asString()).isEqualTo("EXPIRED");
			assertThat(subscription.at("/grants/0/status").asString()).isEqualTo("ENDED");
			assertThat(subscription.at("/grants/0/endReason").asString()).isEqualTo("EXPIRED");
			assertThat(Instant.parse(subscription.at("/grants/0/endedAt").asString())).isEqualTo(this.end);
		}
		assertThat(active()).isZero();
		assertThat(this.olga.submit("RevokeGrant", Map.of("grant", this.grant, "reason", "Enough")).ending())
			.isEqualTo("GrantConflict");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
	}

	@Test
	void leavesTheRecordButNotTheSightOfWhatIsHidden() {
		hideOrders();
		assertThat(held(this.karl).path("status").asString()).isEqualTo("ACTIVE");
		this.clock.pass(Duration.ofMinutes(6));
		assertThat(held(this.karl).path("status").asString()).isEqualTo("EXPIRED");
		assertThat(held(this.karl).at("/outputPort/dataProduct/key").asString()).isEqualTo("orders");
		assertThat(product(this.karl).isNull()).isTrue();
		JsonNode onRecord = this.karl.ask(ON_RECORD, Map.of()).data("/subscriptions/edges/0/node");
		assertThat(onRecord.toString()).isEqualTo(
				"""
						{"viewerCan":[],"grants":[{"viewerCan":[{"action":"REVOKE_GRANT","allowed":false}]}],"outputPort":\
						{"version":null,"location":null,"contract":null,"viewerCan":[{"action":"REQUEST_ACCESS","allowed":false}],\
						"dataProduct":{"name":"orders","description":null,"domain":null,"owner":null,"tags":[],"outputPorts":[],\
						"viewerCan":[{"action":"EDIT","allowed":false}]}}}""");
	}

	private void hideOrders() {
		Map<String, Object> hide = Map.of("dataProduct", Ids.product("orders"), "visibility", "PRIVATE");
		assertThat(this.olga.submit("ChangeDataProduct", hide).ending()).isEqualTo("DataProductChanged");
	}

	private static JsonNode product(Visitor visitor) {
		return visitor.ask("{ dataProduct(by: {key: \"orders\"}) { id } }", Map.of()).data("/dataProduct");
	}

	@Test
	void canBeAskedForAgainAtOnce() {
		this.clock.pass(Duration.ofMinutes(6));
		Answer asked = this.karl.submit("RequestAccess", Retailer.wish("orders/lines"));
		assertThat(asked.ending()).isEqualTo("AccessRequestSubmitted");
		assertThat(asked.text("/requestAccess/accessRequest/subscription/status")).isEqualTo("EXPIRED");
	}

	@Test
	void isToldOnce(@Autowired ExpireGrants expireGrants) {
		List<Told> before = Told.of(this.graph);
		expireGrants.expire();
		assertThat(Told.since(this.graph, before)).isEmpty();
		this.clock.pass(Duration.ofMinutes(6));
		expireGrants.expire();
		expireGrants.expire();
		assertThat(Told.since(this.graph, before)).singleElement().satisfies((told) -> {
			assertThat(told.type()).isEqualTo("io.meshgate.access.expired");
			assertThat(told.subject()).isEqualTo(Ids.inGraph(this.grant));
			assertThat(Entered.of(this.graph).getLast()).isEqualTo(new Entered(told, ""));
		});
		this.clock.comeBack();
		assertThat(held(this.karl).path("status").asString()).isEqualTo("EXPIRED");
	}

	private static JsonNode held(Visitor visitor) {
		return visitor.send("Subscriptions", Map.of()).data("/subscriptions/edges/0/node");
	}

	private int active() {
		return this.olga.ask("{ dataProduct(by: {key: \"orders\"}) { activeSubscriptionCount } }", Map.of())
			.data("/dataProduct/activeSubscriptionCount")
			.asInt();
	}

}
