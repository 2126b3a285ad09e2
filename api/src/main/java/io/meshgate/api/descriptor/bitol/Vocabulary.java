package io.meshgate.api.descriptor.bitol;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.meshgate.api.descriptor.reading.Fields;
import io.meshgate.api.descriptor.reading.Moment;
import io.meshgate.graph.descriptor.Stage;
import io.meshgate.graph.product.DataProductKind;
import io.meshgate.graph.product.DataProductStatus;
import io.meshgate.graph.product.DataProductTier;
import io.meshgate.graph.port.PortType;
import io.meshgate.graph.product.Visibility;

/**
 * The standard's words in the mesh's words; a word it does not know is a warning.
 */
final class Vocabulary {

	private final List<String> warnings = new ArrayList<>();

	List<String> warnings() {
		return this.warnings;
	}

	void warn(String warning) {
		this.warnings.add(warning);
	}

	Stage stage(Fields product) {
		Optional<DataProductStatus> stated = product.text("status").flatMap(this::status);
		boolean deprecated = product.text("deprecated").filter("true"::equals).isPresent();
		DataProductStatus status = stated.orElse(DataProductStatus.DRAFT);
		return (deprecated && status != DataProductStatus.RETIRED) ? new Stage(DataProductStatus.DEPRECATED, true)
				: new Stage(status, stated.isPresent());
	}

	private Optional<DataProductStatus> status(String word) {
		return switch (word.toLowerCase(Locale.ROOT)) {
			case "draft" -> Optional.of(DataProductStatus.DRAFT);
			case "proposed" -> Optional.of(DataProductStatus.PROPOSED);
			case "active" -> Optional.of(DataProductStatus.ACTIVE);
			case "deprecated" -> Optional.of(DataProductStatus.DEPRECATED);
			case "retired" -> Optional.of(DataProductStatus.RETIRED);
			default -> {
				warn("the status '" + word + "' is taken as a draft");
				yield Optional.empty();
			}
		};
	}

	Optional<DataProductKind> kind(String word) {
		return switch (word.toLowerCase(Locale.ROOT)) {
			case "sourcealigned", "source-aligned" -> Optional.of(DataProductKind.SOURCE_ALIGNED);
			case "aggregate" -> Optional.of(DataProductKind.AGGREGATE);
			case "consumeraligned", "consumer-aligned" -> Optional.of(DataProductKind.CONSUMER_ALIGNED);
			default -> {
				warn("the type '" + word + "' says nothing about sources and consumers");
				yield Optional.empty();
			}
		};
	}

	Optional<Visibility> visibility(String word) {
		return switch (word.toLowerCase(Locale.ROOT)) {
			case "public" -> Optional.of(Visibility.PUBLIC);
			case "domain" -> Optional.of(Visibility.DOMAIN);
			case "private" -> Optional.of(Visibility.PRIVATE);
			default -> {
				warn("the visibility '" + word + "' is not public, domain or private");
				yield Optional.empty();
			}
		};
	}

	Optional<DataProductTier> tier(String word) {
		return switch (word.toLowerCase(Locale.ROOT).replaceAll("[- _]", "")) {
			case "1", "tier1" -> Optional.of(DataProductTier.TIER_1);
			case "2", "tier2" -> Optional.of(DataProductTier.TIER_2);
			case "3", "tier3" -> Optional.of(DataProductTier.TIER_3);
			default -> Optional.empty();
		};
	}

	Optional<Instant> sunset(String text) {
		Optional<Instant> sunset = Moment.of(text);
		if (sunset.isEmpty()) {
			warn("the sunset '" + text + "' is no date");
		}
		return sunset;
	}

	PortType portType(String word) {
		return switch (word) {
			case "tables", "table", "dataset", "database", "view" -> PortType.DATASET;
			case "api", "rest", "graphql", "grpc" -> PortType.API;
			case "dashboard", "report" -> PortType.DASHBOARD;
			case "stream", "topic", "kafka", "event", "events" -> PortType.STREAM;
			case "file", "files" -> PortType.FILE;
			case "model" -> PortType.MODEL;
			default -> {
				warn("the port type '" + word + "' is taken as a dataset");
				yield PortType.DATASET;
			}
		};
	}

}
