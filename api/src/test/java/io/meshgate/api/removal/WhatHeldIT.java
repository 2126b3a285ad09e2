package io.meshgate.api.removal;

import java.util.Map;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What held in a domain and does no more does not keep the domain, and never reads as if
 * it had held everywhere.
 */
@WholePortal
class WhatHeldIT {

	private static final String LISTED = """
			query($of: EntityRef) {
			  governanceRules(domain: $of, includeRetired: true) {
			    edges { node { key formerDomain domain { key } viewerCan { action allowed } } }
			  }
			  accessPolicies(domain: $of, includeWithdrawn: true) {
			    edges { node { formerDomain domain { key } terms { endRequired } viewerCan { action allowed } } }
			  }
			}
			""";

	private final Graph graph;

	private final Portal portal;

	WhatHeldIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
	}

	@BeforeEach
	void tell() {
		Retailer.tell(this.graph);
	}

	@Test
	void keepsTheNameOfTheDomainThatGoes() {
		Visitor dora = this.portal.signIn("dora");
		Map<String, Object> stock = Map.of("key", "stock");
		String rule = dora
			.submit("AdoptGovernanceRule",
					Map.of("key", "tagged", "name", "Tagged", "requirement", "HAS_TAG", "domain", stock))
			.text("/adoptGovernanceRule/governanceRule/id");
		String policy = dora.submit("SetAccessPolicy", Map.of("domain", stock, "endRequired", true))
			.text("/setAccessPolicy/accessPolicy/id");
		assertThat(because(remove(dora))).isEqualTo("It still has rules and access policies.");
		assertThat(dora.submit("RetireGovernanceRule", Map.of("governanceRule", rule)).ending())
			.isEqualTo("GovernanceRuleRetired");
		assertThat(because(remove(dora))).isEqualTo("It still has access policies.");
		assertThat(dora.submit("WithdrawAccessPolicy", Map.of("accessPolicy", policy)).ending())
			.isEqualTo("AccessPolicyWithdrawn");
		assertThat(remove(dora).ending()).isEqualTo("DomainRemoved");
		String all = dora.ask(LISTED, Map.of()).data("").toString();
		assertThat(all).contains("\"key\":\"tagged\",\"formerDomain\":\"stock\",\"domain\":null")
			.contains("\"formerDomain\":\"stock\",\"domain\":null,\"terms\":null")
			.contains("\"key\":\"described\",\"formerDomain\":null,\"domain\":null");
		String sales = dora.ask(LISTED, Map.of("of", Map.of("key", "sales"))).data("").toString();
		assertThat(sales).contains("described").doesNotContain("tagged", "stock");
	}

	private static Answer remove(Visitor visitor) {
		return visitor.submit("RemoveDomain", Map.of("domain", Ids.domain("stock")));
	}

	private static String because(Answer refused) {
		return refused.data("").iterator().next().path("because").asString();
	}

}
