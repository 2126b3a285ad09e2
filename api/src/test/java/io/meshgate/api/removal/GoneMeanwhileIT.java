package io.meshgate.api.removal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Overtaking;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever needs what somebody else removes at the same moment finds it no more.
 */
@WholePortal
class GoneMeanwhileIT {

	private final Graph graph;

	private final Portal portal;

	GoneMeanwhileIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
	}

	@BeforeEach
	void tell() {
		Retailer.tell(this.graph);
	}

	@Test
	void theTeamForWhichAccessIsAsked() {
		Answer joined = this.portal.signIn("adam")
			.submit("AddTeamMember",
					Map.of("team", Ids.team("archivists"), "person", Map.of("key", "karl"), "role", "OWNER"));
		assertThat(joined.ending()).isEqualTo("TeamMemberAdded");
		Map<String, Object> wish = Map.of("outputPort", Ids.port("orders/lines"), "consumer",
				Map.of("team", Ids.team("archivists")), "purpose", "To keep");
		Answer answer = whileGoing("(n:Team {key: 'archivists'})", "karl", "RequestAccess", wish);
		assertThat(answer.messages()).containsExactly("There is no such consumer.");
	}

	@Test
	void theProductForWhichAWaiverIsGiven() {
		Map<String, Object> rule = Map.of("key", "drafted", "name", "Drafted", "requirement", "HAS_DESCRIPTION",
				"statuses", List.of("DRAFT"), "domain", Map.of("key", "retail"));
		String adopted = this.portal.signIn("dora")
			.submit("AdoptGovernanceRule", rule)
			.text("/adoptGovernanceRule/governanceRule/id");
		Map<String, Object> waiver = Map.of("governanceRule", adopted, "dataProduct", Ids.product("outline"), "until",
				Instant.now().plus(Duration.ofDays(30)).toString(), "reason", "It is young");
		Answer answer = whileGoing("(n:DataProduct {key: 'outline'})", "dora", "WaiveGovernanceRule", waiver);
		assertThat(answer.messages()).containsExactly("There is no such data product.");
	}

	private Answer whileGoing(String node, String person, String operation, Map<String, Object> input) {
		String locking = "MATCH " + node + " SET n._lock = true RETURN n.id AS id";
		String removing = "MATCH " + node + " DETACH DELETE n RETURN count(*) AS gone";
		return Overtaking
			.of(this.graph, (transaction) -> transaction.one(locking, Map.of()),
					() -> this.portal.signIn(person).submit(operation, input),
					(transaction) -> transaction.one(removing, Map.of()))
			.other();
	}

}
