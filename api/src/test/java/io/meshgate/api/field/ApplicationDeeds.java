package io.meshgate.api.field;

import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Ids;
import io.meshgate.frontend.application.Application;
import io.meshgate.graph.testing.mesh.Mesh;

/**
 * What is done with applications, none of which is hidden from anybody.
 */
final class ApplicationDeeds {

	private static final Deed.Cast AMONG_PLANNERS = Deed.Cast.of("karl", "nina");

	private ApplicationDeeds() {
	}

	static List<Deed> all() {
		return List.of(register(), change(), remove());
	}

	private static Deed register() {
		Map<String, Object> nowhere = Map.of("owner", Map.of("key", "nowhere"));
		return new Deed("RegisterApplication", AMONG_PLANNERS,
				new Deed.Wording(Map.of("key", "router", "name", "Router", "description", "Finds ways", "owner",
						Map.of("key", "planning")), Map.of("name", "Other"), nowhere, nowhere),
				new Deed.Effect("ApplicationRegistered", "io.meshgate.application.registered", Map.of("key", "router",
						"owner", Mesh.team("planning").value(), "by", Mesh.person("karl").value())));
	}

	private static Deed change() {
		Map<String, Object> unknown = Map.of("application", Ids.unknown(Application.class));
		return new Deed("ChangeApplication", AMONG_PLANNERS,
				new Deed.Wording(Map.of("application", Ids.application("planner"), "name", "Planner", "description",
						"Plans", "owner", Map.of("key", "planning")), Map.of("name", "Other"), unknown, unknown),
				new Deed.Effect("ApplicationChanged", "io.meshgate.application.changed",
						Map.of("owner", Mesh.team("planning").value(), "by", Mesh.person("karl").value())));
	}

	private static Deed remove() {
		Map<String, Object> unknown = Map.of("application", Ids.unknown(Application.class));
		return new Deed("RemoveApplication", AMONG_PLANNERS,
				new Deed.Wording(Map.of("application", Ids.application("planner")), Map.of("expectedVersion", 1),
						unknown, unknown),
				new Deed.Effect("ApplicationRemoved", "io.meshgate.application.removed",
						Map.of("by", Mesh.person("karl").value())));
	}

}
