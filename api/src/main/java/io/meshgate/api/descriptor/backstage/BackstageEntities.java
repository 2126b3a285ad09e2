package io.meshgate.api.descriptor.backstage;

import java.util.Optional;

import io.meshgate.api.descriptor.reading.Fields;
import io.meshgate.api.descriptor.reading.Interpretation;

/**
 * Understands the entities of a Backstage catalogue that a mesh has a place for.
 */
public final class BackstageEntities {

	private BackstageEntities() {
	}

	/**
	 * Understands one entity.
	 * @param root the document
	 * @return what it says; empty for a kind that has no place in a mesh
	 */
	public static Optional<Interpretation> interpret(Fields root) {
		return switch (root.required("kind")) {
			case "Domain" -> Optional.of(Organisation.domain(new Entity(root)));
			case "Group" -> Optional.of(Organisation.team(new Entity(root)));
			case "User" -> Optional.of(Organisation.person(new Entity(root)));
			case "System" -> Optional.of(Systems.product(new Entity(root)));
			case "API" -> Optional.of(Interfaces.api(new Entity(root)));
			case "Resource" -> Optional.of(Interfaces.resource(new Entity(root)));
			case "Component" -> Optional.of(Components.application(new Entity(root)));
			default -> Optional.empty();
		};
	}

}
