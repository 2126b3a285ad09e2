package io.meshgate.api.field;

import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Ids;
import io.meshgate.frontend.governance.GovernanceRule;
import io.meshgate.graph.testing.mesh.Mesh;

/**
 * What is done about the rules, none of which is hidden from anybody.
 */
final class GovernanceDeeds {

	private GovernanceDeeds() {
	}

	static List<Deed> all() {
		return List.of(adopt(),
				deed("ChangeGovernanceRule", Map.of("severity", "MANDATORY"),
						effect("GovernanceRuleChanged", "changed", Map.of("revision", 2))),
				deed("RetireGovernanceRule", Map.of(), effect("GovernanceRuleRetired", "retired", Map.of())));
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

	private static Deed.Effect effect(String ending, String event, Map<String, Object> data) {
		return new Deed.Effect(ending, "io.meshgate.governancerule." + event,
				Deed.merged(data, Map.of("by", Mesh.person("dora").value())));
	}

}
