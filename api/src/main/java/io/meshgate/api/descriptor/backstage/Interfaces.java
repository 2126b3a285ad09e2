package io.meshgate.api.descriptor.backstage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import io.meshgate.api.descriptor.reading.Fields;
import io.meshgate.api.descriptor.reading.Interpretation;
import io.meshgate.api.descriptor.reading.Place;
import io.meshgate.graph.descriptor.Link;
import io.meshgate.graph.descriptor.NodeKey;
import io.meshgate.graph.descriptor.NodeType;
import io.meshgate.graph.descriptor.OutputPortEntry;
import io.meshgate.graph.descriptor.PortDescriptor;
import io.meshgate.graph.descriptor.PortUse;
import io.meshgate.graph.descriptor.ProductDescriptor;
import io.meshgate.graph.descriptor.ProductProfile;
import io.meshgate.graph.descriptor.Reference;
import io.meshgate.graph.descriptor.Stage;
import io.meshgate.graph.product.DataProductStatus;
import io.meshgate.graph.port.PortType;

/**
 * APIs and resources are output ports of their system. One without a system is a data
 * product of its own, with the kind in its key ({@code api:orders}): so it never takes
 * the key of a system, whatever order they come in.
 */
final class Interfaces {

	private static final List<String> PLACEHOLDERS = List.of("$text", "$json", "$yaml", "$openapi", "$asyncapi");

	private Interfaces() {
	}

	static Interpretation api(Entity entity) {
		Fields definition = entity.spec().isMapping("definition") ? entity.spec().fields("definition")
				: entity.spec().fields("no definition");
		PLACEHOLDERS.stream()
			.filter(definition::has)
			.forEach((placeholder) -> entity
				.warn("the definition is a placeholder (" + placeholder + ") and stays as it is: nothing is fetched"));
		return port(entity, PortType.API);
	}

	static Interpretation resource(Entity entity) {
		return port(entity, resourceType(entity));
	}

	private static PortType resourceType(Entity entity) {
		String type = Optional.ofNullable(entity.type()).orElse("").toLowerCase(Locale.ROOT);
		return switch (type) {
			case "database", "dataset", "table" -> PortType.DATASET;
			case "s3-bucket", "bucket", "file" -> PortType.FILE;
			case "kafka-topic", "topic", "stream" -> PortType.STREAM;
			case "dashboard" -> PortType.DASHBOARD;
			case "model" -> PortType.MODEL;
			default -> {
				entity.warn("the type '" + type + "' is taken as a dataset");
				yield PortType.DATASET;
			}
		};
	}

	private static Interpretation port(Entity entity, PortType type) {
		Optional<EntityRef> system = entity.reference("system", "system");
		String product = system.map(EntityRef::key).orElse(entity.ref());
		OutputPortEntry port = entry(entity, product, entity.annotation("portType", PortType.class).orElse(type));
		if (system.isPresent()) {
			NodeKey node = new NodeKey(NodeType.OUTPUT_PORT, port.key());
			List<Reference> references = new ArrayList<>(
					List.of(new Reference(node, Link.OFFERED_BY, system.get().key())));
			references.addAll(contract(port));
			return entity.says(new PortDescriptor(port, references));
		}
		ProductProfile profile = Systems.profile(entity, stage(entity));
		NodeKey node = new NodeKey(NodeType.DATA_PRODUCT, product);
		List<Reference> references = new ArrayList<>(entity.owner(node));
		references.addAll(Systems.others(entity, node, profile));
		references.addAll(contract(port));
		Inputs inputs = Inputs.of(entity);
		references.addAll(inputs.references(entity));
		return entity.says(new ProductDescriptor(product, profile, Systems.particulars(entity), List.of(port),
				inputs.ports(entity), references));
	}

	private static List<Reference> contract(OutputPortEntry port) {
		NodeKey node = new NodeKey(NodeType.OUTPUT_PORT, port.key());
		return Stream.ofNullable(port.contractId())
			.map((contract) -> new Reference(node, Link.GOVERNED_BY, contract, port.governingVersion()))
			.toList();
	}

	/** One that we wrote says in annotations all that is known of the port. */
	private static OutputPortEntry entry(Entity entity, String product, PortType type) {
		Optional<String> key = entity.annotation("port");
		String name = entity.annotation("portName").orElseGet(entity::title);
		PortUse use = new PortUse(entity.longAnnotation("example").orElse(null),
				entity.longAnnotation("termsOfUse").orElse(null),
				entity.longAnnotation("termsLocation").filter(Place::isFit).orElse(null), List.of());
		String contract = entity.annotation("contract").orElse(null);
		String contractVersion = entity.annotation("contractVersion").orElse(null);
		if (key.isEmpty()) {
			return new OutputPortEntry(product + "/" + entity.key(), name, type, null, entity.type(), null, contract,
					contractVersion, use, entity.ref());
		}
		return new OutputPortEntry(key.get(), name, type,
				entity.annotation("portVersion").or(() -> portVersion(entity)).orElse(null),
				entity.annotation("platform").orElse(null), entity.annotation("location").orElse(null), contract,
				contractVersion, use, entity.ref());
	}

	/** Of what is a data product itself it is the product's. */
	private static Optional<String> portVersion(Entity entity) {
		return entity.reference("system", "system").flatMap((_) -> entity.annotation("version"));
	}

	private static Stage stage(Entity entity) {
		String lifecycle = entity.spec().text("lifecycle").orElse("").toLowerCase(Locale.ROOT);
		return switch (lifecycle) {
			case "" -> Stage.silent(DataProductStatus.ACTIVE);
			case "production" -> new Stage(DataProductStatus.ACTIVE, true);
			case "experimental" -> new Stage(DataProductStatus.PROPOSED, true);
			case "deprecated" -> new Stage(DataProductStatus.DEPRECATED, true);
			default -> {
				entity.warn("the lifecycle '" + lifecycle + "' is taken as a draft");
				yield Stage.silent(DataProductStatus.DRAFT);
			}
		};
	}

}
