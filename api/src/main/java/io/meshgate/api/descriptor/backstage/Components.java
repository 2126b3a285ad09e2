package io.meshgate.api.descriptor.backstage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.meshgate.api.descriptor.reading.Interpretation;
import io.meshgate.graph.descriptor.ApplicationDescriptor;
import io.meshgate.graph.descriptor.InputPortEntry;
import io.meshgate.graph.descriptor.Link;
import io.meshgate.graph.descriptor.NodeKey;
import io.meshgate.graph.descriptor.NodeType;
import io.meshgate.graph.descriptor.Reference;

/**
 * Components are applications. What one consumes is read by the data product it is part
 * of, if it is part of one. That is declared use, never permission.
 */
final class Components {

	private Components() {
	}

	static Interpretation application(Entity entity) {
		NodeKey node = new NodeKey(NodeType.APPLICATION, entity.key());
		List<Reference> references = new ArrayList<>(entity.owner(node));
		List<InputPortEntry> inputs = new ArrayList<>();
		Optional<EntityRef> system = entity.reference("system", "system");
		for (EntityRef source : sources(entity)) {
			InputPortEntry input = new InputPortEntry(entity.ref() + "/" + source, source.key(), null,
					source.toString());
			NodeKey port = new NodeKey(NodeType.INPUT_PORT, input.key());
			inputs.add(input);
			references.add(new Reference(port, Link.READS_ENTITY, source.toString()));
			system.ifPresent((owner) -> references.add(new Reference(port, Link.CONSUMED_BY, owner.key())));
		}
		return entity.says(new ApplicationDescriptor(entity.key(), entity.title(), entity.description(), entity.type(),
				inputs, references));
	}

	private static List<EntityRef> sources(Entity entity) {
		Stream<EntityRef> dependencies = entity.references("dependsOn", "component")
			.stream()
			.filter((source) -> source.kind().equals("api") || source.kind().equals("resource"));
		return Stream.concat(entity.references("consumesApis", "api").stream(), dependencies).distinct().toList();
	}

}
