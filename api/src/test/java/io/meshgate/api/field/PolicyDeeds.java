package io.meshgate.api.field;

import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Ids;
import io.meshgate.frontend.policy.AccessPolicy;
import io.meshgate.graph.testing.mesh.Mesh;

/**
 * What is done about access policies, none of which is hidden from anybody.
 */
final class PolicyDeeds {

	private PolicyDeeds() {
	}

	static List<Deed> all() {
		return List.of(set(), withdraw());
	}

	private static Deed set() {
		Map<String, Object> nowhere = Map.of("domain", Map.of("key", "nowhere"));
		Map<String, Object> terms = Map.of("domain", Map.of("key", "media"), "longestGrant", "P90D", "endRequired",
				true, "consumerKinds", List.of("TEAM"), "teams", List.of(Ids.team("planning")), "purposes",
				List.of("Planning"), "automaticApprovals", List.of(rule("Own team")), "automaticRefusals",
				List.of(rule("Press")), "questions", questions());
		return new Deed("SetAccessPolicy", Deed.Cast.of("nina", "olga"),
				new Deed.Wording(terms, Map.of("longestGrant", "P60D"), nowhere, nowhere),
				new Deed.Effect("AccessPolicyRevised", "io.meshgate.accesspolicy.revised", Map.of("revision", 2,
						"domain", Mesh.domain("media").value(), "by", Mesh.person("nina").value())));
	}

	private static Map<String, Object> rule(String name) {
		return Map.of("name", name, "sameTeam", true, "consumerKinds", List.of("TEAM"), "purposes",
				List.of("Planning"));
	}

	private static List<Map<String, Object>> questions() {
		return List.of(
				Map.of("key", "ticket", "label", "Which ticket?", "kind", "TEXT", "required", true, "pattern",
						"INC-\\d+"),
				Map.of("key", "basis", "label", "On what basis?", "kind", "CHOICE", "choices",
						List.of("consent", "contract"), "shownIf",
						Map.of("question", "ticket", "answers", List.of("INC-1"))));
	}

	private static Deed withdraw() {
		Map<String, Object> unknown = Map.of("accessPolicy", Ids.unknown(AccessPolicy.class));
		return new Deed("WithdrawAccessPolicy", Deed.Cast.of("nina", "olga"),
				new Deed.Wording(Map.of("accessPolicy", Ids.policy("media")), Map.of("expectedVersion", 1), unknown,
						unknown),
				new Deed.Effect("AccessPolicyWithdrawn", "io.meshgate.accesspolicy.withdrawn", Map.of("revision", 2,
						"domain", Mesh.domain("media").value(), "by", Mesh.person("nina").value())));
	}

}
