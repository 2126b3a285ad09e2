package io.meshgate.api.descriptor.backstage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import io.meshgate.api.descriptor.reading.Fields;
import io.meshgate.api.descriptor.reading.Interpretation;
import io.meshgate.api.descriptor.reading.Unreadable;
import io.meshgate.graph.descriptor.Descriptor;
import io.meshgate.graph.descriptor.Link;
import io.meshgate.graph.descriptor.NodeKey;
import io.meshgate.graph.descriptor.Reference;
import org.jspecify.annotations.Nullable;

/**
 * The envelope that all catalogue entities share, and what was noticed while reading one.
 */
final class Entity {

	private static final Pattern NAME = Pattern.compile("[A-Za-z0-9]+([-_.][A-Za-z0-9]+)*");

	private static final int LONGEST_NAME = 63;

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
		if (value.length() > LONGEST_NAME || !NAME.matcher(value).matches()) {
			throw new Unreadable(
					"'metadata." + field
							+ "' is not made of at most 63 letters and digits, joined by single '-', '_' or '.'",
					where.line());
		}
		return value;
	}

	String key() {
		return EntityRef.key(this.namespace, this.name);
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
		return this.metadata.texts("tags");
	}

	Fields spec() {
		return this.spec;
	}

	@Nullable String type() {
		return this.spec.text("type").orElse(null);
	}

	Optional<EntityRef> reference(String field, String kind) {
		return this.spec.text(field).map((text) -> EntityRef.parse(text, kind, this.namespace));
	}

	List<EntityRef> references(String field, String kind) {
		return this.spec.texts(field)
			.stream()
			.map((text) -> EntityRef.parse(text, kind, this.namespace))
			.distinct()
			.toList();
	}

	/** Who owns the node: a group, or the one team of a user. */
	List<Reference> owner(NodeKey node) {
		return reference("owner", "group").map((owner) -> switch (owner.kind()) {
			case "group" -> List.of(new Reference(node, Link.OWNER, owner.key()));
			case "user" -> List.of(new Reference(node, Link.OWNER_PERSON, owner.key()));
			default -> noOwner(owner);
		}).orElse(List.of());
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
