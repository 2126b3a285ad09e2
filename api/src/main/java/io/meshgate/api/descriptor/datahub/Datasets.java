package io.meshgate.api.descriptor.datahub;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.meshgate.api.descriptor.reading.Fields;
import io.meshgate.api.descriptor.reading.Interpretation;
import io.meshgate.api.descriptor.reading.Unreadable;
import io.meshgate.graph.dataset.DatasetName;
import io.meshgate.graph.descriptor.DatasetDescriptor;
import io.meshgate.graph.descriptor.DatasetDescriptor.Profile;
import io.meshgate.graph.descriptor.Link;
import io.meshgate.graph.descriptor.NodeKey;
import io.meshgate.graph.descriptor.NodeType;
import io.meshgate.graph.descriptor.Reference;

/**
 * Datasets. What people wrote in the catalogue goes before what was found in the source,
 * and that before what was guessed.
 */
final class Datasets {

	private final Catalogue catalogue;

	private final Entity entity;

	private final List<String> warnings = new ArrayList<>();

	private final Marks marks;

	Datasets(Catalogue catalogue, Entity entity) {
		this.catalogue = catalogue;
		this.entity = entity;
		this.marks = new Marks(catalogue, entity, this.warnings);
	}

	Interpretation dataset() {
		this.entity.present();
		DatasetUrn urn = DatasetUrn.of(this.entity.urn())
			.orElseThrow(() -> new Unreadable("'" + this.entity.urn() + "' does not name a dataset",
					this.entity.place().line()));
		DatasetName name = urn.dataset();
		NodeKey node = new NodeKey(NodeType.DATASET, name.key());
		Columns columns = new Columns(this.catalogue, this.entity, this.marks);
		List<Reference> references = new ArrayList<>(
				new Owners(this.catalogue, this.entity).owner(node, this.warnings));
		references.addAll(this.marks.domain(node, Link.DOMAIN));
		references.addAll(this.marks.terms(node));
		columns.read(name, this.warnings);
		references.addAll(columns.references());
		return new Interpretation(this.entity.urn().toString(), new DatasetDescriptor(name, profile(urn),
				columns.entries(), new Upstreams(this.entity, name).read(this.warnings), references), this.warnings);
	}

	private Profile profile(DatasetUrn urn) {
		Fields properties = this.entity.aspect("datasetProperties");
		Fields edited = this.entity.aspect("editableDatasetProperties");
		String title = edited.text("name").or(() -> properties.text("name")).orElse(urn.name());
		String description = Stream
			.of(edited.longText("description"), properties.longText("description"),
					documentation(this.entity.aspect("documentation")))
			.flatMap(Optional::stream)
			.findFirst()
			.orElse(null);
		return new Profile(title, description, urn.platform(), this.marks.tags());
	}

	/** What several sources say of it, of which the first counts. */
	static Optional<String> documentation(Fields aspect) {
		return aspect.list("documentations")
			.stream()
			.flatMap((said) -> said.longText("documentation").stream())
			.findFirst();
	}

}
