package io.meshgate.api.field;

import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Ids;
import io.meshgate.frontend.account.ServiceAccount;
import io.meshgate.graph.testing.mesh.Mesh;

/**
 * What is done with service accounts, which are hidden from all but administrators.
 */
final class AccountDeeds {

	private AccountDeeds() {
	}

	static List<Deed> all() {
		String adam = Mesh.person("adam").value();
		Map<String, Object> unknown = Map.of("serviceAccount", Ids.unknown(ServiceAccount.class));
		return List.of(new Deed("RegisterServiceAccount", Deed.Cast.of("adam", "nina"),
				new Deed.Wording(Map.of("key", "loader", "name", "The loader", "issuer", "development", "subject",
						"loader", "rights", List.of("TELL_LINEAGE")), Map.of("name", "Other"), Map.of(), Map.of()),
				new Deed.Effect("ServiceAccountRegistered", "io.meshgate.serviceaccount.registered",
						Map.of("key", "loader", "by", adam))),
				new Deed("ChangeServiceAccount", new Deed.Cast("adam", "nina", "NOT_FOUND"),
						new Deed.Wording(Map.of("serviceAccount", Ids.serviceAccount("scheduler"), "rights", List.of()),
								Map.of("name", "Other"), Map.of(), unknown),
						new Deed.Effect("ServiceAccountChanged", "io.meshgate.serviceaccount.changed",
								Map.of("by", adam))));
	}

}
