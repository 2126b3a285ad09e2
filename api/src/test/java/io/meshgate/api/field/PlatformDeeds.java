package io.meshgate.api.field;

import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Ids;
import io.meshgate.frontend.platform.Platform;
import io.meshgate.graph.testing.mesh.Mesh;

/**
 * What is done with platforms, none of which is hidden from anybody.
 */
final class PlatformDeeds {

	private PlatformDeeds() {
	}

	static List<Deed> all() {
		return List.of(register(), change(), remove());
	}

	private static Deed register() {
		Map<String, Object> nobody = Map.of("owner", Map.of("key", "nobody"));
		return new Deed("RegisterPlatform", Deed.Cast.of("adam", "nina"),
				new Deed.Wording(
						Map.of("key", "lake", "name", "The Lake", "kind", "STORAGE", "owner", Map.of("key", "press")),
						Map.of("name", "Other"), nobody, nobody),
				new Deed.Effect("PlatformRegistered", "io.meshgate.platform.registered",
						Map.of("key", "lake", "owner", Mesh.team("press").value(), "by", person("adam"))));
	}

	private static Deed change() {
		Map<String, Object> unknown = Map.of("platform", Ids.unknown(Platform.class));
		return new Deed("ChangePlatform", Deed.Cast.of("karl", "nina"),
				new Deed.Wording(Map.of("platform", Ids.platform("warehouse"), "name", "The Warehouse", "owner",
						Map.of("key", "press")), Map.of("expectedVersion", 1), unknown, unknown),
				new Deed.Effect("PlatformChanged", "io.meshgate.platform.changed",
						Map.of("owner", Mesh.team("press").value(), "by", person("karl"))));
	}

	private static Deed remove() {
		Map<String, Object> unknown = Map.of("platform", Ids.unknown(Platform.class));
		return new Deed("RemovePlatform", Deed.Cast.of("karl", "nina"),
				new Deed.Wording(Map.of("platform", Ids.platform("shed")), Map.of("expectedVersion", 1), unknown,
						unknown),
				new Deed.Effect("PlatformRemoved", "io.meshgate.platform.removed", Map.of("by", person("karl"))));
	}

	private static String person(String key) {
		return Mesh.person(key).value();
	}

}
