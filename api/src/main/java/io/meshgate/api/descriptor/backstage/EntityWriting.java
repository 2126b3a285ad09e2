package io.meshgate.api.descriptor.backstage;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import io.meshgate.api.descriptor.writing.Draft;
import io.meshgate.api.descriptor.writing.Said;
import io.meshgate.api.descriptor.writing.Sheet;
import io.meshgate.graph.descriptor.Descriptor;
import io.meshgate.graph.descriptor.Link;
import io.meshgate.graph.exports.KeptDocument;
import io.meshgate.graph.exports.Neighbour;
import org.jspecify.annotations.Nullable;

/**
 * Writes one entity: the envelope of a new one, and what all of them name alike. What the
 * format has no field for stands in annotations.
 *
 * @param <D> what it describes
 */
final class EntityWriting<D extends Descriptor> {

	private final @Nullable Said<D> said;

	private final Sheet sheet;

	private final Draft metadata;

	EntityWriting(@Nullable KeptDocument document, Class<D> type, String kind, String key) {
		this.said = Said.of(document, BackstageEntities::interpret, type).orElse(null);
		this.sheet = (this.said != null) ? this.said.sheet() : Sheet.empty();
		if (this.said == null) {
			this.sheet.draft().set("apiVersion", "backstage.io/v1alpha1").set("kind", kind);
		}
		this.metadata = this.sheet.draft().section("metadata");
		if (this.said == null) {
			EntityName name = EntityName.of(key);
			this.metadata.set("name", name.name());
			if (!name.namespace().equals(EntityRef.DEFAULT_NAMESPACE)) {
				this.metadata.set("namespace", name.namespace());
			}
			if (!name.exact()) {
				annotate("key", key);
			}
		}
	}

	Optional<D> before() {
		return Optional.ofNullable(this.said).map(Said::descriptor);
	}

	boolean isNew() {
		return this.said == null;
	}

	/** Whether less of its document was understood when it came than is now. */
	boolean partly() {
		return this.said != null && this.said.partly();
	}

	List<String> named(Link link) {
		return (this.said != null) ? this.said.named(link) : List.of();
	}

	Sheet sheet() {
		return this.sheet;
	}

	Draft metadata() {
		return this.metadata;
	}

	Draft spec() {
		return this.sheet.draft().section("spec");
	}

	void annotate(String name, @Nullable String value) {
		if (value != null) {
			this.metadata.section("annotations").set(Entity.ANNOTATION + name, value);
		}
	}

	/** Says it in an annotation, or says it no more. */
	void state(String name, @Nullable String value) {
		if (value == null) {
			unannotate(name);
		}
		annotate(name, value);
	}

	/** Those whose names begin alike, in their order. */
	Stream<String> annotations(String prefix) {
		return this.metadata.part("annotations")
			.stream()
			.flatMap((annotations) -> annotations.names()
				.stream()
				.filter((name) -> name.startsWith(Entity.ANNOTATION + prefix))
				.flatMap((name) -> annotations.text(name).stream()));
	}

	void unannotateAfter(String prefix) {
		if (this.metadata.has("annotations")) {
			Draft annotations = this.metadata.section("annotations");
			annotations.names()
				.stream()
				.filter((name) -> name.startsWith(Entity.ANNOTATION + prefix))
				.forEach(annotations::remove);
		}
	}

	void unannotate(String name) {
		if (this.metadata.has("annotations")) {
			this.metadata.section("annotations").remove(Entity.ANNOTATION + name);
		}
	}

	/** Says in an annotation what differs from what the document said. */
	void annotate(String name, @Nullable Enum<?> before, @Nullable Enum<?> now) {
		if (before != now && now != null) {
			annotate(name, now.name().toLowerCase(Locale.ROOT));
		}
	}

	void describe(@Nullable String before, @Nullable String now) {
		if (!Objects.equals(before, now)) {
			this.metadata.set("description", now);
		}
	}

	void owner(@Nullable Neighbour now, List<String> lacking) {
		if (this.said == null || !this.said.stillNames(now, lacking, Link.OWNER, Link.OWNER_PERSON)) {
			owner(now);
		}
	}

	/** Names the owner. The format knows nothing without one. */
	void owner(@Nullable Neighbour now) {
		if (now != null) {
			refer("owner", now.key());
			unannotate("ownerless");
		}
		else {
			spec().set("owner", "nobody");
			unannotate("owner");
			annotate("ownerless", "true");
		}
	}

	boolean stillNames(@Nullable Neighbour now, List<String> lacking, Link... links) {
		return this.said != null && this.said.stillNames(now, lacking, links);
	}

	/** Names another node, or takes its name away. */
	void refer(String field, @Nullable Neighbour now, List<String> lacking, Link link) {
		if (stillNames(now, lacking, link)) {
			return;
		}
		if (now != null) {
			refer(field, now.key());
		}
		else if (this.said != null) {
			spec().remove(field);
			unannotate(field);
		}
	}

	void refer(String field, String key) {
		EntityName name = EntityName.of(key);
		spec().set(field, name.reference());
		if (name.exact()) {
			unannotate(field);
		}
		else {
			annotate(field, key);
		}
	}

	/** Names several nodes. */
	void refer(String field, List<String> keys) {
		List<EntityName> names = keys.stream().map(EntityName::of).toList();
		spec().set(field, names.stream().map(EntityName::reference).toList());
		if (names.stream().allMatch(EntityName::exact)) {
			unannotate(field);
		}
		else {
			annotate(field, String.join("\n", keys));
		}
	}

	/**
	 * Takes out what the document names of other entities and the graph does not keep:
	 * nothing tells who may see those.
	 */
	void leaveOut(String... fields) {
		List.of(fields).forEach(spec()::remove);
	}

	/** Takes out what the viewer may not see. */
	void hide(List<String> entities) {
		if (entities.isEmpty()) {
			return;
		}
		for (String field : List.of("consumesApis", "dependsOn")) {
			String kind = field.equals("dependsOn") ? "component" : "api";
			String namespace = this.metadata.text("namespace").orElse(EntityRef.DEFAULT_NAMESPACE);
			spec().removeTexts(field, (text) -> entities.contains(EntityRef.parse(text, kind, namespace).toString()));
		}
	}

}
