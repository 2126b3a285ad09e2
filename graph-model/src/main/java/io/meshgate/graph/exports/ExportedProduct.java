package io.meshgate.graph.exports;

import java.time.Instant;
import java.util.List;

import io.meshgate.graph.port.PortType;
import io.meshgate.graph.product.DataProductKind;
import io.meshgate.graph.product.DataProductStatus;
import io.meshgate.graph.product.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * A data product as it stands, for one viewer: what reads a hidden port is not in it.
 *
 * @param id its identity in the graph
 * @param key unique among data products
 * @param name for showing
 * @param description what it is for
 * @param kind which side of the mesh it stands on
 * @param status where it stands in its life
 * @param sunsetAt when it is to end, once that is announced
 * @param successor what to use then, where the viewer sees it
 * @param visibility who sees it
 * @param version the version it gives itself
 * @param tags words to find it by
 * @param owner the team that answers for it
 * @param domain where it lies
 * @param outputs where its data can be had
 * @param inputs where its data come from
 * @param hidden the contracts and catalogue entities it reads that the viewer may not see
 * @param whole whether the viewer sees all there is, so that what documents name beside
 * the graph may stay in them
 * @param lacking the links its document states in vain
 * @param awaitedOwner the key of the person whose only team is to own it, as soon as it
 * is known
 * @param document the document it came in
 */
public record ExportedProduct(String id, String key, String name, @Nullable String description,
		@Nullable DataProductKind kind, DataProductStatus status, @Nullable Instant sunsetAt,
		@Nullable Neighbour successor, Visibility visibility, @Nullable String version, List<String> tags,
		@Nullable Neighbour owner, @Nullable Neighbour domain, List<Output> outputs, List<Input> inputs,
		List<String> hidden, boolean whole, List<String> lacking, @Nullable String awaitedOwner,
		@Nullable KeptDocument document) {

	public ExportedProduct {
		tags = List.copyOf(tags);
		outputs = List.copyOf(outputs);
		inputs = List.copyOf(inputs);
		hidden = List.copyOf(hidden);
		lacking = List.copyOf(lacking);
	}

	/**
	 * An output port.
	 *
	 * @param id its identity in the graph
	 * @param key unique among ports
	 * @param name unique with the version in the product
	 * @param type what comes out
	 * @param version the version it gives itself
	 * @param platform where it runs
	 * @param location where it is found there
	 * @param contractId the contract it serves
	 * @param contractVersion the version of that, where it was put under it in the portal
	 * @param document its own document, where it has one
	 */
	public record Output(String id, String key, String name, PortType type, @Nullable String version,
			@Nullable String platform, @Nullable String location, @Nullable String contractId,
			@Nullable String contractVersion, @Nullable KeptDocument document) {
	}

	/**
	 * An input port.
	 *
	 * @param id its identity in the graph
	 * @param name for showing
	 * @param version where stated
	 * @param contractId what it asks for: a contract's id or a catalogue entity
	 * @param source the key of the output port it reads, once it is there
	 */
	public record Input(String id, String name, @Nullable String version, @Nullable String contractId,
			@Nullable String source) {
	}

}
