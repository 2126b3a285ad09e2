package io.meshgate.api.field;

import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Ids;
import io.meshgate.frontend.person.Person;
import io.meshgate.graph.testing.mesh.Mesh;

/**
 * What is done with people, none of whom is hidden from anybody. Nothing awaits kim, or
 * else that would be told as well.
 */
final class PersonDeeds {

	private PersonDeeds() {
	}

	static List<Deed> all() {
		String adam = Mesh.person("adam").value();
		return List.of(
				deed("DeactivatePerson", Map.of("person", Ids.person("kim"), "reason", "Has left"),
						Map.of("reason", "Other"),
						new Deed.Effect("PersonDeactivated", "io.meshgate.person.deactivated",
								Map.of("by", adam, "reason", "Has left"))),
				deed("ReactivatePerson", Map.of("person", Ids.person("wim")), Map.of("person", Ids.person("kim")),
						new Deed.Effect("PersonReactivated", "io.meshgate.person.reactivated", Map.of("by", adam))),
				deed("AppointToPlatform", Map.of("person", Ids.person("kim"), "role", "AUDITOR"),
						Map.of("role", "GOVERNANCE"),
						new Deed.Effect("PersonAppointed", "io.meshgate.person.appointed",
								Map.of("by", adam, "role", "AUDITOR"))),
				deed("DismissFromPlatform", Map.of("person", Ids.person("wim"), "role", "AUDITOR"),
						Map.of("role", "GOVERNANCE"), new Deed.Effect("PersonDismissed", "io.meshgate.person.dismissed",
								Map.of("by", adam, "role", "AUDITOR"))));
	}

	private static Deed deed(String operation, Map<String, Object> input, Map<String, Object> otherwise,
			Deed.Effect effect) {
		Map<String, Object> unknown = Map.of("person", Ids.unknown(Person.class));
		return new Deed(operation, Deed.Cast.of("adam", "olga"), new Deed.Wording(input, otherwise, unknown, unknown),
				effect);
	}

}
