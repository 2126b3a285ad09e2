package io.meshgate.api.field;

import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Ids;
import io.meshgate.frontend.domain.Domain;
import io.meshgate.graph.testing.mesh.Mesh;

/**
 * What is done with domains, none of which is hidden from anybody.
 */
final class DomainDeeds {

	private DomainDeeds() {
	}

	static List<Deed> all() {
		return List.of(create(),
				deed("ChangeDomain", Map.of("boundary", "What is sold"), effect("DomainChanged", "changed", Map.of())),
				deed("MoveDomain", Map.of("parent", Map.of("key", "stock")),
						effect("DomainMoved", "moved",
								Map.of("from", Mesh.domain("retail").value(), "to", Mesh.domain("stock").value()))),
				deed("AssignDomainOwner", Map.of("owner", Map.of("key", "press")),
						effect("DomainOwnerAssigned", "ownerassigned", Map.of("owner", Mesh.team("press").value()))),
				deed("AppointSteward", Map.of("person", Map.of("key", "nina")),
						effect("StewardAppointed", "stewardappointed", Map.of("steward", person("nina")))),
				deed("DismissSteward", Map.of("person", Map.of("key", "sven")),
						effect("StewardDismissed", "stewarddismissed", Map.of("steward", person("sven")))),
				deed("RemoveDomain", Map.of("domain", Ids.domain("stock")),
						effect("DomainRemoved", "removed", Map.of())));
	}

	private static Deed create() {
		Map<String, Object> nowhere = Map.of("parent", Map.of("key", "nowhere"));
		return new Deed("CreateDomain", Deed.Cast.of("dora", "nina"),
				new Deed.Wording(Map.of("key", "repairs", "name", "Repairs", "parent", Map.of("key", "retail"), "owner",
						Map.of("key", "orders-team")), Map.of("name", "Other"), nowhere, nowhere),
				effect("DomainCreated", "created", Map.of("key", "repairs")));
	}

	private static Deed deed(String operation, Map<String, Object> what, Deed.Effect effect) {
		Map<String, Object> unknown = Map.of("domain", Ids.unknown(Domain.class));
		return new Deed(operation, Deed.Cast.of("dora", "nina"),
				new Deed.Wording(Deed.merged(Map.of("domain", Ids.domain("sales")), what), Map.of("expectedVersion", 1),
						unknown, unknown),
				effect);
	}

	private static Deed.Effect effect(String ending, String event, Map<String, Object> data) {
		return new Deed.Effect(ending, "io.meshgate.domain." + event, Deed.merged(data, Map.of("by", person("dora"))));
	}

	private static String person(String key) {
		return Mesh.person(key).value();
	}

}
