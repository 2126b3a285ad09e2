package io.meshgate.api.descriptor.bitol;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.meshgate.api.descriptor.writing.Draft;
import io.meshgate.graph.descriptor.OutputPortEntry;
import io.meshgate.graph.descriptor.PortUse;
import io.meshgate.graph.exports.ExportedProduct;
import io.meshgate.graph.exports.ExportedProduct.Output;
import org.jspecify.annotations.Nullable;

/**
 * Writes the output ports of a data product: what is different in those that stand in the
 * document, then those that do not; what was taken away is taken out.
 */
final class OutputWriting {

	private final Draft product;

	private final List<OutputPortEntry> before;

	private final ParticularsWriting particulars;

	/**
	 * Writes into a product.
	 * @param product the document
	 * @param before what it says of its output ports, in their order
	 * @param particulars writes what else they say
	 */
	OutputWriting(Draft product, List<OutputPortEntry> before, ParticularsWriting particulars) {
		this.product = product;
		this.before = before;
		this.particulars = particulars;
	}

	void write(ExportedProduct now) {
		Map<String, Output> offered = now.outputs()
			.stream()
			.collect(Collectors.toMap(Output::key, Function.identity()));
		List<Draft> items = this.product.items("outputPorts");
		for (int at = 0; at < this.before.size(); at++) {
			Output port = offered.remove(this.before.get(at).key());
			if (port == null) {
				items.get(at).remove("name");
			}
			else {
				change(items.get(at), this.before.get(at), port);
			}
		}
		this.product.removeItems("outputPorts", (port) -> !port.has("name"));
		now.outputs()
			.stream()
			.filter((port) -> offered.containsKey(port.key()))
			.forEach((port) -> add(now.key(), port));
		this.product.items("outputPorts")
			.forEach((port) -> port.removeItems("inputContracts",
					(contract) -> contract.text("id").filter(now.hidden()::contains).isPresent()));
	}

	private void change(Draft item, OutputPortEntry before, Output now) {
		if (!now.name().equals(before.name()) || !Objects.equals(now.version(), before.version())) {
			item.set("name", now.name()).set("version", now.version());
			CustomProperties.set(item, "key", now.key());
		}
		if (now.type() != before.type()) {
			item.set("type", word(now.type()));
		}
		if (!Objects.equals(now.contractId(), before.contractId())) {
			item.set("contractId", now.contractId());
		}
		if (now.contractVersion() != null && !now.contractVersion().equals(before.governingVersion())) {
			contractVersion(item, now);
		}
		customize(item, "platform", before.platform(), now.platform());
		customize(item, "location", before.location(), now.location());
		this.particulars.write(item, before.use(), now);
	}

	private static void customize(Draft item, String property, @Nullable String before, @Nullable String now) {
		if (!Objects.equals(before, now)) {
			CustomProperties.set(item, property, now);
		}
	}

	private void add(String product, Output port) {
		Draft item = this.product.add("outputPorts")
			.set("id", port.id())
			.set("name", port.name())
			.set("version", port.version())
			.set("type", word(port.type()))
			.set("contractId", port.contractId());
		if (!port.key().equals(ProductDocument.portKey(product, port.name(), port.version()))) {
			CustomProperties.set(item, "key", port.key());
		}
		contractVersion(item, port);
		CustomProperties.set(item, "platform", port.platform());
		CustomProperties.set(item, "location", port.location());
		this.particulars.write(item, PortUse.UNSAID, port);
	}

	/**
	 * Where nothing is said, a port is under the version of the contract that it bears
	 * itself.
	 */
	private static void contractVersion(Draft item, Output port) {
		CustomProperties.set(item, "contractVersion",
				Objects.equals(port.contractVersion(), port.version()) ? null : port.contractVersion());
	}

	private static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

}
