package io.meshgate.api.field;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Ids;
import io.meshgate.frontend.governance.GovernanceRule;
import io.meshgate.frontend.governance.Waiver;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.graph.testing.mesh.Mesh;

/**
 * What is done about the rules, none of which is hidden from anybody, and about waivers.
 */
final class GovernanceDeeds {

	private static final String DORA = Mesh.person("dora").value();

	private static final Instant UNTIL = Instant.now().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(30));

	private GovernanceDeeds() {
	}

	static List<Deed> all() {
		return List.of(adopt(),
				deed("ChangeGovernanceRule", Map.of("severity", "MANDATORY"),
						effect("GovernanceRuleChanged", "changed", Map.of("revision", 2))),
				deed("RetireGovernanceRule", Map.of(), effect("GovernanceRuleRetired", "retired", Map.of())), waive(),
				end(), reassign());
	}

	private static Deed adopt() {
		Map<String, Object> nowhere = Map.of("domain", Map.of("key", "nowhere"));
		return new Deed("AdoptGovernanceRule", Deed.Cast.of("dora", "nina"),
				new Deed.Wording(Map.of("key", "owned", "name", "Owned", "requirement", "HAS_OWNER", "domain",
						Map.of("key", "retail")), Map.of("name", "Other"), nowhere, nowhere),
				effect("GovernanceRuleAdopted", "adopted",
						Map.of("key", "owned", "requirement", "HAS_OWNER", "domain", Mesh.domain("retail").value())));
	}

	private static Deed deed(String operation, Map<String, Object> what, Deed.Effect effect) {
		Map<String, Object> unknown = Map.of("governanceRule", Ids.unknown(GovernanceRule.class));
		return new Deed(operation, Deed.Cast.of("dora", "nina"),
				new Deed.Wording(Deed.merged(what, Map.of("governanceRule", Ids.rule("contracted"))),
						Map.of("expectedVersion", 1), unknown, unknown),
				effect);
	}

	/** Karl answers for the product, and not for the rule. */
	private static Deed waive() {
		return new Deed("WaiveGovernanceRule", Deed.Cast.of("dora", "karl"), new Deed.Wording(
				Map.of("governanceRule", Ids.rule("contracted"), "dataProduct", Ids.product("forecast"), "until",
						UNTIL.toString(), "reason", "Being written"),
				Map.of("reason", "Other"), Map.of("dataProduct", Ids.product("salaries")),
				Map.of("dataProduct", Ids.unknown(DataProduct.class))),
				new Deed.Effect("GovernanceRuleWaived", "io.meshgate.waiver.given",
						Map.of("rule", Mesh.rule("contracted").value(), "dataProduct", Mesh.product("forecast").value(),
								"until", UNTIL.toString(), "by", DORA)));
	}

	private static Deed end() {
		Map<String, Object> unknown = Map.of("waiver", Ids.unknown(Waiver.class));
		return new Deed("EndWaiver", Deed.Cast.of("dora", "olga"),
				new Deed.Wording(Map.of("waiver", Ids.waiver("contracted orders")),
						Map.of("waiver", Ids.waiver("contracted forecast")), unknown, unknown),
				new Deed.Effect("WaiverEnded", "io.meshgate.waiver.ended", Map.of("by", DORA)));
	}

	/** Adam administers the platform, and so decides on every rule. */
	private static Deed reassign() {
		Map<String, Object> unknown = Map.of("waiver", Ids.unknown(Waiver.class));
		return new Deed("ReassignWaiver", Deed.Cast.of("dora", "olga"),
				new Deed.Wording(Map.of("waiver", Ids.waiver("contracted orders"), "owner", Map.of("key", "adam")),
						Map.of("owner", Map.of("key", "dora")), unknown, unknown),
				new Deed.Effect("WaiverReassigned", "io.meshgate.waiver.reassigned",
						Map.of("owner", Mesh.person("adam").value(), "by", DORA)));
	}

	private static Deed.Effect effect(String ending, String event, Map<String, Object> data) {
		return new Deed.Effect(ending, "io.meshgate.governancerule." + event, Deed.merged(data, Map.of("by", DORA)));
	}

}
