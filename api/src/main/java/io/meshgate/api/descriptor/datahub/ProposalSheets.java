package io.meshgate.api.descriptor.datahub;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import io.meshgate.api.descriptor.reading.Format;
import io.meshgate.api.descriptor.writing.Draft;
import io.meshgate.api.descriptor.writing.Sheet;
import io.meshgate.graph.exports.ExportedEntity;

/**
 * Writes entities of a catalogue as the metadata change proposals they came in. What they
 * are called and what is said of them by now is laid over it.
 */
public final class ProposalSheets {

	private ProposalSheets() {
	}

	/**
	 * Writes an entity.
	 * @param entity as it stands
	 * @return a proposal for each of its aspects
	 */
	public static List<Sheet> entity(ExportedEntity entity) {
		List<Sheet> proposals = Format.JSON.read(entity.document().content())
			.stream()
			.flatMap((raw) -> Sheet.of(raw.content()).stream())
			.toList();
		switch (entity.type()) {
			case DOMAIN -> {
				name(proposals, entity, "domainProperties", "name");
				text(proposals, entity, "description", "domainProperties");
			}
			case TEAM -> {
				name(proposals, entity, "corpGroupInfo", "displayName");
				text(proposals, entity, "description", "corpGroupInfo", "corpGroupEditableInfo");
			}
			case DATA_PRODUCT -> {
				name(proposals, entity, "dataProductProperties", "name");
				text(proposals, entity, "description", "dataProductProperties");
			}
			case TERM -> {
				name(proposals, entity, "glossaryTermInfo", "name");
				text(proposals, entity, "definition", "glossaryTermInfo");
			}
			case PERSON, OUTPUT_PORT, INPUT_PORT, CONTRACT, APPLICATION, DATASET, DATASET_COLUMN, TERM_GROUP -> {
			}
		}
		return proposals;
	}

	/** What has no name is called by its key. */
	private static void name(List<Sheet> proposals, ExportedEntity entity, String aspect, String field) {
		find(proposals, entity, aspect).ifPresent((proposal) -> lay(proposal, field, entity.name(), entity.key()));
	}

	/** Of two aspects that say it, the last goes before the first. */
	private static void text(List<Sheet> proposals, ExportedEntity entity, String field, String... aspects) {
		Stream.of(aspects)
			.flatMap((aspect) -> find(proposals, entity, aspect).stream())
			.reduce((first, last) -> said(last, field).isEmpty() ? first : last)
			.ifPresent((proposal) -> lay(proposal, field, Objects.requireNonNullElse(entity.text(), ""), ""));
	}

	private static Optional<Sheet> find(List<Sheet> proposals, ExportedEntity entity, String aspect) {
		return proposals.stream()
			.filter((proposal) -> proposal.draft().text("entityUrn").filter(entity.ref()::equals).isPresent()
					&& proposal.draft().text("aspectName").filter(aspect::equals).isPresent())
			.findFirst();
	}

	private static String said(Sheet proposal, String field) {
		Draft aspect = proposal.draft().section("aspect");
		return aspect.part("json")
			.or(() -> written(aspect).map(Sheet::draft))
			.flatMap((said) -> said.text(field))
			.map(String::strip)
			.orElse("");
	}

	/** An aspect that is written into a text. */
	private static Optional<Sheet> written(Draft aspect) {
		return aspect.text("value").flatMap(Sheet::of);
	}

	private static void lay(Sheet proposal, String field, String now, String unsaid) {
		String before = said(proposal, field);
		if (before.equals(now) || before.isEmpty() && now.equals(unsaid)) {
			return;
		}
		Draft aspect = proposal.draft().section("aspect");
		if (aspect.has("json")) {
			aspect.section("json").set(field, now);
		}
		written(aspect).ifPresent((written) -> {
			written.draft().set(field, now);
			aspect.set("value", written.json().toString());
		});
	}

}
