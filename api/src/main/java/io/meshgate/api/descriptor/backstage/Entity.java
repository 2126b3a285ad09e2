package io.meshgate.api.descriptor.backstage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.meshgate.api.descriptor.reading.Fields;
import io.meshgate.api.descriptor.reading.Interpretation;
import io.meshgate.api.descriptor.reading.Moment;
import io.meshgate.api.descriptor.reading.Unreadable;
import io.meshgate.api.descriptor.writing.Listed;
import io.meshgate.graph.descriptor.Descriptor;
import io.meshgate.graph.descriptor.Link;
import io.meshgate.graph.descriptor.NodeKey;
import io.meshgate.graph.descriptor.Reference;
import org.jspecify.annotations.Nullable;

/**
 * The envelope that all catalogue entities share, and what was noticed while reading one.
 */
final class Entity {

	/** Begins the names of the annotations in which we say what has no field. */
	static final String ANNOTATION = "meshgate.io/";

	private final String kind;

	private final String name;

	private final String namespace;

	private final Fields metadata;

	private final Fields spec;

	private final List<String> warnings = new ArrayList<>();

	Entity(Fields root) {
		this.kind = root.required("kind").toLowerCase(Locale.ROOT);
		this.metadata = root.fields("metadata");
		this.spec = root.fields("spec");
		this.name = named("name", this.metadata.required("name"), this.metadata);
		this.namespace = named("namespace", this.metadata.text("namespace").orElse(EntityRef.DEFAULT_NAMESPACE),
				this.metadata)
			.toLowerCase(Locale.ROOT);
	}

	private static String named(String field, String value, Fields where) {
		if (!EntityName.isValid(value)) {
			throw new Unreadable(
					"'metadata." + field
							+ "' is not made of at most 63 letters and digits, joined by single '-', '_' or '.'",
					where.line());
		}
		return value;
	}

	String key() {
		return annotation("key").orElseGet(() -> EntityRef.key(this.namespace, this.name));
	}

	Optional<String> annotation(String name) {
		return this.metadata.fields("annotations").text(ANNOTATION + name);
	}

	/** An annotation of any length. */
	Optional<String> longAnnotation(String name) {
		return this.metadata.fields("annotations").longText(ANNOTATION + name);
	}

	/** The annotations whose names begin alike, by the rest of their names. */
	Map<String, String> annotationsAfter(String prefix) {
		Fields annotations = this.metadata.fields("annotations");
		Map<String, String> found = new LinkedHashMap<>();
		annotations.values()
			.keySet()
			.stream()
			.filter((name) -> name.startsWith(ANNOTATION + prefix))
			.forEach((name) -> annotations.longText(name)
				.ifPresent((text) -> found.put(name.substring((ANNOTATION + prefix).length()), text)));
		return found;
	}

	<T> List<T> listed(Listed<T> list) {
		return list.read(this.metadata);
	}

	/** A list in an annotation, one a line. */
	Optional<List<String>> annotations(String name) {
		return this.metadata.fields("annotations").longText(ANNOTATION + name).map((text) -> text.lines().toList());
	}

	/** A constant in an annotation. */
	<E extends Enum<E>> Optional<E> annotation(String name, Class<E> type) {
		return annotation(name).flatMap((word) -> {
			Optional<E> constant = Arrays.stream(type.getEnumConstants())
				.filter((each) -> each.name().equalsIgnoreCase(word))
				.findFirst();
			if (constant.isEmpty()) {
				warn("the annotation '" + ANNOTATION + name + "' cannot be '" + word + "'");
			}
			return constant;
		});
	}

	/** A moment in an annotation. */
	Optional<Instant> moment(String name) {
		return annotation(name).flatMap((text) -> {
			Optional<Instant> moment = Moment.of(text);
			if (moment.isEmpty()) {
				warn("the annotation '" + ANNOTATION + name + "' is no date: '" + text + "'");
			}
			return moment;
		});
	}

	String ref() {
		return this.kind + ":" + key();
	}

	String title() {
		return this.metadata.text("title").orElse(this.name);
	}

	@Nullable String description() {
		return this.metadata.longText("description").orElse(null);
	}

	List<String> tags() {
		return annotations("tags").orElseGet(() -> this.metadata.texts("tags"));
	}

	Fields spec() {
		return this.spec;
	}

	@Nullable String type() {
		return this.spec.text("type").orElse(null);
	}

	Optional<EntityRef> reference(String field, String kind) {
		return annotation(field).map((key) -> new EntityRef(kind, key))
			.or(() -> this.spec.text(field).map((text) -> EntityRef.parse(text, kind, this.namespace)));
	}

	List<EntityRef> references(String field, String kind) {
		return annotations(field).map((keys) -> keys.stream().map((key) -> new EntityRef(kind, key)))
			.orElseGet(() -> this.spec.texts(field).stream().map((text) -> EntityRef.parse(text, kind, this.namespace)))
			.distinct()
			.toList();
	}

	/** Who owns the node: a group, or the one team of a user. */
	List<Reference> owner(NodeKey node) {
		return ownerReference().map((owner) -> switch (owner.kind()) {
			case "group" -> List.of(new Reference(node, Link.OWNER, owner.key()));
			case "user" -> List.of(new Reference(node, Link.OWNER_PERSON, owner.key()));
			default -> noOwner(owner);
		}).orElse(List.of());
	}

	Optional<EntityRef> ownerReference() {
		return annotation("ownerless").isPresent() ? Optional.empty() : reference("owner", "group");
	}

	List<Reference> noOwner(EntityRef owner) {
		warn("the owner '" + owner + "' is neither a group nor a user");
		return List.of();
	}

	void warn(String warning) {
		this.warnings.add(warning);
	}

	Interpretation says(Descriptor descriptor) {
		return new Interpretation(ref(), descriptor, this.warnings);
	}

}
