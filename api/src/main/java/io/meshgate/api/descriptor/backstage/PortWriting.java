package io.meshgate.api.descriptor.backstage;

import java.util.Objects;

import io.meshgate.graph.descriptor.OutputPortEntry;
import io.meshgate.graph.descriptor.PortUse;
import io.meshgate.graph.exports.ExportedProduct.Output;
import io.meshgate.graph.port.PortType;

/**
 * Writes an output port. What a catalogue has no field for stands in annotations; where
 * one of them is needed, all are there.
 */
final class PortWriting {

	private PortWriting() {
	}

	/** Writes into a new entity, but for whose it is. */
	static void write(EntityWriting<?> entity, Output port) {
		entity.metadata().set("title", port.name());
		annotate(entity, "version", port);
		use(entity, PortUse.UNSAID, port);
		entity.spec().set("type", word(port.type()));
		if (port.type() == PortType.API) {
			entity.spec().set("lifecycle", "production").set("definition", "No definition is kept of this port.");
		}
	}

	/** Lays what is different now over the entity that it came in. */
	static void lay(EntityWriting<?> entity, OutputPortEntry before, Output now) {
		if (!now.name().equals(before.name())) {
			entity.unannotate("portName");
			entity.metadata().set("title", now.name());
		}
		change(entity, "version", before, now);
	}

	/** The same in the entity of a data product, where title and version are that's. */
	static void layWithin(EntityWriting<?> entity, OutputPortEntry before, Output now) {
		String title = entity.metadata()
			.text("title")
			.or(() -> entity.metadata().text("name"))
			.map(String::strip)
			.orElse("");
		entity.state("portName", now.name().equals(title) ? null : now.name());
		change(entity, "portVersion", before, now);
	}

	private static void change(EntityWriting<?> entity, String version, OutputPortEntry before, Output now) {
		if (now.type() != before.type()) {
			entity.annotate("portType", before.type(), now.type());
		}
		boolean same = now.key().equals(before.key()) && Objects.equals(now.version(), before.version())
				&& Objects.equals(now.platform(), before.platform())
				&& Objects.equals(now.location(), before.location())
				&& Objects.equals(now.contractId(), before.contractId())
				&& (now.contractVersion() == null || now.contractVersion().equals(before.governingVersion()));
		if (!same) {
			annotate(entity, version, now);
		}
		use(entity, before.use(), now);
	}

	private static void annotate(EntityWriting<?> entity, String version, Output port) {
		entity.state("port", port.key());
		entity.state(version, port.version());
		entity.state("platform", port.platform());
		entity.state("location", port.location());
		entity.state("contract", port.contractId());
		entity.state("contractVersion", port.contractVersion());
	}

	private static void use(EntityWriting<?> entity, PortUse before, Output now) {
		if (!Objects.equals(before.example(), now.example())) {
			entity.state("example", now.example());
		}
		if (!Objects.equals(before.terms(), now.termsOfUse())) {
			entity.state("termsOfUse", now.termsOfUse());
		}
		if (!Objects.equals(before.termsLocation(), now.termsLocation())) {
			entity.state("termsLocation", now.termsLocation());
		}
	}

	private static String word(PortType type) {
		return switch (type) {
			case DATASET -> "dataset";
			case API -> "openapi";
			case DASHBOARD -> "dashboard";
			case STREAM -> "stream";
			case FILE -> "file";
			case MODEL -> "model";
		};
	}

}
