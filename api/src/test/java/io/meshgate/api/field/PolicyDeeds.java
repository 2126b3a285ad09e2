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
		return new Deed("SetAccessPolicy", Deed.Cast.of("nina", "olga"), new Deed.Wording(
				Map.of("domain", Map.of("key", "media"), "longestGrant", "P90D", "endRequired", true, "consumerKinds",
						List.of("TEAM"), "teams", List.of(Ids.team("planning")), "purposes", List.of("Planning")),
				Map.of("longestGrant", "P60D"), nowhere, nowhere),
				new Deed.Effect("AccessPolicyRevised", "io.meshgate.accesspolicy.revised", Map.of("revision", 2,
						"domain", Mesh.domain("media").value(), "by", Mesh.person("nina").value())));
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
