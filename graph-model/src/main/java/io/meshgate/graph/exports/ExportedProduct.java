package io.meshgate.graph.exports;

import java.time.Instant;
import java.util.List;

import io.meshgate.graph.port.PortType;
import io.meshgate.graph.product.DataProductKind;
import io.meshgate.graph.product.DataProductStatus;
import io.meshgate.graph.product.DataProductTier;
import io.meshgate.graph.product.Visibility;
import io.meshgate.graph.product.profile.DocumentationLink;
import io.meshgate.graph.team.Channel;
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
 * @param particulars what else it says
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
		Particulars particulars, @Nullable Neighbour owner, @Nullable Neighbour domain, List<Output> outputs,
		List<Input> inputs, List<String> hidden, boolean whole, List<String> lacking, @Nullable String awaitedOwner,
		@Nullable KeptDocument document) {

	public ExportedProduct {
		tags = List.copyOf(tags);
		outputs = List.copyOf(outputs);
		inputs = List.copyOf(inputs);
		hidden = List.copyOf(hidden);
		lacking = List.copyOf(lacking);
	}

	/**
	 * What else a product says.
	 *
	 * @param tier how much depends on it
	 * @param documentation where it is written about, in its own order
	 * @param supportChannels where people who use it are helped, in its own order
	 * @param terms the keys of the terms it is about, also those that are awaited, sorted
	 * @param partOf what it is a part of, where the viewer sees it
	 */
	public record Particulars(@Nullable DataProductTier tier, List<DocumentationLink> documentation,
			List<Channel> supportChannels, List<String> terms, @Nullable Neighbour partOf) {

		public Particulars {
			documentation = List.copyOf(documentation);
			supportChannels = List.copyOf(supportChannels);
			terms = List.copyOf(terms);
		}

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
	 * @param example some of the data
	 * @param termsOfUse the terms of use
	 * @param termsLocation where the terms of use stand
	 * @param document its own document, where it has one
	 */
	public record Output(String id, String key, String name, PortType type, @Nullable String version,
			@Nullable String platform, @Nullable String location, @Nullable String contractId,
			@Nullable String contractVersion, @Nullable String example, @Nullable String termsOfUse,
			@Nullable String termsLocation, @Nullable KeptDocument document) {
	}

	/**
	 * An input port.
	 *
	 * @param id its identity in the graph
	 * @param name for showing
	 * @param version where stated
	 * @param contractId what it asks for: a contract's id or a catalogue entity
	 * @param source the key of the output port it reads, also one that is awaited
	 * @param apart whether another document than the product's says so
	 */
	public record Input(String id, String name, @Nullable String version, @Nullable String contractId,
			@Nullable String source, boolean apart) {
	}

}
