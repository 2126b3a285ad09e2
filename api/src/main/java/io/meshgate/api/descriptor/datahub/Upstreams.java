package io.meshgate.api.descriptor.datahub;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import io.meshgate.api.descriptor.reading.Fields;
import io.meshgate.api.descriptor.reading.Unreadable;
import io.meshgate.graph.dataset.DatasetName;
import io.meshgate.graph.descriptor.DatasetDescriptor.ColumnOrigin;
import io.meshgate.graph.descriptor.DatasetDescriptor.Origins;
import io.meshgate.graph.lineage.event.FieldFlow.Transformation;
import org.jspecify.annotations.Nullable;

/**
 * What feeds a dataset, as a whole and column by column: of several columns that feed
 * several, each feeds each. What cannot be read is left out and told.
 */
final class Upstreams {

	private static final int LONGEST = 3_000;

	private static final Set<String> COPIES = Set.of("COPY", "IDENTITY");

	private final Entity entity;

	private final DatasetName name;

	private final Set<DatasetName> datasets = new LinkedHashSet<>();

	private final Set<ColumnOrigin> columns = new LinkedHashSet<>();

	private final Set<String> unread = new LinkedHashSet<>();

	Upstreams(Entity entity, DatasetName name) {
		this.entity = entity;
		this.name = name;
	}

	Origins read(List<String> warnings) {
		try {
			Fields lineage = this.entity.aspect("upstreamLineage");
			lineage.list("upstreams").forEach((upstream) -> take(upstream.text("dataset", LONGEST).orElse("")));
			lineage.list("fineGrainedLineages").forEach(this::readColumns);
		}
		catch (Unreadable spoilt) {
			warnings.add("what feeds it is left out: " + spoilt.reason());
			return Origins.UNSAID;
		}
		this.unread.forEach((text) -> warnings.add("of what feeds it, '" + text + "' is left out"));
		return new Origins(this.datasets, this.columns);
	}

	private void take(String text) {
		Urn.parse(text)
			.flatMap(DatasetUrn::of)
			.ifPresentOrElse((upstream) -> this.datasets.add(upstream.dataset()), () -> this.unread.add(text));
	}

	private void readColumns(Fields lineage) {
		List<String> targets = targets(lineage.texts("downstreams", LONGEST));
		Transformation how = lineage.longText("transformOperation").flatMap(Upstreams::how).orElse(null);
		for (String text : lineage.texts("upstreams", LONGEST)) {
			Optional<Urn> column = Urn.parse(text).filter((urn) -> FieldPath.dataset(urn).isPresent());
			column.ifPresentOrElse((urn) -> take(urn, targets, how), () -> take(text));
		}
	}

	private void take(Urn column, List<String> targets, @Nullable Transformation how) {
		DatasetName dataset = FieldPath.dataset(column).orElseThrow().dataset();
		this.datasets.add(dataset);
		targets.forEach((target) -> this.columns.add(new ColumnOrigin(dataset, FieldPath.path(column), target, how)));
	}

	/** The columns of the dataset itself: of others only they themselves can speak. */
	private List<String> targets(List<String> downstreams) {
		List<String> targets = new ArrayList<>();
		for (String text : downstreams) {
			Urn.parse(text)
				.filter((urn) -> FieldPath.dataset(urn).map(DatasetUrn::dataset).filter(this.name::equals).isPresent())
				.ifPresentOrElse((urn) -> targets.add(FieldPath.path(urn)), () -> this.unread.add(text));
		}
		return targets;
	}

	/** The catalogue describes it in words of its own, of which the first says most. */
	private static Optional<Transformation> how(String operation) {
		String word = operation.split("[^A-Za-z_]", 2)[0].toUpperCase(Locale.ROOT);
		return word.equals("NONE") ? Optional.empty() : Optional
			.of(new Transformation("DIRECT", COPIES.contains(word) ? "IDENTITY" : "TRANSFORMATION", false));
	}

}
