package io.meshgate.api.descriptor.datahub;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.meshgate.graph.port.PortType;

/**
 * Something a data product offers, as an output port shows it.
 *
 * @param urn how DataHub names it
 * @param name for showing
 * @param type what comes out
 * @param platform where it is
 * @param location what it is called there
 */
record Asset(Urn urn, String name, PortType type, String platform, String location) {

	private static final Set<String> STREAMS = Set.of("kafka", "pulsar", "kinesis", "pubsub");

	private static final Set<String> FILES = Set.of("s3", "gcs", "abs", "hdfs", "file", "sftp");

	/** The aspect, and its field, that holds the name of entities of these types. */
	private static final Map<String, List<String>> NAMES = Map.of("dataset", List.of("datasetProperties", "name"),
			"dashboard", List.of("dashboardInfo", "title"), "chart", List.of("chartInfo", "title"), "mlModel",
			List.of("mlModelProperties", "name"));

	/** Empty for what is no output of a data product, such as a job. */
	static Optional<Asset> of(Catalogue catalogue, Urn urn) {
		List<String> names = NAMES.get(urn.type());
		List<String> parts = urn.parts();
		if (names == null || parts.size() < 2) {
			return Optional.empty();
		}
		String platform = Urn.parse(parts.get(0)).map(Urn::id).orElse(parts.get(0));
		String name = catalogue.find(urn)
			.flatMap((entity) -> entity.aspect(names.get(0)).text(names.get(1)))
			.orElse(parts.get(1));
		return Optional.of(new Asset(urn, name, type(urn.type(), platform), platform, parts.get(1)));
	}

	private static PortType type(String entity, String platform) {
		return switch (entity) {
			case "dashboard", "chart" -> PortType.DASHBOARD;
			case "mlModel" -> PortType.MODEL;
			default -> STREAMS.contains(platform) ? PortType.STREAM
					: FILES.contains(platform) ? PortType.FILE : PortType.DATASET;
		};
	}

}
