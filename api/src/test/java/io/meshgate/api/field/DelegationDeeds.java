package io.meshgate.api.field;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Ids;
import io.meshgate.frontend.delegation.Delegation;
import io.meshgate.graph.testing.mesh.Mesh;

/**
 * What is done to let others decide in one's place. Everybody may, but nobody in their
 * own.
 */
final class DelegationDeeds {

	private static final Instant UNTIL = Instant.now().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(30));

	private DelegationDeeds() {
	}

	static List<Deed> all() {
		return List.of(give(), end());
	}

	private static Deed give() {
		Map<String, Object> unknown = Map.of("delegate", Map.of("key", "nobody"));
		return new Deed("DelegateApprovals", new Deed.Cast("olga", "sven", "DelegationConflict"),
				new Deed.Wording(
						Map.of("delegate", Map.of("key", "sven"), "endsAt", UNTIL.toString(), "reason", "Holidays"),
						Map.of("reason", "Other"), unknown, unknown),
				new Deed.Effect("ApprovalsDelegated", "io.meshgate.delegation.given", Map.of("delegate",
						Mesh.person("sven").value(), "endsAt", UNTIL.toString(), "by", Mesh.person("olga").value())));
	}

	private static Deed end() {
		return new Deed("EndDelegation", Deed.Cast.of("otto", "olga"),
				new Deed.Wording(Map.of("delegation", Ids.delegation("otto olga")), Map.of("comment", "Other"),
						Map.of(), Map.of("delegation", Ids.unknown(Delegation.class))),
				new Deed.Effect("DelegationEnded", "io.meshgate.delegation.ended",
						Map.of("giver", Mesh.person("otto").value(), "delegate", Mesh.person("olga").value(), "by",
								Mesh.person("otto").value())));
	}

}
